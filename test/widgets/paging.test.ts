import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/i18n/locales/en.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import {
  answer,
  type Attributes,
  boxOf,
  headlines,
  HandSource,
  part,
  parts,
  place,
  settled,
  stories,
  until,
} from './arrange.js';
import { feed, jsonFeed, makeList, makeSource, place as placeAll, shows } from './arrange-source.js';

/** Pages of one feed on the odd server, each of which leads to the next. */
function pagesOf(pages: readonly string[], end?: Record<string, string>) {
  let next = end ? answer(end).url : undefined;
  const answers = pages.toReversed().map((ids) => {
    const page = feed(ids, next ? { next_url: next } : {});
    next = page.url;
    return page;
  });
  const requests = async () => (await Promise.all(answers.map(({ seen }) => seen()))).flat().length;
  return { url: next!, requests };
}

const button = (list: HeadlineList) => part(list, 'more');
const isThere = (list: HeadlineList) => button(list).checkVisibility({ visibilityProperty: true });

describe('<news-headline-list more>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(() => {
    errors = [];
    scrollTo(0, 0);
  });
  afterEach(() => {
    document.body.removeAttribute('style');
    expect(errors, 'what reached the page').to.be.empty;
  });

  async function arrange(attributes: Attributes, ids: string): Promise<HeadlineList> {
    const list = makeList(attributes);
    await placeAll(list);
    await shows(list, ids);
    if (attributes['more']) await until(() => parts(list, 'more').length === 1);
    await list.updateComplete;
    return list;
  }

  describe('by a button', () => {
    it('shows what is at hand, and then page after page, to the very last', async () => {
      const { url, requests } = pagesOf(['abcde', 'fgh', 'i']);
      const list = await arrange({ src: url, more: 'button', limit: 3 }, 'abc');
      expect(button(list)).to.have.text(en.more);
      button(list).click();
      await shows(list, 'abcdef');
      expect(await requests()).to.equal(2);
      button(list).click();
      await shows(list, 'abcdefghi');
      await until(() => !isThere(list));
      expect(await requests()).to.equal(3);
    });

    it('works on the second list of a page as on the first, also of the same feed', async () => {
      const { url, requests } = pagesOf(['abc', 'def', 'gh']);
      const lists = [
        makeList({ src: url, more: 'button', limit: 3 }),
        makeList({ src: url, more: 'button', limit: 2 }),
      ];
      await placeAll(...lists);
      const [one, other] = [lists[0]!, lists[1]!];
      await shows(one, 'abc');
      await shows(other, 'ab');
      await one.loadMore();
      await shows(one, 'abcdef');
      expect(headlines(other)).to.have.length(2);
      await other.loadMore();
      await shows(other, 'abcd');
      await other.loadMore();
      await shows(other, 'abcdef');
      await other.loadMore();
      await shows(other, 'abcdefgh');
      await one.loadMore();
      await shows(one, 'abcdefgh');
      expect(await requests()).to.equal(3);
    });

    it('works where the reader is in the other list meanwhile', async () => {
      const { url } = pagesOf(['ab', 'cd']);
      const [one, other] = [
        makeList({ src: url, more: 'button', limit: 2 }),
        makeList({ src: url, more: 'button', limit: 2 }),
      ];
      await placeAll(one, other);
      await shows(other, 'ab');
      part(other, 'link').focus();
      await one.loadMore();
      await shows(one, 'abcd');
      await other.loadMore();
      await shows(other, 'abcd');
    });

    for (const [what, end] of [
      [
        'says 400 behind its last page, as WordPress does',
        { status: '400', text: '{"code":"rest_post_invalid_page_number"}' },
      ],
      ['has nothing there', { status: '404' }],
      ['has an empty page there', { text: jsonFeed('') }],
      ['sends the first page again', { text: jsonFeed('ab', { next_url: '/odd/answer?page=9' }) }],
    ] as const)
      it(`ends quietly where the server ${what}`, async () => {
        const { url } = pagesOf(['ab', 'cd'], end);
        const list = await arrange({ src: url, more: 'button', limit: 2 }, 'ab');
        await list.loadMore();
        await shows(list, 'abcd');
        expect(isThere(list)).to.be.true;
        await list.loadMore();
        await until(() => !isThere(list));
        expect(headlines(list)).to.have.length(4);
        expect(list).to.match(':state(ready)');
      });

    it('goes in no circle', async () => {
      const second = answer({ text: 'x' });
      const loop = answer({ text: jsonFeed('cd', { next_url: second.url }) });
      const { url } = feed('ab', { next_url: loop.url });
      const self = answer({ text: jsonFeed('ab', { next_url: url }) });
      for (const src of [url, self.url]) {
        const list = makeList({ src, more: 'button', limit: 2 });
        await placeAll(list);
        await shows(list, 'ab');
        for (let time = 0; time < 5; time++) await list.loadMore();
        expect(headlines(list).length).to.be.at.most(4);
      }
    });

    it('says so when a page can not be had, and can be pressed again', async () => {
      const second = answer({ status: ['503', '200'], text: jsonFeed('cd') });
      const { url } = feed('ab', { next_url: second.url });
      const list = await arrange({ src: url, more: 'button', limit: 2 }, 'ab');
      await list.loadMore();
      expect(list).to.match(':state(stale)');
      expect(headlines(list)).to.have.length(2);
      expect(isThere(list)).to.be.true;
      await list.loadMore();
      await shows(list, 'abcd');
      expect(list).to.match(':state(ready)');
    });

    it('is pressed once, however often it is pressed', async () => {
      const second = feed('cd', { next_url: feed('ef').url }, { delay: '100' });
      const list = await arrange(
        { src: feed('ab', { next_url: second.url }).url, more: 'button', limit: 2 },
        'ab',
      );
      for (let time = 0; time < 5; time++) button(list).click();
      await list.updateComplete;
      expect(button(list)).to.have.attribute('aria-disabled', 'true');
      expect(button(list)).to.have.text(en.loading);
      await shows(list, 'abcd');
      await settled();
      expect(headlines(list)).to.have.length(4);
    });

    it('moves nothing when it comes, while it waits, and when it goes', async () => {
      const second = feed('de', {}, { delay: '200' });
      const { url } = feed('abc', { next_url: second.url });
      const below = Object.assign(document.createElement('p'), { textContent: 'Below' });
      const list = makeList({ src: url, more: 'button', limit: 3 });
      await placeAll(list, below);
      await list.updateComplete;
      const before = boxOf(below);
      await shows(list, 'abc');
      await until(() => parts(list, 'more').length === 1 && isThere(list));
      expect(boxOf(below)).to.equal(before);
      const loaded = list.loadMore();
      await list.updateComplete;
      await until(() => parts(list, 'skeleton').length === 3);
      const meanwhile = boxOf(below);
      await loaded;
      await shows(list, 'abcde');
      await until(() => !isThere(list));
      expect(boxOf(below)).to.equal(meanwhile);
    });

    it('takes no more room than what is at hand', async () => {
      const list = await arrange({ src: feed('abcde').url, more: 'button', limit: 3 }, 'abc');
      await list.loadMore();
      await shows(list, 'abcde');
      expect(parts(list, 'blank')).to.be.empty;
    });

    it('lets the keyboard go on at the first new headline', async () => {
      const { url } = pagesOf(['ab', 'cd']);
      const list = await arrange({ src: url, more: 'button', limit: 2 }, 'ab');
      button(list).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => list.shadowRoot!.activeElement === parts(list, 'link')[2]);
      expect(list.shadowRoot!.activeElement).to.have.text('Headline c');
    });

    it('takes the focus from nobody who has gone on', async () => {
      const { url } = pagesOf(['ab', 'cd']);
      const list = await arrange({ src: url, more: 'button', limit: 2 }, 'ab');
      const field = document.createElement('input');
      list.after(field);
      button(list).click();
      field.focus();
      await shows(list, 'abcd');
      await settled();
      expect(document.activeElement).to.equal(field);
    });

    it('keeps its pages when the feed is polled, and begins with the first of another feed', async () => {
      const second = feed('cd');
      const first = answer({
        text: [jsonFeed('ab', { next_url: second.url }), jsonFeed('xa', { next_url: second.url })],
      });
      const list = await arrange({ src: first.url, more: 'button', limit: 2 }, 'ab');
      await list.loadMore();
      await shows(list, 'abcd');
      await list.refresh();
      await shows(list, 'xabc');
      await list.loadMore();
      await shows(list, 'xabcd');
      list.src = feed('stuvwxyz').url;
      await shows(list, 'st');
    });

    it('finds what a filter lets through on the pages behind', async () => {
      const { url, requests } = pagesOf(['ab', 'cd', 'xe', 'fg']);
      const source = makeSource({ src: url, include: 'headline a, headline x' });
      const list = makeList({ more: 'button', limit: 2 });
      source.append(list);
      await placeAll(source);
      await shows(list, 'a');
      await list.loadMore();
      await shows(list, 'ax');
      expect(await requests()).to.equal(4);
    });

    it('goes on in all of several feeds', async () => {
      const [north, south] = [pagesOf(['ab', 'cd']), pagesOf(['xy', 'z'])];
      const source = makeSource({ src: `${north.url} ${south.url}`, order: 'source' });
      const list = makeList({ more: 'button', limit: 4 });
      source.append(list);
      await placeAll(source);
      await shows(list, 'axby');
      await list.loadMore();
      await until(() => headlines(list).length === 7);
      expect(headlines(list).slice(0, 4).join()).to.equal('Headline a,Headline x,Headline b,Headline y');
    });

    it('speaks the language of the page, in words of its author’s own if there are any', async () => {
      const list = await arrange({ src: feed('abc').url, more: 'button', limit: 2, lang: 'de' }, 'ab');
      await until(() => button(list).textContent === 'Mehr anzeigen');
      list.strings = { more: 'Weiter' };
      await list.updateComplete;
      expect(button(list)).to.have.text('Weiter');
    });

    it('is accessible', async () => {
      const list = await arrange({ src: feed('abcd').url, more: 'button', limit: 2 }, 'ab');
      await expect(list).to.be.accessible();
      await list.loadMore();
      await expect(list).to.be.accessible();
    });
  });

  describe('can be changed at any time', () => {
    it('is not there unless it is asked for, though a page may load more itself', async () => {
      const { url } = pagesOf(['abc', 'de']);
      const list = await arrange({ src: url, limit: 2 }, 'ab');
      expect(parts(list, 'more')).to.be.empty;
      await list.loadMore();
      await shows(list, 'abcd');
      list.more = 'button';
      await until(() => parts(list, 'more').length === 1 && isThere(list));
      list.setAttribute('more', 'none');
      await until(() => parts(list, 'more').length === 0);
      list.setAttribute('more', 'button');
      await list.updateComplete;
      list.removeAttribute('more');
      await until(() => parts(list, 'more').length === 0);
    });

    it('may be asked for before anything is there', async () => {
      const list = makeList({ src: feed('abcd').url, limit: 2 });
      await list.loadMore();
      await placeAll(list);
      await shows(list, 'ab');
    });

    it('does without pages where a source of the page’s own knows none', async () => {
      const source = new HandSource();
      const list = await place({ more: 'button', limit: 2 }, { source });
      await until(() => source.isFollowed);
      source.brings(stories('abc'));
      await shows(list, 'ab');
      await list.loadMore();
      await shows(list, 'abc');
      await until(() => !isThere(list));
      source.brings(stories('abc'));
      await list.loadMore();
      expect(headlines(list)).to.have.length(3);
    });
  });

  describe('by scrolling', () => {
    const articles = (list: HeadlineList) => [...list.shadowRoot!.querySelectorAll('article')];

    /** A list of stories that are higher than the window. */
    async function arrangeFeed(pages: readonly string[], attributes: Attributes = {}) {
      const { url, requests } = pagesOf(pages);
      const list = makeList({ src: url, more: 'scroll', limit: 10, ...attributes });
      await placeAll(list);
      await until(() => articles(list).length > 0);
      await settled();
      return { list, requests };
    }

    const long = ['abcdefghijklmnopqrst', 'uvwxyzABCD', 'EFGHIJ'];

    it('brings more as the end comes near, and all of it in the end', async () => {
      const { list, requests } = await arrangeFeed(long);
      await settled();
      expect(headlines(list).length).to.be.below(36);
      for (let time = 0; time < 60 && headlines(list).length < 36; time++) {
        scrollTo(0, document.documentElement.scrollHeight);
        await settled();
      }
      await until(() => headlines(list).length === 36);
      expect(headlines(list).at(-1)).to.equal('Headline J');
      expect(await requests()).to.equal(3);
      await until(() => !isThere(list));
    });

    it('asks for no page while its end is far away', async () => {
      document.body.style.paddingBlockStart = '0';
      const { list, requests } = await arrangeFeed(long, { limit: 20 });
      await settled();
      expect(headlines(list)).to.have.length(20);
      expect(await requests()).to.equal(1);
    });

    it('is a feed of articles that say where they stand', async () => {
      const { list } = await arrangeFeed(['abc', 'de'], { limit: 3 });
      await until(() => articles(list).length === 5);
      await list.updateComplete;
      const box = part(list, 'list');
      expect(box).to.have.attribute('role', 'feed');
      expect(box).to.have.attribute('aria-busy', 'false');
      const [first, , third] = articles(list);
      expect(first).to.have.attribute('aria-posinset', '1');
      expect(third).to.have.attribute('aria-posinset', '3');
      await until(() => third!.getAttribute('aria-setsize') === '5');
      expect(first).to.have.attribute('aria-label', 'Headline a');
      expect(first!.tabIndex).to.equal(0);
    });

    it('does not say how many there are as long as nobody knows, and says that it is busy', async () => {
      const second = feed('de', {}, { delay: '60000' });
      const list = makeList({ src: feed('abc', { next_url: second.url }).url, more: 'scroll', limit: 3 });
      await placeAll(list);
      await until(() => part(list, 'list').getAttribute('aria-busy') === 'true');
      for (const article of articles(list)) expect(article).to.have.attribute('aria-setsize', '-1');
    });

    it('goes from story to story by Page Down and Page Up', async () => {
      const { list } = await arrangeFeed(['abc'], { limit: 3 });
      const focused = () => articles(list).indexOf(list.shadowRoot!.activeElement as HTMLElement);
      articles(list)[0]!.focus();
      await sendKeys({ press: 'PageDown' });
      expect(focused()).to.equal(1);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'PageDown' });
      expect(focused(), 'from a link in the second').to.equal(2);
      await sendKeys({ press: 'PageDown' });
      expect(focused()).to.equal(2);
      await sendKeys({ press: 'PageUp' });
      expect(focused()).to.equal(1);
    });

    it('is left forwards and backwards by Control with End and Home', async () => {
      const { url } = pagesOf(['abc']);
      const list = makeList({ src: url, more: 'scroll', limit: 3 });
      const [before, after] = ['before', 'after'].map((name) =>
        Object.assign(document.createElement('button'), { textContent: name }),
      );
      const hidden = Object.assign(document.createElement('button'), { hidden: true });
      await placeAll(before!, list, hidden, after!);
      await until(() => articles(list).length === 3);
      await until(() => !isThere(list));
      const press = (key: string) => {
        articles(list)[1]!.focus();
        const keydown = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true });
        articles(list)[1]!.dispatchEvent(keydown);
      };
      press('End');
      expect(document.activeElement).to.equal(after);
      press('Home');
      expect(document.activeElement).to.equal(before);
      const link = Object.assign(document.createElement('a'), {
        href: '#all',
        slot: 'footer',
        textContent: 'All',
      });
      list.append(link);
      press('End');
      expect(document.activeElement).to.equal(link);
    });

    it('keeps the button for the keyboard', async () => {
      const second = answer({ status: ['503', '200'], text: jsonFeed('de') });
      const list = makeList({ src: feed('abc', { next_url: second.url }).url, more: 'scroll', limit: 3 });
      await placeAll(list);
      await until(() => list.matches(':state(stale)'));
      await settled();
      // what has failed by itself is tried again by who wants it
      expect(await second.seen()).to.have.length(1);
      button(list).focus();
      await sendKeys({ press: 'Enter' });
      await shows(list, 'abcde');
      await until(() => list.shadowRoot!.activeElement === articles(list)[3]);
    });

    it('asks for nothing more by itself where pages bring nothing', async () => {
      const asked: string[] = [];
      const fetcher = (url: string) => {
        const page = asked.push(url);
        const ids = page === 1 ? 'abc' : String.fromCharCode(0x3b1 + page);
        return Promise.resolve(
          new Response(jsonFeed(ids, { next_url: `https://news.example/?page=${page}` })),
        );
      };
      const source = makeSource({ src: 'https://news.example/', include: 'headline b' }, { fetcher });
      const list = makeList({ more: 'scroll', limit: 3 });
      source.append(list);
      await placeAll(source);
      await shows(list, 'b');
      await until(() => asked.length > 1 && part(list, 'list').getAttribute('aria-busy') === 'false');
      await settled();
      // five for one page, and then it is for the reader to say
      expect(asked).to.have.length(6);
      expect(isThere(list)).to.be.true;
    });

    it('goes on in another feed as in the first', async () => {
      const { list } = await arrangeFeed(['abc', 'd'], { limit: 3 });
      await shows(list, 'abcd');
      list.src = pagesOf(['stu', 'v']).url;
      await shows(list, 'stuv');
    });

    it('shows what the page itself draws, too', async () => {
      const { url } = pagesOf(['ab', 'c']);
      const list = makeList({ src: url, more: 'scroll', limit: 2 });
      list.renderItem = ({ title }) => title.toUpperCase();
      await placeAll(list);
      await until(() => articles(list).length === 3);
      await until(() => articles(list)[2]!.textContent.includes('HEADLINE C'));
    });

    it('becomes a plain list again', async () => {
      const { list } = await arrangeFeed(['abc'], { limit: 3 });
      list.more = 'button';
      await until(() => part(list, 'list').localName === 'ul');
      expect(headlines(list)).to.have.length(3);
    });

    it('is accessible', async () => {
      const { list } = await arrangeFeed(['abc', 'de'], { limit: 3 });
      await until(() => articles(list).length === 5);
      await expect(list).to.be.accessible();
    });
  });
});
