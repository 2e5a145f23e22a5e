import type { LitElement, ReactiveController } from 'lit';
import { NewsPauseEvent, type PauseReason } from '../events/news-pause-event.js';
import { NewsPlayEvent } from '../events/news-play-event.js';
import { type Course, rotation, scrolling, slideAt } from './course.js';
import type { SightController } from './sight-controller.js';

/** What is to be moved, and how; asked for at each update. */
export interface RotationWish {
  /** One for each slide, in their order: the slide that is shown is found again by it. */
  readonly keys: readonly string[];
  readonly mode: 'rotate' | 'scroll';
  /** Seconds for which a slide is shown. */
  readonly interval: number;
  /** Pixels in a second. */
  readonly speed: number;
  /** The slides have the focus. */
  readonly hasFocus: boolean;
}

interface Run {
  /** All that it was made for. */
  readonly plan: string;
  readonly course: Course;
  readonly animation: Animation;
  readonly row: Element;
}

/**
 * Moves slides, and knows which one is shown.
 *
 * While they move there is one endless animation and nothing else: no timer, no step, no update. Which slide is shown
 * is told from the time of the animation when somebody asks, and that is when it has come to rest. It rests in one of
 * two ways: `still`, where only the current slide is shown, without any animation; or, in a row that scrolls and has
 * only to wait for the pointer to leave or for the reader to return, frozen where it is.
 */
export class RotationController implements ReactiveController {
  readonly #host: LitElement;
  readonly #sight: SightController;
  readonly #wish: () => RotationWish;
  readonly #resizes: ResizeObserver | undefined;
  #keys: readonly string[] = [];
  #index = 0;
  /** Milliseconds since the current slide began; nothing where it is to begin. */
  #elapsed: number | undefined;
  #run: Run | undefined;
  #stop: 'user' | 'focus' | undefined;
  #isHeld = false;
  #rest: PauseReason | undefined = 'single';
  #hasToldMotion = false;

  constructor(host: LitElement, sight: SightController, wish: () => RotationWish) {
    this.#host = host;
    this.#sight = sight;
    this.#wish = wish;
    if (typeof ResizeObserver === 'function') this.#resizes = new ResizeObserver(() => this.#measure());
    host.addController(this);
  }

  /** Of the slide that is shown; while slides move, as of the last look. */
  get index(): number {
    return this.#index;
  }

  /** Why the slides rest; nothing while they move. */
  get rest(): PauseReason | undefined {
    return this.#rest;
  }

  /** They do not move on by themselves. */
  get isStopped(): boolean {
    return this.#stop !== undefined;
  }

  get layout(): 'still' | 'rotate' | 'scroll' {
    return !this.#rest || this.#isFrozen ? this.#wish().mode : 'still';
  }

  /** @returns the index of the slide that is shown, moving or not */
  look(): number {
    if (this.#run) {
      const { animation, course } = this.#run;
      const time = Number(animation.currentTime) % course.duration;
      this.#index = slideAt(course, time);
      this.#elapsed = time - (course.starts[this.#index] ?? 0);
    }
    return this.#index;
  }

  play(): void {
    this.#stop = undefined;
    this.#isHeld = false;
    this.#host.requestUpdate();
  }

  stop(reason: 'user' | 'focus'): void {
    this.#stop ??= reason;
    this.#host.requestUpdate();
  }

  /** For as long as the pointer is on them. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#host.requestUpdate();
  }

  /** Shows another slide, so many further, and stops there. */
  step(by: number): void {
    const { length } = this.#keys;
    this.#index = (this.look() + by + length) % length || 0;
    this.#cancel();
    this.stop('user');
  }

  hostUpdate(): void {
    this.look();
    const { keys, hasFocus } = this.#wish();
    // what has the focus stays where it is, also after the pointer that held it has left
    if (hasFocus && !this.#isHeld) this.#stop ??= 'focus';
    const key = this.#keys[this.#index];
    const index = key === undefined ? -1 : keys.indexOf(key);
    if (index < 0) this.#elapsed = undefined;
    this.#index = index < 0 ? Math.max(0, Math.min(this.#index, keys.length - 1)) : index;
    this.#keys = keys;
    this.#rest = this.#whyRest();
  }

  hostUpdated(): void {
    // by a property, because a transform that changes shifts no layout, and slides in another place would
    this.#track?.style.setProperty('--_shown', String(this.#index));
    if (!this.#rest) this.#move();
    else if (this.#isFrozen) this.#run?.animation.pause();
    else this.#cancel();
    this.#tell();
  }

  hostDisconnected(): void {
    this.look();
    this.#cancel();
    this.#isHeld = false;
    this.#hasToldMotion = false;
  }

  #whyRest(): PauseReason | undefined {
    if (this.#keys.length < 2) return 'single';
    const { obstacle } = this.#sight;
    if (obstacle === 'motion') return obstacle;
    return this.#stop ?? (this.#isHeld ? 'hover' : obstacle);
  }

  get #track(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.track');
  }

  get #isFrozen(): boolean {
    const isShort = this.#rest === 'hover' || this.#rest === 'hidden';
    return isShort && this.#run !== undefined && this.#wish().mode === 'scroll';
  }

  #move(): void {
    const { mode, interval, speed } = this.#wish();
    const plan = [mode, interval, speed, ...this.#keys].join('\n');
    if (this.#run?.plan !== plan) this.#start(plan);
    else if (this.#run.animation.playState === 'paused') this.#run.animation.play();
  }

  #start(plan: string): void {
    const track = this.#track;
    const row = track?.firstElementChild;
    if (!track || !row) return;
    const course = this.#courseOf(row);
    const animation = track.animate(course.keyframes, { duration: course.duration, iterations: Infinity });
    animation.currentTime = (course.starts[this.#index] ?? 0) + (this.#elapsed ?? course.fade);
    this.#run?.animation.cancel();
    if (this.#run?.row !== row) this.#watch(row);
    this.#run = { plan, course, animation, row };
  }

  #watch(row: Element): void {
    this.#resizes?.disconnect();
    this.#resizes?.observe(row);
  }

  #courseOf(row: Element): Course {
    const { mode, interval, speed } = this.#wish();
    if (mode === 'rotate') return rotation(this.#keys.length, interval);
    return scrolling(
      [...row.children].map((slide) => slide.getBoundingClientRect().width),
      speed,
    );
  }

  /** Words or letters have another width now; rows that rotate do not care. */
  #measure(): void {
    const row = this.#track?.firstElementChild;
    if (!row || !this.#run || this.#courseOf(row).duration === this.#run.course.duration) return;
    this.#run = { ...this.#run, plan: '' };
    this.#host.requestUpdate();
  }

  #cancel(): void {
    this.#run?.animation.cancel();
    this.#run = undefined;
    this.#elapsed = undefined;
    this.#resizes?.disconnect();
  }

  #tell(): void {
    if (!this.#rest === this.#hasToldMotion) return;
    this.#hasToldMotion = !this.#rest;
    const event = this.#rest ? new NewsPauseEvent(this.#rest) : new NewsPlayEvent();
    this.#host.dispatchEvent(event);
  }
}
