import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { CommentService } from '../../src/comments/comment-service.js';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { answer, part, parts, settled, until } from './arrange.js';
import {
  arrangeBox,
  field,
  focused,
  forgetReader,
  form,
  formIn,
  ids,
  placeBox,
  post,
  press,
  settle,
  shown,
  textOf,
  write,
} from './arrange-box.js';
import { Book } from './book.js';
import { comment, comments, HandService } from './hand-service.js';

const isReady = (box: Element) => box.matches(':state(ready)');

describe('<news-comment-box> through its life', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(async () => {
    errors = [];
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  /** A thread that is really asked for, as Isso writes it: `thread('12')` for two comments. */
  function thread(names: string, parameters: Readonly<Record<string, string | readonly string[]>> = {}) {
    const replies = Array.from(names, (id) => ({
      id: Number(id),
      mode: 1,
      author: id,
      text: `<p>${id}</p>`,
    }));
    return answer({ text: JSON.stringify({ total_replies: names.length, replies }), ...parameters });
  }

  const placeOver = (src: string, attributes = {}) => placeBox({ backend: 'isso', src, ...attributes });

  describe('moved', () => {
    it('in mid-fetch, it asks once and shows what comes', async () => {
      const { url, seen } = thread('12', { delay: '150' });
      const box = await placeOver(url);
      await until(async () => (await seen()).length === 1);
      const there = await fixture(html`<div></div>`);
      there.append(box);
      document.body.append(box);
      there.append(box);
      await until(() => isReady(box));
      expect(await seen()).to.have.length(1);
      expect(ids(box)).to.deep.equal(['1', '2']);
    });

    it('before it was ever drawn, it shows what comes', async () => {
      const box = document.createElement('news-comment-box');
      box.service = new HandService(comments('ab'));
      const [here, there] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      here.append(box);
      there.append(box);
      await until(() => isReady(box));
    });

    it('it keeps its thread, what waits, and what is being written', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await press(box, en.reply, shown(box, 'b'));
      await write(box, { text: 'An answer' }, 'reply');
      service.brings(comments('xab'));
      await until(() => parts(box, 'new').length === 1);
      const there = await fixture(html`<div></div>`);
      there.append(box);
      await settle(box);
      expect(field(box, 'text', 'reply').value).to.equal('An answer');
      await until(() => service.isWatched);
      service.brings(comments('yxab'));
      await until(() => ids(box).includes('y') || parts(box, 'new').length === 1);
    });

    it('again and again, it listens once, and to nothing afterwards', async () => {
      const service = new HandService(comments('a'));
      let watched = 0;
      service.watch = () => {
        watched++;
        return () => watched--;
      };
      const { box } = await arrangeBox(service);
      const [here, there] = [await fixture(html`<div></div>`), await fixture(html`<div></div>`)];
      for (let time = 0; time < 20; time++) (time % 2 ? here : there).append(box);
      await until(() => watched === 1);
      await settled();
      expect(watched).to.equal(1);
      box.remove();
      await settled();
      expect(watched).to.equal(0);
    });
  });

  describe('removed', () => {
    it('in mid-fetch, it calls the request back, and asks anew when it returns', async () => {
      const { url, seen } = thread('12', { delay: ['60000', '0'] });
      const box = await placeOver(url);
      await until(async () => (await seen()).length === 1);
      const place = box.parentElement!;
      box.remove();
      await until(async () => (await seen())[0]!.state === 'left');
      place.append(box);
      await until(() => isReady(box));
      expect(await seen()).to.have.length(2);
    });

    it('it hears nothing more, and shows what it has missed when it returns', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      const place = box.parentElement!;
      box.remove();
      await settled();
      service.brings(comments('ba'));
      await settled();
      expect(service.reads).to.have.length(1);
      place.append(box);
      await box.refresh();
      await until(() => ids(box).length === 2);
    });

    it('while it looks for a comment through the parts of the thread, it looks no further', async () => {
      history.replaceState(null, '', '#comment-f');
      try {
        const service = new HandService(comments('abcdef'));
        service.perPart = 1;
        const box = document.createElement('news-comment-box');
        const read = service.read.bind(service);
        service.read = (query) => {
          if (service.reads.length === 2) box.remove();
          return read(query);
        };
        box.service = service;
        document.body.append(box);
        await until(() => service.reads.length === 3);
        for (let time = 0; time < 3; time++) await settled();
        expect(service.reads).to.have.length(3);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });

    it('before its service was there, it asks for nothing', async () => {
      const service = new HandService(comments('a'));
      const box = await placeBox({}, { service });
      box.remove();
      for (let time = 0; time < 5; time++) await settled();
      expect(service.reads).to.be.empty;
      expect(service.isWatched).to.be.false;
    });

    it('it may be told to do anything, and follows nothing afterwards', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      box.remove();
      box.showNew();
      box.reply('a');
      await Promise.all([box.refresh(), box.loadMore(), box.submit()]);
      await settled();
      expect(service.isWatched).to.be.false;
      await document.createElement('news-comment-box').refresh();
    });

    it('a thousand times, nothing is left of it', async () => {
      const service = new HandService([
        comment('a', { body: '<p>x</p>' as UntrustedHtml }),
        ...comments('bc'),
      ]);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const book = new Book();
      book.open();
      try {
        await comeAndGo(place, service, 10); // what is made once, and kept
        await settled();
        const before = book.entries;
        await comeAndGo(place, service, 1000);
        await settled();
        expect(book.entries).to.deep.equal(before);
        expect(before).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
        expect(service.isWatched).to.be.false;
      } finally {
        book.close();
      }
    });

    it('but while it is there, all of that would be seen', async () => {
      const book = new Book();
      book.open();
      try {
        const box = await placeBox({}, { service: new HandService(comments('a')) });
        while (!isReady(box)) await nextFrame();
        const { listeners, timers, observers } = book.entries;
        expect(listeners).to.be.above(0);
        expect(timers, 'the next poll, and the clock').to.equal(2);
        expect(observers, 'of its place, and of its language').to.equal(2);
        box.remove();
        await settled();
        expect(book.entries).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
      } finally {
        book.close();
      }
    });

    /** Some come and go at once, some in the middle of things, some stay until their thread is there and are written in. */
    async function comeAndGo(place: Element, service: HandService, times: number): Promise<void> {
      for (let time = 0; time < times; time++) {
        const box = document.createElement('news-comment-box');
        Object.assign(box, { service, lang: time % 3 ? 'en' : 'ar' });
        place.append(box);
        if (time % 10 === 3) await box.updateComplete;
        if (time % 10 === 5) place.append(box);
        // `waitUntil` would leave a timer of its own
        while (time % 50 === 7 && !isReady(box)) await nextFrame();
        if (time % 50 === 7) box.reply('b');
        box.remove();
      }
    }
  });

  describe('out of sight', () => {
    it('is not read again, and once when it is back', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      const below = document.createElement('div');
      below.style.blockSize = '500vh';
      box.after(below);
      scrollTo(0, 4 * innerHeight);
      await until(() => !service.isWatched);
      service.brings(comments('xa'));
      await settled();
      expect(service.reads).to.have.length(1);
      scrollTo(0, 0);
      await until(() => service.isWatched);
    });

    it('is not read again while the address of the page names a comment that is there', async () => {
      history.replaceState(null, '', '#comment-a');
      try {
        const { box, service } = await arrangeBox(comments('a'));
        await until(() => focused(box) !== null);
        document.body.style.paddingBlockStart = '500vh';
        scrollTo(0, 0);
        await until(() => !service.isWatched);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });

    it('in a page that is behind others, or without a network, is not read again', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      for (const [target, name, value, type] of [
        [document, 'visibilityState', 'hidden', 'visibilitychange'],
        [navigator, 'onLine', false, 'offline'],
      ] as const) {
        Object.defineProperty(target, name, { configurable: true, value });
        (target === document ? document : window).dispatchEvent(new Event(type));
        await until(() => !service.isWatched, `${name} makes no difference`);
        Reflect.deleteProperty(target, name);
        (target === document ? document : window).dispatchEvent(new Event(type));
        await until(() => service.isWatched);
      }
      expect(box).to.match(':state(ready)');
    });

    it('follows its thread where there is no IntersectionObserver, also when it was moved', async () => {
      const { IntersectionObserver } = globalThis;
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
      try {
        const { box, service } = await arrangeBox(comments('ab'));
        const there = await fixture(html`<div></div>`);
        box.remove();
        await settled();
        there.append(box);
        await until(() => service.isWatched);
      } finally {
        Object.assign(globalThis, { IntersectionObserver });
      }
    });
  });

  describe('copied', () => {
    it('it is a box of its own', async () => {
      const { url, seen } = thread('12');
      const box = await placeOver(url, { 'max-depth': 1 });
      await until(() => isReady(box));
      await write(box, { text: 'Hello' });
      box.after(box.cloneNode(true));
      const copy = box.parentElement!.querySelector<CommentBox>('news-comment-box:last-child')!;
      await until(() => isReady(copy));
      expect(copy.maxDepth).to.equal(1);
      expect(await seen()).to.have.length(2);
      box.remove();
      expect(ids(copy)).to.deep.equal(['1', '2']);
      await press(copy, en.reply, shown(copy, '2'));
      expect(formIn(copy, 'reply')).to.exist;
    });

    it('out of a template, and as markup and back, it works', async () => {
      const { url } = thread('12');
      const template = document.createElement('template');
      template.innerHTML =
        '<news-comment-box backend="isso" sort="oldest"><a href="#all">All</a></news-comment-box>';
      template.content.querySelector('news-comment-box')!.setAttribute('src', url);
      const place = await fixture(html`<div></div>`);
      place.append(document.importNode(template.content, true));
      await until(() => isReady(place.querySelector('news-comment-box')!));
      place.innerHTML = place.innerHTML.replaceAll('<!---->', '');
      await until(() => isReady(place.querySelector('news-comment-box')!));
      expect(place.querySelector('news-comment-box')!.sort).to.equal('oldest');
    });
  });

  it('given to another document, it looks and works there as here, and here again', async () => {
    const { box, service } = await arrangeBox(comments('ab'));
    const place = box.parentElement!;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const looks = () => {
      const view = box.ownerDocument.defaultView!;
      const padding = view.getComputedStyle(shown(box, 'a')).paddingBlockStart;
      return [
        view.getComputedStyle(box).display,
        view.getComputedStyle(part(box, 'list')).listStyleType,
        padding,
      ];
    };
    const before = looks();
    expect(before).to.deep.equal(['block', 'none', '12px']);
    frame.contentDocument!.body.append(box);
    await until(() => service.isWatched);
    await settle(box);
    expect(looks()).to.deep.equal(before);
    await post(box, 'Hello');
    await until(() => ids(box).includes('p1'));
    place.append(box);
    await settle(box);
    expect(looks()).to.deep.equal(before);
  });

  describe('told something else', () => {
    it('in mid-fetch, it shows the last, and calls the others back', async () => {
      const a = thread('1', { delay: '60000' });
      const b = thread('2');
      const box = await placeOver(a.url);
      await until(async () => (await a.seen()).length === 1);
      box.src = b.url;
      await until(() => isReady(box));
      expect(ids(box)).to.deep.equal(['2']);
      await until(async () => (await a.seen())[0]!.state === 'left');
    });

    it('it forgets the thread that was there, while the other is on its way and when it fails', async () => {
      const { box } = await arrangeBox(comments('ab'));
      const other = new HandService(comments('cd'));
      const letGo = other.holds();
      other.fails();
      box.service = other;
      await until(() => other.reads.length === 1);
      await box.updateComplete;
      expect(box).to.match(':state(loading)');
      expect(ids(box)).to.be.empty;
      letGo();
      await until(() => box.matches(':state(error)'));
      await press(box, en.retry);
      await until(() => isReady(box));
      expect(ids(box)).to.deep.equal(['c', 'd']);
    });

    it('there and back with time between, a late answer never wins', async () => {
      const [a, b] = [new HandService(comments('a')), new HandService(comments('b'))];
      const letGo = b.holds();
      const { box } = await arrangeBox(a);
      box.service = b;
      await until(() => b.reads.length === 1);
      box.service = a;
      await until(() => ids(box).join('') === 'a');
      letGo();
      await settled();
      expect(ids(box)).to.deep.equal(['a']);
      expect(b.isWatched).to.be.false;
    });

    it('to follow a service of the page instead of one with a name, and the other way round', async () => {
      const { url } = thread('12');
      const box = await placeOver(url);
      await until(() => isReady(box));
      const service = new HandService(comments('c'));
      box.service = service;
      await until(() => ids(box).join('') === 'c');
      Reflect.set(box, 'service', undefined);
      await until(() => ids(box).join('') === '12');
      expect(service.isWatched).to.be.false;
    });

    it('of a service of the page while one with a name is still being downloaded', async () => {
      const { url } = thread('12');
      const box = await placeOver(url);
      box.service = new HandService(comments('c'));
      await until(() => isReady(box));
      for (let time = 0; time < 5; time++) await settled();
      expect(ids(box)).to.deep.equal(['c']);
    });

    it('of another thread, it opens no form there that was open here', async () => {
      const { box } = await arrangeBox(comments('ab'), { thread: 'one' });
      await post(box, 'Mine');
      await press(box, en.reply, shown(box, 'a'));
      await press(box, en.remove, shown(box, 'p1'));
      box.thread = 'two';
      await until(() => isReady(box) && ids(box).length === 3);
      await settle(box);
      expect(formIn(box, 'reply')).to.equal(null);
      expect(box.shadowRoot!.querySelector('.question')).to.equal(null);
      expect(textOf(part(box, 'status'))).to.equal('');
    });

    it('as often as it likes, it reads each thread once', async () => {
      const { box, service } = await arrangeBox(comments('ab'), { thread: 'one' });
      for (const name of ['two', 'one', 'two', 'one']) box.thread = name;
      await settle(box);
      box.setAttribute('thread', 'one');
      await settle(box);
      expect(service.reads).to.have.length(1);
    });

    it('how often to ask, it asks that often', async () => {
      const { box, service } = await arrangeBox(
        Object.assign(new HandService(comments('a')), { watch: undefined }),
      );
      const book = new Book();
      const waits: number[] = [];
      const { setTimeout } = globalThis;
      book.open();
      globalThis.setTimeout = ((call: () => void, wait = 0) => {
        waits.push(wait);
        return setTimeout(call, wait);
      }) as typeof setTimeout;
      try {
        box.setAttribute('refresh', '300');
        await settle(box);
        expect(Math.max(...waits)).to.be.within(260_000, 330_000);
      } finally {
        globalThis.setTimeout = setTimeout;
        book.close();
        box.remove();
      }
      expect(service.reads).to.have.length(1);
    });
  });

  describe('before its definition', () => {
    it('takes the properties that it was given before it was one', async () => {
      const service = new HandService([...comments('ab'), comment('c', { parent: 'a' })]);
      const early = document.createElement('x-early-box') as HTMLElement & Partial<CommentBox>;
      Object.assign(early, {
        service,
        maxDepth: 0,
        sort: 'oldest',
        closed: true,
        strings: { removed: 'Gone' },
      });
      const place = await fixture(html`<div></div>`);
      place.append(early);
      customElements.define('x-early-box', class extends CommentBox {});
      const box = early as CommentBox;
      await until(() => isReady(box));
      expect(ids(box)).to.deep.equal(['b', 'a', 'c']);
      expect(parts(box, 'closed')).to.have.length(1);
      expect(service.reads[0]).to.include({ sort: 'oldest' });
    });
  });

  describe('over a hostile service', () => {
    const never = () => new Promise(() => {});
    const raise = (): never => {
      throw new TypeError('A fault.');
    };

    for (const [name, work] of Object.entries<() => unknown>({
      throws: raise,
      'answers nothing': () => undefined,
      'answers words': () => 'words',
      'answers a list': () => [],
      'answers comments that are none': () => ({ comments: 7 }),
    }))
      it(`that ${name}, it says that the thread cannot be reached`, async () => {
        const box = await placeBox({}, { service: hostile({ read: work }) });
        await until(() => box.matches(':state(error)'));
        expect(textOf(part(box, 'status'))).to.equal(en.unreachableComments);
      });

    it('that never answers, it waits, and can be left', async () => {
      const box = await placeBox({}, { service: hostile({ read: never }) });
      await settle(box);
      expect(box).to.match(':state(loading)');
      box.remove();
      await settled();
    });

    for (const [name, work] of Object.entries<() => unknown>({
      throws: raise,
      'answers nothing': () => undefined,
      'answers words': () => 'words',
      'has no comment': () => ({ outcome: 'published' }),
      'knows another outcome': () => ({ outcome: 'eaten', comment: comment('x') }),
    }))
      it(`that ${name} when something is posted, the text is kept`, async () => {
        const box = await placeBox({}, { service: hostile({ post: work }) });
        await until(() => isReady(box));
        await post(box, 'Hello');
        expect(field(box, 'text').value).to.equal('Hello');
        expect(textOf(form(box).querySelector('.failure')!)).to.equal(en.uncertain);
      });

    it('that never says what became of a comment, the text is kept on the device meanwhile', async () => {
      const service = hostile({ post: never });
      const box = await placeBox({}, { service });
      await until(() => isReady(box));
      await post(box, 'Hello');
      expect(textOf(part(box, 'submit'))).to.equal(en.posting);
      box.remove();
      const next = await placeBox({}, { service });
      await until(() => isReady(next));
      expect(field(next, 'text').value).to.equal('Hello');
    });

    it('whose every other answer is garbage, it stays what it was', async () => {
      const garbage = {
        edit: () => 7,
        remove: () => 'x',
        vote: () => null,
        preview: () => ({}),
        watch: () => 'x',
      };
      const box = await placeBox({}, { service: hostile({ ...garbage, sorts: 'newest', elsewhere: 7 }) });
      await until(() => isReady(box));
      await press(box, en.preview);
      shown(box, 'a').querySelector<HTMLButtonElement>('[aria-pressed]')!.click();
      await settle(box);
      expect(ids(box)).to.deep.equal(['a']);
      box.remove();
    });

    it('that throws where it is to be followed, and where it is to be left, it reads it all the same', async () => {
      for (const watch of [raise, () => raise]) {
        const box = await placeBox({}, { service: hostile({ watch }) });
        await until(() => isReady(box));
        box.remove();
        await settled();
      }
    });

    it('that is none, it says that the thread cannot be reached', async () => {
      const service = 'no service' as unknown as CommentService;
      const box = await placeBox({}, { service });
      await until(() => box.matches(':state(error)'));
    });

    /** What a programmer without types may make of a service. */
    function hostile(differences: object): CommentService {
      const { form } = new HandService();
      const read = () => Promise.resolve({ comments: comments('a') });
      const post = () => Promise.reject(new Error('No.'));
      return { sorts: [], form, read, post, ...differences } as unknown as CommentService;
    }
  });

  it('works where nothing can be kept on the device', async () => {
    const storage = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Not here.', 'SecurityError');
      },
    });
    try {
      const { box } = await arrangeBox(comments('a'));
      await post(box, 'Hello');
      await press(box, en.remove, shown(box, 'p1'));
      await press(box, en.remove, shown(box, 'p1').querySelector('.question')!);
      expect(textOf(shown(box, 'p1'))).to.contain(en.removed);
    } finally {
      Object.defineProperty(globalThis, 'localStorage', storage);
    }
  });
});
