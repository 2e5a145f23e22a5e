import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import type { HeadlineList, NewsSelectEvent } from 'newsrack';
import { story } from './story';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly names = signal(['a', 'b', 'c']);
  readonly hasMore = signal(false);
  readonly isLate = signal(false);
  readonly isOpen = signal(true);
  readonly loaded = signal('');
  readonly selected = signal('');
  readonly own = viewChild<ElementRef<HeadlineList>>('own');
  readonly story = story;

  constructor() {
    afterNextRender(() => this.own()?.nativeElement.showNew());
  }

  reorder(): void {
    this.names.update((names) => names.toReversed());
  }

  /** Templates know no types of events of custom elements. */
  select(event: NewsSelectEvent): void {
    event.preventDefault();
    this.selected.set(event.story.title);
  }
}
