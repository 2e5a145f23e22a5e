import 'newsrack/headline-list.js';
import 'newsrack/article-card.js';
import 'newsrack/breaking-ticker.js';
import { story } from './story';

const app = document.querySelector<HTMLElement>('#app')!;
app.innerHTML = `
  <button id="reorder">Reorder</button>
  <button id="more">More</button>
  <button id="late">Late</button>
  <button id="desk">Desk</button>
  <p>Loaded: <output id="loaded"></output>, selected: <output id="selected"></output></p>
`;
const loaded = app.querySelector<HTMLOutputElement>('#loaded')!;
const selected = app.querySelector<HTMLOutputElement>('#selected')!;

let limit = 2;
let desk: HTMLElement | undefined;
let late: HTMLElement | undefined;

on('reorder', () => {
  desk?.prepend(...[...desk.querySelectorAll('.feed')].reverse());
});
on('more', () => {
  limit = 3;
  for (const list of desk?.querySelectorAll<HTMLElementTagNameMap['news-headline-list']>('.feed') ?? []) {
    list.limit = limit;
    list.removeAttribute('show');
  }
});
on('late', () => {
  late?.remove();
  late = late
    ? undefined
    : made('<news-headline-list src="/feeds/late.json" loading="eager"></news-headline-list>');
  if (late) app.append(late);
});
on('desk', () => {
  desk?.remove();
  desk = desk ? undefined : newDesk();
  if (desk) app.append(desk);
});
desk = newDesk();
app.append(desk);

function newDesk(): HTMLElement {
  const element = made(`<section>
    ${['a', 'b', 'c'].map(feed).join('')}
    <news-headline-list id="own" src="/feeds/a.json" limit="2" loading="eager">
      <template slot="item"><b data-key="title"></b></template>
    </news-headline-list>
    <news-article-card id="card"></news-article-card>
    <news-breaking-ticker id="ticker" src="/feeds/a.json" which="latest" dismissible loading="eager"></news-breaking-ticker>
  </section>`);
  element.querySelector('news-article-card')!.story = story;
  element.addEventListener('news-load', ({ target }) => {
    if (target instanceof HTMLElement && target.className) loaded.value += `${target.id} `;
  });
  element.addEventListener('news-select', (event) => {
    event.preventDefault();
    selected.value = event.story.title;
  });
  return element;
}

function feed(name: string): string {
  return `<news-headline-list id="${name}" class="feed" src="/feeds/${name}.json" limit="${limit}" heading-level="2"
      show="time" loading="eager" theme-source=".dark">
    <h1 slot="heading">${name}</h1>
    <a href="https://news.example/${name}">Latest from ${name}</a>
  </news-headline-list>`;
}

function made(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

function on(id: string, listener: () => void): void {
  app.querySelector(`#${id}`)!.addEventListener('click', listener);
}
