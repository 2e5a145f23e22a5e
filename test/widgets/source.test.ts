import { expect, oneEvent } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import type { NewsConsentEvent } from '../../src/events/news-consent-event.js';
import type { NewsErrorEvent } from '../../src/events/news-error-event.js';
import { en } from '../../src/i18n/locales/en.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import { SourceElement } from '../../src/widgets/source/source-element.js';
import { answer, headlines, part, parts, rss, said, settled, stories, story, until } from './arrange.js';
import { arrangeSource, feed, jsonFeed, makeList, makeSource, place, shows } from './arrange-source.js';

describe('<news-source>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(() => {
    errors = [];
    localStorage.clear();
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
  });

  describe('stands for one place', () => {
    it('of all widgets inside it, which is asked once', async () => {
      const { url, seen } = feed('abc');
      const source = makeSource({ src: url });
      const lists = [makeList(), makeList({ limit: 2 })];
      const box = document.createElement('section');
      box.append(...lists);
      source.append(box);
      await place(source);
      await shows(lists[0]!, 'abc');
      await shows(lists[1]!, 'ab');
      expect(await seen()).to.have.length(1);
    });

    it('of those that point to it by its id, wherever they are', async () => {
      const { url, seen } = feed('abc');
      const list = makeList({ src: '#world' });
      await place(list, makeSource({ src: url, id: 'world' }));
      await shows(list, 'abc');
      expect(await seen()).to.have.length(1);
    });

    it('of one inside a shadow tree, across its border', async () => {
      const { url } = feed('ab');
      const host = document.createElement('div');
      const [inside, pointing] = [makeList(), makeList({ src: '#world' })];
      host.attachShadow({ mode: 'open' }).append(inside, pointing);
      const source = makeSource({ src: url, id: 'world' });
      source.append(host);
      await place(source);
      await shows(inside, 'ab');
      await shows(pointing, 'ab');
    });

    it('of what points to it from the same shadow tree', async () => {
      const { url } = feed('ab');
      const host = document.createElement('div');
      const list = makeList({ src: '#mine' });
      host.attachShadow({ mode: 'open' }).append(list, makeSource({ src: url, id: 'mine' }));
      await place(host);
      await shows(list, 'ab');
    });

    it('and takes no room of its own', async () => {
      const { source } = await arrangeSource({ src: feed('a').url });
      expect(getComputedStyle(source).display).to.equal('contents');
    });

    it('but not of a widget with an address of its own', async () => {
      const { list } = await arrangeSource({ src: feed('a').url }, {}, { src: feed('xy').url });
      await shows(list, 'xy');
    });

    it('where several are around a widget, the nearest counts', async () => {
      const outer = makeSource({ src: feed('a').url });
      const inner = makeSource({ src: feed('b').url });
      const list = makeList();
      inner.append(list);
      outer.append(inner);
      await place(outer);
      await shows(list, 'b');
    });

    it('a widget that points to nothing says so, and shows the news when that comes to be there', async () => {
      const list = makeList({ src: '#world' });
      const failure = oneEvent<NewsErrorEvent>(list, 'news-error');
      const page = await place(list);
      expect((await failure).error).to.include({ code: 'config' });
      page.append(makeSource({ src: feed('ab').url, id: 'world' }));
      await shows(list, 'ab');
    });

    it('a widget that points to something else says so', async () => {
      const other = Object.assign(document.createElement('p'), { id: 'world' });
      const list = makeList({ src: '#world' });
      const failure = oneEvent<NewsErrorEvent>(list, 'news-error');
      await place(list, other);
      expect((await failure).error).to.include({ code: 'config' });
    });

    it('which may be defined later than the widgets', async () => {
      const { url } = feed('ab');
      const source = document.createElement('late-source');
      source.setAttribute('src', url);
      const list = makeList();
      source.append(list);
      await place(source);
      await settled();
      expect(list).to.match(':state(loading)');
      define('late-source', class extends SourceElement {});
      await shows(list, 'ab');
    });

    it('and takes no other element for a source, whatever its name', async () => {
      customElements.define('power-source', class extends HTMLElement {});
      const [power, list] = [document.createElement('power-source'), makeList()];
      power.append(list);
      const source = makeSource({ src: feed('ab').url });
      source.append(power);
      await place(source);
      await shows(list, 'ab');
    });
  });

  describe('through its life', () => {
    it('moved with its widgets, it asks once and goes on', async () => {
      const { url, seen } = feed('ab', {}, { delay: '100' });
      const { source, list } = await arrangeSource({ src: url });
      await until(async () => (await seen()).length === 1);
      const there = await place();
      there.append(source);
      await shows(list, 'ab');
      there.before(source);
      await settled();
      expect(headlines(list)).to.have.length(2);
      expect(await seen()).to.have.length(1);
    });

    it('a widget that is moved from one to another shows the other', async () => {
      const { list } = await arrangeSource({ src: feed('ab').url });
      await shows(list, 'ab');
      const other = makeSource({ src: feed('xy').url });
      await place(other);
      other.append(list);
      await shows(list, 'xy');
    });

    it('follows nothing when its widgets have left', async () => {
      const { url, seen } = feed('ab', {}, { delay: '60000' });
      const { list } = await arrangeSource({ src: url });
      await until(async () => (await seen()).length === 1);
      list.remove();
      await until(async () => (await seen())[0]!.state === 'left');
    });

    it('asks for nothing as long as no widget needs it', async () => {
      const { url, seen } = feed('ab');
      await place(makeSource({ src: url }));
      await settled();
      expect(await seen()).to.be.empty;
    });

    it('reads again by hand, also before anything was drawn', async () => {
      const { url, seen } = answer({ text: [jsonFeed('a'), jsonFeed('ba')] });
      const { source, list } = await arrangeSource({ src: url });
      await source.refresh();
      expect(source.state.status).to.equal('ready');
      const before = (await seen()).length;
      await source.refresh();
      await shows(list, 'ba');
      expect(await seen()).to.have.length(before + 1);
    });

    it('follows each change of its attributes', async () => {
      const items = { a: { tags: ['Boats'], authors: [{ name: 'Ada' }] }, b: { tags: ['Bread'] } };
      const { url, seen } = answer({ text: jsonFeed('abc', {}, items) });
      const { source, list } = await arrangeSource({ src: url });
      await shows(list, 'abc');
      for (const [attribute, value, ids] of [
        ['section', 'boats, trams', 'a'],
        ['tag', 'bread', 'b'],
        ['author', 'ada', 'a'],
        ['include', 'headline a, headline c', 'ac'],
        ['exclude', 'headline b', 'ac'],
        ['per-feed', '1', 'a'],
        ['max-age', '1', ''],
      ] as const) {
        source.setAttribute(attribute, value);
        await shows(list, ids);
        source.removeAttribute(attribute);
        await shows(list, 'abc');
      }
      expect(await seen(), 'requests').to.have.length(1);
      source.setAttribute('src', feed('xy').url);
      await shows(list, 'xy');
      source.removeAttribute('src');
      await until(() => list.matches(':state(error)'));
    });

    it('shows the last of several addresses that follow each other quickly', async () => {
      const [a, b, c] = [feed('a', {}, { delay: '50' }), feed('b'), feed('c')];
      const { source, list } = await arrangeSource({ src: a.url });
      await source.updateComplete;
      source.src = b.url;
      await source.updateComplete;
      source.src = c.url;
      await shows(list, 'c');
      await settled();
      expect(headlines(list)).to.deep.equal(['Headline c']);
    });
  });

  describe('says where the news is', () => {
    it('as stories that the page has itself', async () => {
      const { source, list } = await arrangeSource({}, { stories: stories('ab') });
      await shows(list, 'ab');
      source.stories = [story('c')];
      await shows(list, 'c');
    });

    it('as JSON inside', async () => {
      const { source, list } = await arrangeSource();
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.text = jsonFeed('ab');
      source.append(script);
      await shows(list, 'ab');
      script.text = jsonFeed('c');
      await shows(list, 'c');
      Object.assign(source, { items: 'rows', map: 'title: head' });
      script.text = '{"rows":[{"head":"Headline a"},{"head":"Headline b"}]}';
      await shows(list, 'ab');
      const failure = oneEvent<NewsErrorEvent>(list, 'news-error');
      source.map = 'title: haed';
      expect((await failure).error.message)
        .to.match(/haed/)
        .and.to.match(/head/);
      source.map = '';
      source.items = '';
      script.text = '{"items":';
      await until(() => list.matches(':state(error)'));
    });

    it('by a function of the page instead of fetch', async () => {
      const asked: string[] = [];
      const fetcher = (url: string) => {
        asked.push(url);
        return Promise.resolve(new Response(jsonFeed('ab')));
      };
      const { list } = await arrangeSource({ src: '/mine' }, { fetcher });
      await shows(list, 'ab');
      expect(asked).to.deep.equal([new URL('/mine', location.href).href]);
    });

    it('in a dialect that its author names', async () => {
      const { list } = await arrangeSource({ src: feed('ab').url, format: 'atom' });
      await until(() => list.matches(':state(error)'));
    });

    it('in JSON of any kind, by paths or by a function of the page', async () => {
      const text = JSON.stringify({
        data: {
          list: [
            { head: 'Headline a', slug: 'a' },
            { head: 'Headline b', slug: 'b' },
          ],
        },
      });
      const { url } = answer({ text });
      const map = 'title: head; url: https://news.example/{slug}';
      const { source, list } = await arrangeSource({ src: url, items: 'data.list', map });
      await shows(list, 'ab');
      expect(part(list, 'link')).to.have.attribute('href', 'https://news.example/a');
      source.map = 'titel: head';
      const failure = oneEvent<NewsErrorEvent>(list, 'news-error');
      expect((await failure).error).to.include({ code: 'mapping' });
      source.map = '';
      source.mapItem = (raw) => ({
        id: JSON.stringify(raw),
        title: `Headline ${JSON.stringify(raw).at(-3)}`,
      });
      await shows(list, 'ab');
    });

    it('through a proxy, with addresses that are relative to the feed', async () => {
      const document = rss('').replace(
        '<channel>',
        '<channel><item><title>Ferry</title><link>../ferry</link></item>',
      );
      const { url, seen } = answer({ text: document });
      const { list } = await arrangeSource({
        src: 'https://news.example/feeds/all',
        proxy: `${url}&to={url}`,
      });
      await until(() => list.matches(':state(ready)'));
      await list.updateComplete;
      expect(part(list, 'link')).to.have.attribute('href', 'https://news.example/ferry');
      expect(await seen()).to.have.length(1);
    });

    it('in a web page that names its feed, where it is asked to look', async () => {
      const page = `<!doctype html><html><link rel=alternate type="application/rss+xml" href="${feed('ab').url}">`;
      const { source, list } = await arrangeSource({ src: answer({ text: page }).url, discover: '' });
      await shows(list, 'ab');
      source.removeAttribute('discover');
      await until(() => list.matches(':state(error)'));
    });

    it('with cookies only where its author says so', async () => {
      document.cookie = 'reader=ada; path=/odd';
      for (const credentials of [undefined, 'same-origin']) {
        const { url, seen } = feed('a');
        const { list } = await arrangeSource({ src: url, ...(credentials && { credentials }) });
        await shows(list, 'a');
        const [{ headers }] = (await seen()) as unknown as [{ headers: Record<string, string> }];
        expect(headers['cookie']?.includes('reader=ada') ?? false).to.equal(credentials !== undefined);
      }
      document.cookie = 'reader=; path=/odd; max-age=0';
    });

    it('and says so where it says nothing, or nothing that can be asked', async () => {
      for (const src of ['', 'javascript:alert(1)']) {
        const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
        const { list } = await arrangeSource({ src });
        expect((await failure).error).to.include({ code: 'config' });
        await list.updateComplete;
        expect(said(list)).to.contain(en.failure.unreadable);
      }
    });
  });

  describe('makes one of several places', () => {
    const dated = (ids: string, from: number) =>
      jsonFeed(
        ids,
        { title: ids },
        Object.fromEntries(
          Array.from(ids, (id, i) => [
            id,
            { date_published: new Date(Date.UTC(2024, 2, 5, from - 2 * i)).toISOString() },
          ]),
        ),
      );

    it('whose addresses stand in one attribute, the newest stories first', async () => {
      const [one, other] = [answer({ text: dated('abc', 12) }), answer({ text: dated('xy', 11) })];
      const { source, list } = await arrangeSource(
        { src: `${one.url}\n  ${other.url}` },
        {},
        { show: 'source' },
      );
      await shows(list, 'axbyc');
      expect(parts(list, 'source').map((source) => source.textContent)).to.deep.equal([
        'abc',
        'xy',
        'abc',
        'xy',
        'abc',
      ]);
      source.setAttribute('order', 'source');
      await shows(list, 'axbyc');
      source.setAttribute('per-feed', '1');
      await shows(list, 'ax');
    });

    it('whose addresses stand in children, which can come and go', async () => {
      const source = makeSource();
      const [one, other] = [feed('ab'), feed('x')].map(({ url }) => {
        const child = document.createElement('source');
        child.setAttribute('src', url);
        return child;
      });
      const list = makeList();
      source.append(one!, other!, list);
      await place(source);
      await shows(list, 'axb');
      other!.remove();
      await shows(list, 'ab');
      one!.setAttribute('src', feed('z').url);
      await shows(list, 'z');
    });

    it('a slow one holds nothing back', async () => {
      const slow = feed('z', {}, { delay: '60000' });
      const { list } = await arrangeSource({ src: `${feed('ab').url} ${slow.url}` });
      await shows(list, 'ab');
      expect(list).to.match(':state(loading)');
    });

    it('one that fails is told of, and the others are shown', async () => {
      const broken = answer({ status: '500' });
      const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
      const { source, list } = await arrangeSource({ src: `${broken.url} ${feed('ab').url}` });
      const { error, target } = await failure;
      expect(error).to.include({ code: 'http', status: 500 });
      expect(target).to.equal(source);
      await shows(list, 'ab');
      await until(() => list.matches(':state(ready)'));
      expect(said(list)).to.equal('');
    });

    it('it has failed when all have', async () => {
      const { list } = await arrangeSource({
        src: `${answer({ status: '500' }).url} ${answer({ status: '404' }).url}`,
      });
      await until(() => list.matches(':state(error)'));
    });
  });

  describe('with consent', () => {
    const consent = (list: HeadlineList) => parts(list, 'consent')[0];

    it('asks for nothing before the reader allows it, by a button that says whom', async () => {
      const { url, seen } = feed('ab');
      const { list } = await arrangeSource({ src: url, consent: 'click' });
      await until(() => list.matches(':state(consent)'));
      const height = list.offsetHeight;
      await settled();
      expect(await seen()).to.be.empty;
      expect(consent(list)).to.have.text(en.showEmbed(location.host));
      await expect(list).to.be.accessible();
      const asked = oneEvent<NewsConsentEvent>(document, 'news-consent');
      consent(list)!.focus();
      consent(list)!.click();
      expect(await asked).to.include({ host: location.host });
      await shows(list, 'ab');
      expect(list.offsetHeight).to.equal(height);
      // the button is gone: the keyboard goes on where the news are
      await until(() => list.shadowRoot!.activeElement === part(list, 'link'));
    });

    it('remembers on the device what the reader has allowed, for that host', async () => {
      const { list } = await arrangeSource({ src: feed('ab').url, consent: 'click' });
      await until(() => consent(list) !== undefined);
      consent(list)!.click();
      await shows(list, 'ab');
      const { list: next } = await arrangeSource({ src: feed('cd').url, consent: 'click' });
      await shows(next, 'cd');
      const src = 'https://other.example/feed';
      const { list: other } = await arrangeSource({ src, consent: 'click' });
      await until(() => consent(other)?.textContent === en.showEmbed('other.example'));
    });

    it('names all whom it would ask, and the proxy instead of those behind it', async () => {
      const src = 'https://one.example/a https://other.example/b https://one.example/c';
      const { source, list } = await arrangeSource({ src, consent: 'click' });
      await until(() => consent(list)?.textContent === en.showEmbed('one.example, other.example'));
      source.setAttribute('proxy', 'https://mine.example/?{url}');
      await until(() => consent(list)?.textContent === en.showEmbed('mine.example'));
    });

    it('stays withheld where the page cancels it', async () => {
      const { url, seen } = feed('ab');
      const { source, list } = await arrangeSource({ src: url, consent: 'click' });
      await until(() => consent(list) !== undefined);
      source.addEventListener('news-consent', (event) => event.preventDefault());
      const asked = oneEvent(document, 'news-consent');
      consent(list)!.click();
      await asked;
      await settled();
      expect(list).to.match(':state(consent)');
      expect(await seen()).to.be.empty;
      expect(localStorage).to.have.length(0);
    });

    it('waits for the page where it is for the page to say, and remembers nothing', async () => {
      const { url, seen } = feed('ab');
      const { source, list } = await arrangeSource({ src: url, consent: 'event' });
      list.append(Object.assign(document.createElement('p'), { slot: 'consent', textContent: 'See below.' }));
      await until(() => list.matches(':state(consent)'));
      expect(consent(list)).to.be.undefined;
      expect(said(list)).to.equal('See below.');
      expect(await seen()).to.be.empty;
      await source.allow();
      await shows(list, 'ab');
      expect(localStorage).to.have.length(0);
    });

    it('is asked for by all widgets of one source, once', async () => {
      const { source, list } = await arrangeSource({ src: feed('ab').url, consent: 'click' });
      const other = makeList();
      source.append(other);
      await until(() => consent(list) !== undefined && consent(other) !== undefined);
      consent(other)!.click();
      await shows(list, 'ab');
      await shows(other, 'ab');
    });

    it('asks for none where nobody would be asked', async () => {
      const { list } = await arrangeSource({ consent: 'click' }, { stories: stories('ab') });
      await shows(list, 'ab');
    });

    it('is not needed any more when the attribute goes', async () => {
      const { source, list } = await arrangeSource({ src: feed('ab').url, consent: 'click' });
      await until(() => list.matches(':state(consent)'));
      source.removeAttribute('consent');
      await shows(list, 'ab');
    });

    it('can be withdrawn: what was shown goes, and nothing more is asked for', async () => {
      const { url, seen } = feed('ab');
      const { source, list } = await arrangeSource({ src: url });
      await shows(list, 'ab');
      source.consent = 'click';
      await until(() => list.matches(':state(consent)'));
      await list.refresh();
      expect(headlines(list)).to.be.empty;
      expect(await seen()).to.have.length(1);
    });
  });
});
