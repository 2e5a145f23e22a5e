import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import {
  answer,
  arrange,
  arrangeOver,
  HandSource,
  headlines,
  part,
  parts,
  rss,
  said,
  settled,
  stories,
  until,
} from './arrange.js';
import { Book } from './book.js';

const isReady = (list: Element) => list.matches(':state(ready)');

describe('<news-headline-list> through its life', () => {
  describe('moved', () => {
    it('in mid-fetch, it asks once and shows what comes', async () => {
      const { url, seen } = answer({ text: rss('ab'), delay: '150' });
      const list = await arrangeOver(url);
      await until(async () => (await seen()).length === 1);
      const there = await fixture(html`<div></div>`);
      there.append(list);
      document.body.append(list);
      there.append(list);
      await until(() => isReady(list));
      expect(await seen()).to.have.length(1);
      expect(headlines(list)).to.have.length(2);
    });

    it('before it was ever drawn, it shows what comes', async () => {
      const { url, seen } = answer({ text: rss('ab') });
      const list = document.createElement('news-headline-list');
      list.src = url;
      const [here, there] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      here.append(list);
      there.append(list);
      await until(() => isReady(list));
      expect(await seen()).to.have.length(1);
    });

    it('it keeps its stories, and what waits', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      source.brings(stories('xabc'));
      await list.updateComplete;
      const there = await fixture(html`<div></div>`);
      there.append(list);
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
      expect(part(list, 'new')).to.have.text('1 new story');
      expect(list).to.match(':state(ready)');
    });

    it('again and again, it listens once', async () => {
      const { list, source } = await arrange({}, stories('a'));
      const [here, there] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      for (let time = 0; time < 20; time++) (time % 2 ? here : there).append(list);
      await until(() => source.isFollowed);
      await settled();
      expect(source.listeners).to.equal(1);
      list.remove();
      expect(source.listeners).to.equal(0);
    });
  });

  describe('removed', () => {
    it('in mid-fetch, it calls the request back, and asks anew when it returns', async () => {
      const { url, seen } = answer({ text: rss('ab'), delay: ['60000', '0'] });
      const list = await arrangeOver(url);
      await until(async () => (await seen()).length === 1);
      const place = list.parentElement!;
      list.remove();
      await until(async () => (await seen())[0]!.state === 'left');
      place.append(list);
      await until(() => isReady(list));
      expect(await seen()).to.have.length(2);
    });

    it('it hears nothing more, and shows at once what it has missed when it returns', async () => {
      const { list, source } = await arrange({}, stories('a'));
      const heard: string[] = [];
      for (const type of ['news-load', 'news-update', 'news-error'])
        list.addEventListener(type, () => heard.push(type));
      const place = list.parentElement!;
      list.remove();
      source.brings(stories('ab'));
      source.fails();
      source.brings(stories('abc'));
      await settled();
      expect(heard).to.deep.equal([]);
      expect(headlines(list)).to.have.length(1);
      place.append(list);
      await until(() => headlines(list).length === 3);
    });

    it('while one that reads the same stays, it leaves that one alone', async () => {
      const { url, seen } = answer({ text: rss('ab'), delay: '100' });
      const [one, other] = await Promise.all([arrangeOver(url), arrangeOver(url)]);
      await until(async () => (await seen()).length === 1);
      one.remove();
      await until(() => isReady(other));
      expect(await seen()).to.have.length(1);
    });

    it('it may be told to refresh, and follows nothing afterwards', async () => {
      const { list, source } = await arrange({}, stories('a'));
      list.remove();
      const refreshed = list.refresh();
      await until(() => source.asked === 1);
      source.brings(stories('ab'));
      await refreshed;
      expect(source.isFollowed).to.be.false;
    });

    it('a thousand times, nothing is left of it', async () => {
      const { url, seen } = answer({ text: rss('abc') });
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const book = new Book();
      book.open();
      try {
        await comeAndGo(place, url, 10); // what is made once, and kept
        await settled();
        const before = book.entries;
        await comeAndGo(place, url, 1000);
        await settled();
        expect(book.entries).to.deep.equal(before);
        expect(before).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
        await until(async () => (await seen()).every(({ state }) => state !== 'open'));
      } finally {
        book.close();
      }
    });

    it('but while it is there, all of that would be seen', async () => {
      const { url } = answer({ text: rss('abc') });
      const book = new Book();
      book.open();
      try {
        const list = await arrangeOver(url);
        while (!isReady(list)) await nextFrame();
        const { listeners, timers, observers } = book.entries;
        expect(listeners).to.be.above(0);
        expect(timers, 'the next poll, and the clock').to.equal(2);
        expect(observers, 'of its place, its language and the width of letters').to.equal(3);
        list.remove();
        await settled();
      } finally {
        book.close();
      }
    });

    /** Some come and go at once, some in the middle of things, some stay until their stories are there. */
    async function comeAndGo(place: Element, src: string, times: number): Promise<void> {
      for (let time = 0; time < times; time++) {
        const list = document.createElement('news-headline-list');
        Object.assign(list, { src, refreshInterval: 60, lang: time % 3 ? 'en' : 'ar' });
        place.append(list);
        if (time % 10 === 3) await list.updateComplete;
        if (time % 10 === 5) place.append(list);
        // `waitUntil` would leave a timer of its own
        while (time % 50 === 7 && !isReady(list)) await nextFrame();
        list.remove();
      }
    }
  });

  describe('copied', () => {
    it('it is a list of its own', async () => {
      const { url, seen } = answer({ text: rss('abc') });
      const list = await arrangeOver(url, { limit: 2 });
      await until(() => isReady(list));
      list.after(list.cloneNode(true));
      const copy = list.parentElement!.querySelector<HeadlineList>('news-headline-list:last-child')!;
      await until(() => isReady(copy));
      expect(headlines(copy)).to.deep.equal(['Headline a', 'Headline b']);
      expect(copy.textContent).to.equal(list.textContent);
      copy.limit = 1;
      await copy.updateComplete;
      expect(headlines(list)).to.have.length(2);
      list.remove();
      expect(headlines(copy)).to.have.length(1);
      expect(await seen()).to.have.length(1);
    });

    it('out of a template, it works', async () => {
      const { url } = answer({ text: rss('abc') });
      const template = document.createElement('template');
      template.innerHTML = '<news-headline-list limit="2"><a href="#latest">Latest</a></news-headline-list>';
      template.content.querySelector('news-headline-list')!.setAttribute('src', url);
      const place = await fixture(html`<div></div>`);
      place.append(document.importNode(template.content, true), template.content.cloneNode(true));
      const lists = [...place.querySelectorAll('news-headline-list')];
      await until(() => lists.every(isReady));
      expect(lists.map((list) => headlines(list).length)).to.deep.equal([2, 2]);
    });

    it('as markup and back, it works', async () => {
      const { url } = answer({ text: rss('abc') });
      const list = await arrangeOver(url);
      await until(() => isReady(list));
      const place = list.parentElement!;
      place.innerHTML = place.innerHTML.replaceAll('<!---->', '');
      await until(() => isReady(place.querySelector('news-headline-list')!));
    });
  });

  describe('given to another document', () => {
    it('it looks and works there as here, and here again', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      const place = list.parentElement!;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
      const looks = () => {
        const view = list.ownerDocument.defaultView!;
        return [view.getComputedStyle(list).display, view.getComputedStyle(part(list, 'list')).listStyleType];
      };
      expect(looks()).to.deep.equal(['block', 'none']);
      frame.contentDocument!.body.append(list);
      await until(() => source.isFollowed);
      source.brings([...stories('abc'), ...stories('d')]);
      await list.updateComplete;
      expect(headlines(list)).to.include('Headline d');
      expect(looks()).to.deep.equal(['block', 'none']);
      place.append(list);
      await until(() => source.isFollowed);
      expect(looks()).to.deep.equal(['block', 'none']);
    });
  });

  describe('told something else', () => {
    it('in mid-fetch, it shows the last, and calls the others back', async () => {
      const a = answer({ text: rss('a'), delay: '60000' });
      const b = answer({ text: rss('b') });
      const list = await arrangeOver(a.url);
      await until(async () => (await a.seen()).length === 1);
      list.src = b.url;
      await until(() => isReady(list));
      expect(headlines(list)).to.deep.equal(['Headline b']);
      await until(async () => (await a.seen())[0]!.state === 'left');
    });

    it('and back within a moment, it is as if nothing had been', async () => {
      const a = answer({ text: rss('a'), delay: '50' });
      const b = answer({ text: rss('b') });
      const list = await arrangeOver(a.url);
      const loads: unknown[] = [];
      list.addEventListener('news-load', (event) => loads.push(event.feed));
      list.src = b.url;
      list.src = a.url;
      await until(() => isReady(list));
      await settled();
      expect(headlines(list)).to.deep.equal(['Headline a']);
      expect(await a.seen()).to.have.length(1);
      expect(await b.seen()).to.have.length(0);
      expect(loads).to.have.length(1);
    });

    it('there and back with time between, a late answer never wins', async () => {
      const [a, b] = [new HandSource(), new HandSource()];
      const { list, source } = await arrange();
      const drawn: string[] = [];
      for (const next of [a, b, a]) {
        list.source = next;
        await until(() => next.isFollowed);
        drawn.push(said(list));
      }
      expect([source.isFollowed, a.isFollowed, b.isFollowed]).to.deep.equal([false, true, false]);
      b.brings(stories('b'));
      await list.updateComplete;
      expect(headlines(list)).to.be.empty;
      a.brings(stories('a'));
      b.fails();
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a']);
      expect(list).to.match(':state(ready)');
    });

    it('after its stories were there, it forgets them', async () => {
      const { list } = await arrange({}, stories('abc'));
      const next = new HandSource();
      list.source = next;
      await until(() => next.isFollowed);
      expect(headlines(list)).to.be.empty;
      expect(list).to.match(':state(loading)');
      next.fails();
      await list.updateComplete;
      expect(list, 'and not stale').to.match(':state(error)');
    });

    it('to have no address, and then one again, it says so and recovers', async () => {
      const { url } = answer({ text: rss('a') });
      const list = await arrangeOver(url);
      await until(() => isReady(list));
      list.removeAttribute('src');
      await until(() => list.matches(':state(error)'));
      list.setAttribute('src', url);
      await until(() => isReady(list));
      expect(headlines(list)).to.deep.equal(['Headline a']);
    });

    it('of another dialect, it reads anew', async () => {
      const { url, seen } = answer({ text: rss('a') });
      const list = await arrangeOver(url);
      await until(() => isReady(list));
      list.format = 'rss';
      await until(async () => (await seen()).length === 2);
      await until(() => isReady(list));
      list.removeAttribute('format');
      await list.updateComplete;
      await until(() => isReady(list));
      expect(headlines(list)).to.deep.equal(['Headline a']);
    });
  });

  describe('before and beside its definition', () => {
    it('takes the properties that it was given before it was one', async () => {
      const source = new HandSource();
      const early = document.createElement('x-early') as HTMLElement & Partial<HeadlineList>;
      Object.assign(early, { source, limit: 1, show: 'byline', strings: { retry: 'Once more' } });
      const place = await fixture(html`<div></div>`);
      place.append(early);
      customElements.define('x-early', class extends HeadlineList {});
      await until(() => source.isFollowed);
      source.brings(stories('abc'));
      const list = early as HeadlineList;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a']);
      expect(parts(list, 'time')).to.be.empty;
      source.fails();
      await list.updateComplete;
      expect(said(list)).to.contain('Once more');
    });

    it('goes on when another copy comes, which steps back with one notice', async () => {
      const { info } = console;
      const notices: unknown[] = [];
      console.info = (...words: unknown[]) => notices.push(...words);
      try {
        const { list, source } = await arrange({}, stories('a'));
        define('news-headline-list', class extends HTMLElement {});
        define('news-headline-list', HeadlineList);
        expect(notices).to.deep.equal(['newsrack: <news-headline-list> is taken; this copy steps back.']);
        expect(document.createElement('news-headline-list')).to.be.instanceOf(HeadlineList);
        source.brings(stories('ab'));
        await list.updateComplete;
        expect(headlines(list)).to.have.length(2);
      } finally {
        console.info = info;
      }
    });

    it('has another name where the author gives it one', async () => {
      const source = new HandSource();
      define('acme-headline-list', class extends HeadlineList {});
      const list = await fixture<HeadlineList>(
        html`<acme-headline-list .source=${source}></acme-headline-list>`,
      );
      await until(() => source.isFollowed);
      source.brings(stories('a'));
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a']);
    });
  });

  it('follows its feed where there is no IntersectionObserver', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const { list, source } = await arrange({}, stories('ab'));
      expect(headlines(list)).to.have.length(2);
      list.remove();
      expect(source.isFollowed).to.be.false;
    } finally {
      Object.assign(globalThis, { IntersectionObserver });
    }
  });
});
