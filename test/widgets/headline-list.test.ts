import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { en } from '../../src/i18n/locales/en.js';
import { ar } from '../../src/i18n/locales/ar.js';
import type { NewsErrorEvent } from '../../src/events/news-error-event.js';
import type { ReadingFailureCode } from '../../src/model/failure.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import {
  answer,
  arrange,
  arrangeOver,
  boxOf,
  everything,
  fullStory,
  headlines,
  isSeen,
  part,
  parts,
  picture,
  place,
  rss,
  said,
  settled,
  stories,
  story,
  svg,
  until,
} from './arrange.js';
import { Clocks } from './clocks.js';

const layouts = ['list', 'grid', 'cards', 'compact'] as const;
const failures: readonly ReadingFailureCode[] = [
  'cors-or-network',
  'timeout',
  'http',
  'not-a-feed',
  'unreadable',
  'too-large',
  'mapping',
  'config',
  'aborted',
];

describe('<news-headline-list>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(() => (errors = []));
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
  });

  // a pointer that rests on the list would hold new stories back
  before(pointAway);

  it('shows the headlines of a feed', async () => {
    const { url } = answer({ text: rss('abc') });
    const list = await arrangeOver(url);
    await until(() => list.matches(':state(ready)'));
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
    expect(parts(list, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/a',
      'https://example.org/b',
      'https://example.org/c',
    ]);
  });

  it('is accessible', async () => {
    const { list } = await arrange({ show: everything }, [fullStory('a'), fullStory('b')]);
    await expect(list).to.be.accessible();
  });

  it('survives being moved', async () => {
    const { list, source } = await arrange({}, stories('ab'));
    list.parentElement!.after(list);
    await until(() => source.isFollowed);
    source.brings(stories('xab'));
    await list.updateComplete;
    expect(headlines(list)).to.deep.equal(['Headline x', 'Headline a', 'Headline b']);
    list.remove();
  });

  it('follows nothing once it has left', async () => {
    const { list, source } = await arrange({}, stories('ab'));
    list.remove();
    expect(source.isFollowed).to.be.false;
    await settled();
    expect(source.isFollowed).to.be.false;
  });

  it('says so when the feed fails', async () => {
    const { url } = answer({ status: '500', text: '<h1>Down</h1>' });
    const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
    const list = await arrangeOver(url);
    const { error } = await failure;
    await list.updateComplete;
    expect(error).to.include({ code: 'http', status: 500 });
    expect(said(list)).to.contain(en.failure.http).and.to.contain('Try again').and.not.to.contain('Down');
  });

  describe('as it waits for its stories', () => {
    it('is loading, keeps the author’s own link in sight and reserves its rows', async () => {
      const { list } = await arrange({ limit: 4 });
      expect(list).to.match(':state(loading)');
      expect(said(list)).to.equal('Loading news… Latest from Example');
      expect(isSeen(linkOf(list))).to.be.true;
      expect(parts(list, 'skeleton')).to.have.length(4);
    });

    it('shows each story of a first reading as it comes', async () => {
      const { list, source } = await arrange({ limit: 4 });
      source.begins(stories('ab'));
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b']);
      expect(parts(list, 'skeleton')).to.have.length(2);
      expect(list).to.match(':state(loading)');
      source.brings(stories('abc'));
      await list.updateComplete;
      expect(list).to.match(':state(ready)');
      expect(headlines(list)).to.have.length(3);
      expect(parts(list, 'skeleton')).to.have.length(0);
    });

    it('keeps what has come of a reading that broke off', async () => {
      const { list, source } = await arrange();
      source.begins(stories('ab'));
      source.fails('unreadable');
      await list.updateComplete;
      expect(list).to.match(':state(stale)');
      expect(headlines(list)).to.have.length(2);
    });

    it('gives way once the stories are there', async () => {
      const { list } = await arrange({}, stories('abc'));
      expect(list).to.match(':state(ready)');
      expect(list).not.to.match(':state(loading)');
      expect(said(list)).to.equal('');
      expect(isSeen(linkOf(list))).to.be.false;
      expect(isSeen(part(list, 'link'))).to.be.true;
    });
  });

  describe('without stories', () => {
    it('says that there are none, beside the author’s own link', async () => {
      const { list } = await arrange({}, []);
      expect(list).to.match(':state(empty)');
      expect(said(list)).to.equal(`${en.empty} Latest from Example`);
      expect(isSeen(linkOf(list))).to.be.true;
      expect(parts(list, 'retry')).to.be.empty;
    });

    it('says so of a feed that is really empty', async () => {
      const list = await arrangeOver(answer({ text: rss([]) }).url);
      await until(() => list.matches(':state(empty)'));
      expect(errors).to.be.empty;
    });

    for (const code of failures)
      it(`has calm words, a retry and the author’s link for "${code}"`, async () => {
        const { list, source } = await arrange();
        source.fails(code);
        await list.updateComplete;
        expect(list).to.match(':state(error)');
        expect(said(list)).to.equal(`${wordsFor(code)} Try again Latest from Example`);
        expect(isSeen(linkOf(list))).to.be.true;
        expect(isSeen(part(list, 'retry'))).to.be.true;
      });

    for (const [name, parameters, code] of [
      ['a feed that has gone', { status: '410' }, 'http'],
      ['a feed that was never there', { status: '404', text: '<h1>Not found</h1>' }, 'http'],
      ['a server with a fault of its own', { status: '503', 'retry-after': '1e9' }, 'http'],
      ['a server that wants a login', { status: '401', 'www-authenticate': 'Basic' }, 'http'],
      ['a web page', { text: '<!doctype html><html><title>Log in</title><form></form>' }, 'not-a-feed'],
      ['an answer without a word', { text: '' }, 'not-a-feed'],
      ['an answer without a body', { status: '204' }, 'not-a-feed'],
      ['JSON that is no feed', { text: '{"status":"error"}' }, 'not-a-feed'],
    ] as const)
      it(`says so of ${name}`, async () => {
        const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
        const list = await arrangeOver(answer(parameters).url);
        const { error } = await failure;
        await list.updateComplete;
        expect(error.code).to.equal(code);
        expect(list).to.match(':state(error)');
        expect(said(list)).to.contain(wordsFor(code)).and.to.contain('Latest from Example');
      });

    for (const [name, src] of [
      [
        'a server that forbids this page to read it',
        `//localhost:${location.port}${answer({ text: rss('a') }).url}`,
      ],
      ['a server that is not there', 'http://127.0.0.1:1/feed'],
    ] as const)
      it(`says so of ${name}`, async () => {
        const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
        const list = await arrangeOver(src);
        const { error } = await failure;
        await list.updateComplete;
        expect(error.code).to.equal('cors-or-network');
        expect(said(list)).to.contain(en.failure['cors-or-network']);
      });

    for (const src of ['', 'ftp://example.org/feed', 'javascript:alert(1)', 'http://', '#feed'])
      it(`says so of the address "${src}"`, async () => {
        const list = await arrangeOver(src);
        await until(() => list.matches(':state(error)'));
        expect(said(list)).to.contain(en.failure.unreadable);
      });

    it('says so where the author forgot the address', async () => {
      const failure = oneEvent<NewsErrorEvent>(document, 'news-error');
      await place({});
      const { error } = await failure;
      expect(error.code).to.equal('config');
    });

    it('tells the page author on the console what to do, once for each failure', async () => {
      const { warn } = console;
      const warned: unknown[][] = [];
      console.warn = (...words: unknown[]) => warned.push(words);
      try {
        const { list, source } = await arrange();
        const url = 'https://example.org/told-once';
        source.fails('cors-or-network', { url });
        await until(() => warned.length > 0);
        source.fails('cors-or-network', { url });
        source.fails('timeout', { url });
        await until(() => warned.length > 1);
        await settled();
        expect(warned.map(([, host]) => host)).to.deep.equal([list, list]);
        expect(warned[0]![0]).to.match(/^<news-headline-list> .*told-once.*Access-Control-Allow-Origin/);
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('when a good feed fails later', () => {
    it('keeps the stories and says how old they are', async () => {
      const { list, source } = await arrange({}, stories('ab'));
      source.brings(stories('ab'), new Date(Date.now() - 3 * 60_000));
      source.fails('timeout');
      await list.updateComplete;
      expect(list).to.match(':state(stale)');
      expect(said(list)).to.equal('Last updated 3 minutes ago Try again');
      expect(headlines(list)).to.have.length(2);
      expect(isSeen(linkOf(list))).to.be.false;
    });

    it('is ready again when the feed is', async () => {
      const { list, source } = await arrange({}, stories('ab'));
      source.fails();
      await list.updateComplete;
      source.brings(stories('ab'));
      await list.updateComplete;
      expect(list).to.match(':state(ready)');
      expect(said(list)).to.equal('');
    });

    it('reads again for who presses "Try again", and says meanwhile that it does', async () => {
      const { list, source } = await arrange({}, stories('ab'));
      source.fails();
      await list.updateComplete;
      part(list, 'retry').click();
      await list.updateComplete;
      expect(source.asked).to.equal(1);
      expect(part(list, 'retry'))
        .to.have.text('Loading news…')
        .and.to.have.attribute('aria-disabled', 'true');
      source.fails();
      await until(() => part(list, 'retry').textContent === 'Try again');
      expect(part(list, 'retry')).to.have.attribute('aria-disabled', 'false');
    });

    it('asks once for who presses "Try again" twice', async () => {
      const { url, seen } = answer({ status: ['500', '200'], text: rss('a'), delay: ['0', '50'] });
      const list = await arrangeOver(url);
      await until(() => list.matches(':state(error)'));
      part(list, 'retry').click();
      part(list, 'retry').click();
      await until(() => list.matches(':state(ready)'));
      expect(await seen()).to.have.length(2);
      expect(headlines(list)).to.deep.equal(['Headline a']);
    });
  });

  describe('in the author’s words', () => {
    it('takes slots for each state, above and below', async () => {
      const { list, source } = await arrange();
      for (const slot of ['heading', 'footer', 'loading', 'empty', 'error']) {
        const words = Object.assign(document.createElement('b'), { slot, textContent: `My ${slot}` });
        list.append(words);
      }
      const seen = () => [...list.querySelectorAll('b')].filter(isSeen).map(({ slot }) => slot);
      expect(seen()).to.deep.equal(['heading', 'footer', 'loading']);
      source.fails();
      await list.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer', 'error']);
      expect(said(list)).to.equal('My error Try again Latest from Example');
      source.brings([]);
      await list.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer', 'empty']);
      source.brings(stories('a'));
      await list.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer']);
    });

    it('takes each string, at any time, and our own again', async () => {
      const { list } = await arrange({}, []);
      list.strings = { empty: 'Quiet today.' };
      await list.updateComplete;
      expect(said(list)).to.contain('Quiet today.');
      list.strings = { retry: 'Once more' };
      await list.updateComplete;
      expect(said(list)).to.contain(en.empty);
    });
  });

  describe('its layout', () => {
    const columns = (list: HeadlineList) =>
      getComputedStyle(part(list, 'list')).gridTemplateColumns.split(' ').length;
    const isAbove = (list: HeadlineList) =>
      part(list, 'media').getBoundingClientRect().bottom <= part(list, 'title').getBoundingClientRect().top;

    for (const [layout, wide, above] of [
      ['list', 1, false],
      ['compact', 2, false],
      ['grid', 3, true],
      ['cards', 3, true],
    ] as const)
      it(`"${layout}" has ${wide === 1 ? 'one column' : 'columns'}, with pictures ${above ? 'above' : 'beside'} the words`, async () => {
        const { list } = await arrange({ layout, show: 'image' }, [fullStory('a'), fullStory('b')]);
        list.style.inlineSize = '60em';
        expect(columns(list)).to.equal(wide);
        expect(isAbove(list)).to.equal(above);
        list.style.inlineSize = '18em';
        expect(columns(list)).to.equal(1);
        expect(isAbove(list)).to.equal(above);
      });

    for (const layout of ['banana', '', 'new', 'error', 'skeleton', 'list"><b>'])
      it(`is a list where the author writes "${layout}"`, async () => {
        const { list } = await arrange({}, stories(3));
        const heights = () => parts(list, 'item').map((item) => item.getBoundingClientRect().height);
        const asList = { box: boxOf(list), rows: heights() };
        list.setAttribute('layout', layout);
        await list.updateComplete;
        expect({ box: boxOf(list), rows: heights() }).to.deep.equal(asList);
      });

    it('changes as the author changes it', async () => {
      const { list } = await arrange({}, stories(6));
      list.style.inlineSize = '60em';
      for (const layout of layouts) {
        list.layout = layout;
        await list.updateComplete;
        expect(columns(list), layout).to.equal({ list: 1, compact: 2, grid: 3, cards: 3 }[layout]);
      }
      list.removeAttribute('layout');
    });
  });

  describe('what is shown of a story', () => {
    for (const [token, words] of [
      ['section', 'Politics'],
      ['byline', 'Ada Bell, Ben Cole'],
      ['source', 'Example Times'],
      ['time', 'Mar 5, 2024'],
      ['summary', fullStory('a').summary],
      ['image', ''],
    ] as const)
      it(`"${token}" shows its ${token} and nothing else`, async () => {
        const { list } = await arrange({ show: token }, [fullStory('a')]);
        const shown = everything
          .split(' ')
          .filter((name) => list.shadowRoot!.querySelector(`li [part='${name}']`));
        expect(shown.filter((name) => name !== 'summary' || token === 'summary')).to.deep.equal([token]);
        expect(part(list, token).textContent).to.equal(words);
      });

    it('takes tokens in any order and between any spaces, and overlooks others', async () => {
      const { list } = await arrange({ show: '  source\n  nonsense time ' }, [fullStory('a')]);
      expect(part(list, 'meta').textContent).to.match(/Mar 5, 2024\s*Example Times/);
      list.show = '';
      await list.updateComplete;
      expect(part(list, 'item')).to.contain.text('Council a');
      expect(part(list, 'meta').textContent.trim()).to.equal('');
    });

    it('is what it was without the attribute, once that is removed', async () => {
      const { list } = await arrange({ show: 'byline', limit: 1, 'heading-level': 2 }, [
        fullStory('a'),
        fullStory('b'),
      ]);
      for (const name of ['show', 'limit', 'layout', 'heading-level', 'target', 'loading', 'theme'])
        list.removeAttribute(name);
      await list.updateComplete;
      expect(parts(list, 'section')).to.have.length(2);
      expect(parts(list, 'byline')).to.be.empty;
      expect(parts(list, 'title').filter(({ localName }) => localName === 'h3')).to.have.length(2);
    });

    it('leaves nothing behind where a story has nothing to show', async () => {
      const { list } = await arrange({ show: everything }, [story('a', { published: undefined } as never)]);
      for (const name of ['section', 'byline', 'time', 'image']) expect(parts(list, name), name).to.be.empty;
      expect(part(list, 'source')).to.have.text('The Example');
    });

    it('is the date of the last change where a feed gives no other', async () => {
      const { list } = await arrange({}, [
        { id: 'a', title: 'A', authors: [], tags: [], updated: new Date('2024-03-06T12:00:00Z') },
      ]);
      expect(part(list, 'time')).to.have.attribute('datetime', '2024-03-06T12:00:00.000Z');
    });
  });

  describe('the level of its headings', () => {
    for (const [level, name] of [
      ['2', 'h2'],
      ['3', 'h3'],
      ['4', 'h4'],
      ['5', 'h5'],
      ['6', 'h6'],
      ['0', 'h3'],
      ['1', 'h3'],
      ['7', 'h3'],
      ['-1', 'h3'],
      ['2.5', 'h3'],
      ['abc', 'h3'],
      ['', 'h3'],
    ] as const)
      it(`is ${name} for "${level}"`, async () => {
        const { list } = await arrange({ 'heading-level': level }, stories('a'));
        const [heading, ...others] = part(list, 'item').querySelectorAll('h1, h2, h3, h4, h5, h6');
        expect(heading!.localName).to.equal(name);
        expect(others).to.be.empty;
      });
  });

  describe('how many it shows', () => {
    for (const [limit, count] of [
      ['1', 1],
      ['12', 12],
      ['1000', 20],
      ['2.5', 2],
      ['0', 5],
      ['-1', 5],
      ['abc', 5],
      ['', 5],
      ['Infinity', 20],
    ] as const)
      it(`is ${count} of 20 for "${limit}"`, async () => {
        const { list } = await arrange({ limit }, stories(20));
        expect(headlines(list)).to.have.length(count);
        expect(parts(list, 'blank').length).to.be.at.most(100);
      });

    it('changes as the author changes it', async () => {
      const { list } = await arrange({ limit: 2 }, stories(20));
      list.setAttribute('limit', '7');
      await list.updateComplete;
      expect(headlines(list)).to.have.length(7);
      list.limit = 1;
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline 1']);
    });
  });

  describe('the words of strangers', () => {
    const markup = '<b onclick="alert(1)">Bold</b><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>';

    it('stay words, whatever they look like', async () => {
      const hostile = story('a', {
        title: markup,
        summary: markup,
        section: markup,
        authors: [{ name: markup }],
        source: { name: markup },
      });
      const { list } = await arrange({ show: everything }, [hostile]);
      expect(part(list, 'link').textContent).to.equal(markup);
      for (const name of ['summary', 'section', 'byline', 'source'])
        expect(part(list, name).textContent, name).to.equal(markup);
      expect(part(list, 'item').querySelector('b, script, [onclick]')).to.be.null;
    });

    it('stay words on their whole way from the feed', async () => {
      const item = (title: string) => `<item><title>${title}</title></item>`;
      const text = rss(
        [],
        item('<![CDATA[2 < 3 &amp; <script>alert(1)</script>]]>') + item('&amp;lt;b&amp;gt; is a tag'),
      );
      const list = await arrangeOver(answer({ text }).url);
      await until(() => list.matches(':state(ready)'));
      expect(list.shadowRoot!.querySelector('script')).to.be.null;
      expect(headlines(list)[0]).to.match(/^2 < 3 &/);
      expect(headlines(list)[1]).to.equal('<b> is a tag');
    });

    for (const link of [
      'javascript:alert(1)',
      'JaVa\tScript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
    ])
      it(`lead nowhere by "${link.replace('\t', '\\t')}"`, async () => {
        const text = rss([], `<item><title>A</title><link><![CDATA[${link}]]></link></item>`);
        const list = await arrangeOver(answer({ text }).url);
        await until(() => list.matches(':state(ready)'));
        expect(headlines(list)).to.deep.equal(['A']);
        expect(parts(list, 'link')).to.be.empty;
      });

    it('stand twice where a feed has the same id twice', async () => {
      const list = await arrangeOver(
        answer({
          text: rss(
            [],
            '<item><guid>a</guid><title>A</title></item><item><guid>a</guid><title>B</title></item>',
          ),
        }).url,
      );
      await until(() => list.matches(':state(ready)'));
      expect(headlines(list)).to.deep.equal(['A', 'B']);
    });

    it('have their own direction and language', async () => {
      const { list } = await arrange({ show: everything }, [
        story('a', { title: 'عنوان الخبر', summary: 'ملخص', lang: 'ar' }),
        story('b'),
      ]);
      const [first, second] = parts(list, 'item');
      expect(first).to.have.attribute('lang', 'ar');
      expect(second).not.to.have.attribute('lang');
      const direction = (row: Element) => getComputedStyle(row.querySelector("[part='title']")!).direction;
      expect(direction(first!)).to.equal('rtl');
      expect(direction(second!)).to.equal('ltr');
    });

    it('may be translated by the browser under our hands', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      for (const { firstChild } of parts(list, 'link'))
        wrapLikeTranslator(firstChild!.nextSibling ?? firstChild!);
      source.brings([story('a', { title: 'Edited' }), ...stories('cd')]);
      await list.updateComplete;
      expect(headlines(list)).to.have.length(3);
      expect(headlines(list)[2]).to.equal('Headline d');
    });
  });

  describe('its pictures', () => {
    const withImage = (image: Partial<{ src: string; srcset: string; alt: string }>) =>
      story('a', { image: { src: picture, ...image } });

    it('are lazy, tell nobody who reads, and are decoration unless described', async () => {
      const { list } = await arrange({ show: 'image' }, [withImage({})]);
      const image = part(list, 'image') as HTMLImageElement;
      expect(image.loading).to.equal('lazy');
      expect(image.referrerPolicy).to.equal('no-referrer');
      expect(image).to.have.attribute('alt', '');
    });

    it('come in the size that fits the room they have, where the publisher has several', async () => {
      const drawn = () => new URL(answer({ type: 'image/svg+xml', text: svg }).url, location.href).href;
      const [small, large] = [drawn(), drawn()];
      const { list } = await arrange({ show: 'image' }, [
        withImage({ srcset: `${small} 400w, ${large} 2000w` }),
      ]);
      const image = part(list, 'image') as HTMLImageElement;
      await until(() => image.complete && image.currentSrc !== '');
      expect(image.currentSrc).to.equal(small);
    });

    it('are not asked for in a larger size when they are hidden or leave', async () => {
      const [small, large] = [1, 2].map(() => answer({ type: 'image/svg+xml', text: svg }));
      const srcset = `${small!.url} 400w, ${large!.url} 2000w`;
      const { list } = await arrange({ show: 'image' }, [withImage({ src: small!.url, srcset })]);
      const image = part(list, 'image') as HTMLImageElement;
      await until(async () => image.complete && (await small!.seen()).length > 0);
      list.hidden = true;
      await nextFrame().then(nextFrame);
      list.remove();
      await nextFrame().then(nextFrame);
      expect(await large!.seen()).to.be.empty;
    });

    it('are larger where the layout has more room for them', async () => {
      const srcset = `${picture} 400w`;
      const { list } = await arrange({ show: 'image' }, [withImage({ srcset })]);
      expect(part(list, 'image')).to.have.attribute('sizes', '9em');
      list.layout = 'cards';
      await list.updateComplete;
      expect(part(list, 'image')).to.have.attribute('sizes', '(width > 30em) 20em, 100vw');
    });

    it('name no sizes where there is one alone', async () => {
      const { list } = await arrange({ show: 'image' }, [withImage({})]);
      expect(part(list, 'image')).to.not.have.attribute('sizes');
      expect(part(list, 'image')).to.not.have.attribute('srcset');
    });

    it('are described where the publisher describes them', async () => {
      const { list } = await arrange({ show: 'image' }, [withImage({ alt: 'A tram in the "rain"' })]);
      expect(part(list, 'image')).to.have.attribute('alt', 'A tram in the "rain"');
    });

    it('leave no sign and move nothing when they are broken, and are seen once they are mended', async () => {
      const { list, source } = await arrange({ show: 'image' }, [
        withImage({ src: answer({ status: '404' }).url }),
      ]);
      const before = [boxOf(part(list, 'item')), boxOf(part(list, 'media'))];
      await until(() => !isSeen(part(list, 'image')));
      expect([boxOf(part(list, 'item')), boxOf(part(list, 'media'))]).to.deep.equal(before);
      expect(part(list, 'media').clientHeight).to.be.above(0);
      source.brings([withImage({})]);
      await until(() => isSeen(part(list, 'image')));
    });

    it('never come from addresses that are none', async () => {
      const src = 'javascript:alert(1)';
      const text = rss([], `<item><title>A</title><enclosure url="${src}" type="image/png"/></item>`);
      const list = await arrangeOver(answer({ text }).url, { show: 'image' });
      await until(() => list.matches(':state(ready)'));
      expect(parts(list, 'image')).to.be.empty;
      expect(parts(list, 'media')).to.have.length(5);
    });
  });

  describe('its times', () => {
    const clocks = new Clocks();
    const minute = 60_000;
    const ago = (milliseconds: number) => [story('a', { published: new Date(Date.now() - milliseconds) })];

    beforeEach(() => clocks.hold());
    afterEach(() => clocks.release());

    for (const [age, words] of [
      [0, 'now'],
      [59_000, 'now'],
      [3 * minute, '3 minutes ago'],
      [60 * minute, '1 hour ago'],
      [26 * 60 * minute, 'yesterday'],
      [-3 * minute, 'now'],
      [-20 * 60 * minute, 'now'],
    ] as const)
      it(`${age / 1000} seconds after it is "${words}"`, async () => {
        const { list } = await arrange({}, ago(age));
        expect(part(list, 'time')).to.have.text(words);
      });

    it('are days for what is long ago or far ahead', async () => {
      const at = (date: string) => story(date, { published: new Date(date) });
      const { list } = await arrange({}, [at('2019-12-24T12:00:00Z'), at('9999-01-02T12:00:00Z')]);
      expect(parts(list, 'time').map(({ textContent }) => textContent)).to.deep.equal([
        'Dec 24, 2019',
        'Jan 2, 9999',
      ]);
    });

    it('are exact for pointers and machines', async () => {
      const { list } = await arrange({}, stories('a'));
      expect(part(list, 'time')).to.have.attribute('datetime', '2024-03-05T12:00:00.000Z');
      expect(part(list, 'time').title).to.match(/Tuesday, March 5, 2024/);
    });

    it('stay true as time goes by, by one clock for all lists', async () => {
      const { list } = await arrange({}, ago(0));
      const { list: other } = await arrange({}, ago(minute));
      expect(clocks.ringing).to.equal(1);
      clocks.pass(4);
      await list.updateComplete;
      await other.updateComplete;
      expect(part(list, 'time')).to.have.text('4 minutes ago');
      expect(part(other, 'time')).to.have.text('5 minutes ago');
    });

    it('say how old stale stories are as time goes by', async () => {
      const { list, source } = await arrange({}, stories('a'));
      source.fails();
      clocks.pass(10);
      await list.updateComplete;
      expect(said(list)).to.contain('Last updated 10 minutes ago');
    });

    it('are not there where a feed gives none that can be read', async () => {
      const text = rss([], '<item><title>A</title><pubDate>next Tuesday, perhaps</pubDate></item>');
      const list = await arrangeOver(answer({ text }).url);
      await until(() => list.matches(':state(ready)'));
      expect(parts(list, 'time')).to.be.empty;
      expect(list.shadowRoot!.textContent).not.to.contain('Invalid');
    });
  });

  describe('its language', () => {
    afterEach(() => {
      document.documentElement.lang = 'en';
      document.documentElement.dir = '';
    });

    const speaks = (list: HeadlineList, { empty }: { empty: string }) =>
      until(() => said(list).includes(empty), empty);

    for (const [name, choose] of [
      ['the element', (list: HeadlineList) => list],
      ['an ancestor', (list: HeadlineList) => list.parentElement!],
      ['the page', () => document.documentElement],
    ] as const)
      it(`is that of ${name}, and follows it`, async () => {
        const { list } = await arrange({}, []);
        const element = choose(list);
        element.lang = 'ar-EG';
        await speaks(list, ar);
        element.lang = 'en-GB';
        await speaks(list, en);
      });

    it('is told by a page that writes its tag with an underscore', async () => {
      const { list } = await arrange({ lang: 'ar_EG' }, []);
      await speaks(list, ar);
    });

    it('is that of what it stands in when its host is a shadow root', async () => {
      const { list } = await arrange({}, []);
      const host = document.createElement('div');
      list.replaceWith(host);
      host.lang = 'ar';
      host.attachShadow({ mode: 'open' }).append(list);
      await speaks(list, ar);
      list.lang = 'en';
      await speaks(list, en);
    });

    it('is that of where it is moved', async () => {
      const { list } = await arrange({}, []);
      const there = document.createElement('div');
      there.lang = 'ar';
      list.replaceWith(there);
      there.append(list);
      await speaks(list, ar);
    });

    for (const lang of ['tlh', 'not a language', '', 'en_US'])
      it(`is English where it would be "${lang}"`, async () => {
        const { list } = await arrange({ lang }, []);
        await settled();
        expect(said(list)).to.contain(en.empty);
      });

    it('is the last that was chosen, however fast', async () => {
      const { list } = await arrange({}, []);
      for (const lang of ['ar', 'en', 'ar', 'fr', 'ar']) list.lang = lang;
      await speaks(list, ar);
      for (const lang of ['en', 'ar', 'en']) {
        list.lang = lang;
        await Promise.resolve();
      }
      await speaks(list, en);
      await settled();
      expect(said(list)).to.contain(en.empty);
    });

    it('counts, and names days, as its speakers do', async () => {
      const { list } = await arrange({ lang: 'ar-EG' }, stories('a'));
      await until(() => part(list, 'time').textContent.includes('٢٠٢٤'));
    });

    it('is read from the right where the page is, and follows as that changes', async () => {
      const { list } = await arrange({ show: 'image' }, [fullStory('a')]);
      const isPictureOnTheRight = () =>
        part(list, 'media').getBoundingClientRect().left > part(list, 'link').getBoundingClientRect().left;
      expect(isPictureOnTheRight()).to.be.true;
      document.documentElement.dir = 'rtl';
      expect(isPictureOnTheRight()).to.be.false;
      list.dir = 'ltr';
      expect(isPictureOnTheRight()).to.be.true;
    });
  });

  describe('its theme', () => {
    afterEach(() => (document.documentElement.style.colorScheme = ''));

    const inkOf = (list: HeadlineList) => getComputedStyle(part(list, 'title')).color;
    const schemeOf = (list: HeadlineList) => getComputedStyle(list).colorScheme;
    const accentOf = (list: HeadlineList) => getComputedStyle(part(list, 'section')).color;

    it('is the page’s own, and follows as that changes', async () => {
      const { list } = await arrange({ show: 'section' }, [fullStory('a')]);
      document.documentElement.style.colorScheme = 'light';
      const light = accentOf(list);
      expect(getComputedStyle(list).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      document.documentElement.style.colorScheme = 'dark';
      expect(schemeOf(list)).to.equal('dark');
      expect(accentOf(list)).not.to.equal(light);
    });

    for (const [theme, page] of [
      ['light', 'dark'],
      ['dark', 'light'],
    ] as const)
      it(`is ${theme} on a ${page} page where the author says so`, async () => {
        document.documentElement.style.colorScheme = page;
        const { list } = await arrange({ theme }, stories('a'));
        expect(schemeOf(list)).to.equal(theme);
        const [ink, paper] = [inkOf(list), getComputedStyle(list).backgroundColor].map(brightness);
        expect(ink! > paper!).to.equal(theme === 'dark');
        list.theme = 'auto';
        await list.updateComplete;
        expect(schemeOf(list)).to.equal(page);
      });

    it('takes the page’s font and colour, and the author’s tokens', async () => {
      const { list } = await arrange({ show: 'section' }, [fullStory('a')]);
      list.parentElement!.style.cssText = 'color: rgb(1, 2, 3); font-family: monospace';
      expect(inkOf(list)).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(part(list, 'title')).fontFamily).to.equal('monospace');
      list.style.cssText =
        '--news-color-text: rgb(4, 5, 6); --news-color-accent: rgb(7, 8, 9); --news-font: serif';
      expect(inkOf(list)).to.equal('rgb(4, 5, 6)');
      expect(accentOf(list)).to.equal('rgb(7, 8, 9)');
      expect(getComputedStyle(part(list, 'title')).fontFamily).to.equal('serif');
    });
  });

  describe('its links', () => {
    it('open where they are, unless the author says otherwise', async () => {
      const { list } = await arrange({}, stories('a'));
      expect(part(list, 'link')).not.to.have.attribute('target');
      expect(part(list, 'link').textContent).to.equal('Headline a');
    });

    it('say so when they open a new tab, which gets no hold on the page', async () => {
      const { list } = await arrange({ target: '_blank' }, stories('a'));
      const link = part(list, 'link') as HTMLAnchorElement;
      expect(link).to.have.attribute('target', '_blank');
      expect(link.relList.contains('noopener')).to.be.true;
      expect(link).to.have.text('Headline a (opens in a new tab)');
      list.target = '';
      await list.updateComplete;
      expect(link).to.have.text('Headline a').and.not.to.have.attribute('target');
    });
  });

  describe('its events', () => {
    /** All that bubbles up to the document, out of shadow roots too. */
    function listen() {
      const heard: (Event & Record<string, unknown>)[] = [];
      const hear = (event: Event) => heard.push(event as never);
      for (const type of ['news-load', 'news-error', 'news-update', 'news-select'])
        document.addEventListener(type, hear);
      return heard;
    }

    it('say each thing once: loaded, updated, failed', async () => {
      const heard = listen();
      const types = () => heard.map(({ type }) => type);
      const { list, source } = await arrange();
      source.begins(stories('a'));
      expect(types()).to.deep.equal([]);
      source.brings(stories('ab'));
      expect(types()).to.deep.equal(['news-load']);
      expect(heard[0]!.target).to.equal(list);
      expect(heard[0]!['feed']).to.have.property('stories').that.has.length(2);
      source.brings(
        stories('ab').map((same) => source.state.feed!.stories.find(({ id }) => id === same.id)!),
      );
      expect(types(), 'after no change').to.deep.equal(['news-load']);
      const b = story('b', { title: 'Edited' });
      source.brings([story('x'), b]);
      expect(types()).to.deep.equal(['news-load', 'news-update']);
      const ids = (name: string) => (heard[1]![name] as { id: string }[]).map(({ id }) => id);
      expect([ids('added'), ids('changed'), ids('removed')]).to.deep.equal([['x'], ['b'], ['a']]);
      source.fails('http', { status: 500 });
      expect(types()).to.deep.equal(['news-load', 'news-update', 'news-error']);
      expect(heard[2]!['error']).to.include({ code: 'http', status: 500 });
      await list.updateComplete;
      list.parentElement!.after(list);
      await until(() => source.isFollowed);
      await settled();
      expect(types(), 'after a move').to.have.length(3);
      list.remove();
    });

    it('say again that all is well only after the first stories of another feed', async () => {
      const { list } = await arrange({}, stories('a'));
      const heard = listen();
      list.setAttribute('src', answer({ text: rss('xyz') }).url);
      Object.assign(list, { source: undefined });
      await until(() => heard.length > 0);
      expect(heard.map(({ type }) => type)).to.deep.equal(['news-load']);
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline x', 'Headline y', 'Headline z']);
    });

    /** Clicks, and says whether the browser would have followed the link. */
    function click(link: HTMLElement, keys: MouseEventInit = {}): boolean {
      let isFollowed = false;
      const stay = (event: Event) => {
        isFollowed = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stay, { once: true });
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys });
      link.dispatchEvent(event);
      return isFollowed;
    }

    it('tell which story a reader follows', async () => {
      const { list } = await arrange({}, stories('ab'));
      const heard = listen();
      expect(click(parts(list, 'link')[1]!)).to.be.true;
      expect(heard.map(({ type }) => type)).to.deep.equal(['news-select']);
      expect(heard[0]!['story']).to.have.property('id', 'b');
    });

    it('let the page do something else with a story, but not with a new tab', async () => {
      const { list } = await arrange({}, stories('a'));
      const heard = listen();
      list.addEventListener('news-select', (event) => event.preventDefault());
      expect(click(part(list, 'link'))).to.be.false;
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
        expect(click(part(list, 'link'), { [key]: true })).to.be.true;
      expect(heard).to.have.length(4);
    });
  });

  describe('ten lists on one address', () => {
    it('ask once, and all show it', async () => {
      const { url, seen } = answer({ text: rss('abc'), delay: '20' });
      const lists = await Promise.all(
        Array.from({ length: 10 }, () => arrangeOver(url, { limit: 1, loading: 'eager' })),
      );
      await until(() => lists.every((list) => list.matches(':state(ready)')));
      expect(await seen()).to.have.length(1);
      expect(lists.map((list) => headlines(list).length)).to.deep.equal(Array(10).fill(1));
    });

    it('ask once when one is told to refresh, and all show that', async () => {
      const { url, seen } = answer({ text: [rss('ab'), rss('abc')] });
      const lists = await Promise.all([arrangeOver(url), arrangeOver(url)]);
      await until(() => lists.every((list) => list.matches(':state(ready)')));
      await Promise.all(lists.map((list) => list.refresh()));
      await until(() => lists.every((list) => headlines(list).length === 3));
      expect(await seen()).to.have.length(2);
    });
  });

  describe('a refresh', () => {
    /** What is done to the list, its own attributes included. */
    async function mutationsOf(list: HeadlineList, change: () => unknown): Promise<MutationRecord[]> {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      const all = { childList: true, subtree: true, characterData: true, attributes: true };
      observer.observe(list, all);
      observer.observe(list.shadowRoot!, all);
      await change();
      await list.updateComplete;
      await settled();
      records.push(...observer.takeRecords());
      observer.disconnect();
      return records;
    }

    it('without change touches nothing', async () => {
      const { list, source } = await arrange({ show: everything }, [fullStory('a'), fullStory('b')]);
      const records = await mutationsOf(list, () => source.brings([fullStory('a'), fullStory('b')]));
      expect(records).to.be.empty;
    });

    it('without change touches nothing when the feed is really read again', async () => {
      const { url, seen } = answer({ text: rss('abc') });
      const list = await arrangeOver(url);
      await until(() => list.matches(':state(ready)'));
      expect(await mutationsOf(list, () => list.refresh())).to.be.empty;
      expect(await seen()).to.have.length(2);
    });

    it('with one edited headline writes one text', async () => {
      const { list, source } = await arrange({ limit: 20, show: everything }, stories(20));
      const edited = stories(20).map((same) => (same.id === '7' ? { ...same, title: 'Edited' } : same));
      const records = await mutationsOf(list, () => source.brings(edited));
      expect(records.map(({ type }) => type)).to.deep.equal(['characterData']);
      expect(headlines(list)[6]).to.equal('Edited');
    });

    it('keeps the rows of the stories that stay', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      const [a, b, c] = parts(list, 'item');
      source.brings(stories('cxab'));
      await list.updateComplete;
      const [first, , third, fourth] = parts(list, 'item');
      expect([first, third, fourth]).to.deep.equal([c, a, b]);
    });

    it('settles for who asks for it when the answer is there, good or bad', async () => {
      const { url } = answer({ status: ['200', '500', '200'], text: [rss('a'), '', rss('ab')] });
      const list = await arrangeOver(url);
      await until(() => list.matches(':state(ready)'));
      await list.refresh();
      await list.updateComplete;
      expect(list).to.match(':state(stale)');
      await list.refresh();
      await list.updateComplete;
      expect(headlines(list)).to.have.length(2);
    });
  });

  describe('new stories', () => {
    beforeEach(() => {
      document.body.style.paddingBlockEnd = '300vh';
    });
    afterEach(async () => {
      document.body.style.paddingBlockEnd = '';
      scrollTo(0, 0);
      await pointAway();
    });

    /** Each a way to be in the middle of reading. */
    const readers: Record<string, (list: HeadlineList) => Promise<void> | void> = {
      'has scrolled': async () => {
        scrollTo(0, 40);
        await until(() => scrollY === 40);
      },
      'points at it': async (list) => {
        const { left, top } = part(list, 'link').getBoundingClientRect();
        await sendMouse({ type: 'move', position: [Math.ceil(left) + 2, Math.ceil(top) + 2] });
        await until(() => list.matches(':hover'));
      },
      'has the keyboard in it': (list) => part(list, 'link').focus(),
    };

    it('come in at once where they disturb nobody', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      source.brings(stories('xyab'));
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['x', 'y', 'a', 'b'].map((id) => `Headline ${id}`));
      expect(parts(list, 'new')).to.be.empty;
      expect(said(list)).to.equal('');
    });

    for (const [name, read] of Object.entries(readers)) {
      it(`wait behind a button while the reader ${name}`, async () => {
        const { list, source } = await arrange({}, stories('abc'));
        await read(list);
        const before = boxOf(list);
        source.brings(stories('xyzab'));
        await list.updateComplete;
        expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
        expect(part(list, 'new')).to.have.text('3 new stories');
        expect(isSeen(part(list, 'new'))).to.be.true;
        expect(boxOf(list)).to.equal(before);
        expect(list).to.match(':state(ready)');
      });

      it(`come with their button, which hands the focus on, while the reader ${name}`, async () => {
        const { list, source } = await arrange({}, stories('abc'));
        await read(list);
        source.brings(stories('xabc'));
        await list.updateComplete;
        expect(part(list, 'new')).to.have.text('1 new story');
        part(list, 'new').click();
        await list.updateComplete;
        await until(() => list.shadowRoot!.activeElement === part(list, 'link'));
        expect(headlines(list)[0]).to.equal('Headline x');
        expect(parts(list, 'new')).to.be.empty;
        expect(said(list)).to.equal('');
      });
    }

    it('are announced once, politely, and counted up', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(said(list)));
      observer.observe(part(list, 'status'), { childList: true, subtree: true, characterData: true });
      source.brings(stories('xabc'));
      await settled();
      source.brings(stories('xabc'));
      await settled();
      expect(heard).to.deep.equal(['1 new story']);
      expect(part(list, 'status')).to.have.attribute('role', 'status');
      expect(part(list, 'status')).not.to.have.attribute('aria-live', 'assertive');
      source.brings(stories('yxabc'));
      await settled();
      expect(heard).to.deep.equal(['1 new story', '2 new stories']);
      observer.disconnect();
    });

    it('are no more than the list would show', async () => {
      const { list, source } = await arrange({ limit: 2 }, stories('ab'));
      part(list, 'link').focus();
      source.brings(stories('vwxyzab'));
      await list.updateComplete;
      expect(part(list, 'new')).to.have.text('2 new stories');
    });

    it('are counted in the reader’s language', async () => {
      const { list, source } = await arrange({ lang: 'ar' }, stories('abc'));
      part(list, 'link').focus();
      source.brings(stories('xyzabc'));
      await until(() => parts(list, 'new')[0]?.textContent === ar.newStories(3));
    });

    it('wait, while edits are shown in their place', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      source.brings([...stories('xa'), story('b', { title: 'Edited' }), story('c')]);
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a', 'Edited', 'Headline c']);
      expect(part(list, 'new')).to.have.text('1 new story');
    });

    it('are not those that left and came back', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      source.brings(stories('ac'));
      await list.updateComplete;
      expect(headlines(list)).to.have.length(2);
      part(list, 'link').focus();
      source.brings(stories('abc'));
      await list.updateComplete;
      expect(parts(list, 'new')).to.be.empty;
      expect(said(list)).to.equal('');
    });

    it('are not those that only changed places, and nothing leaves under the reader’s eyes', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      source.brings(stories('cb'));
      await list.updateComplete;
      expect(headlines(list)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
      expect(parts(list, 'new')).to.be.empty;
    });

    it('keep the focus and the place where they were', async () => {
      const { list, source } = await arrange({ limit: 10 }, stories('abcdefghij'));
      scrollTo(0, 60);
      const link = parts(list, 'link')[4]!;
      link.focus({ preventScroll: true });
      const { top } = link.getBoundingClientRect();
      source.brings([...stories('xyabc'), story('e', { title: 'Edited' }), story('f')]);
      await settled();
      expect(list.shadowRoot!.activeElement).to.equal(link);
      expect(link).to.have.text('Edited');
      expect(link.getBoundingClientRect().top).to.equal(top);
      expect(scrollY).to.equal(60);
    });

    it('are announced beside the age of the old when these cannot be renewed', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      source.brings(stories('xabc'));
      source.fails();
      await list.updateComplete;
      expect(list).to.match(':state(stale)');
      expect(said(list)).to.equal('1 new story Last updated now Try again');
      expect(isSeen(part(list, 'retry'))).to.be.true;
    });

    it('come in where the page calls for them', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      part(list, 'link').focus();
      source.brings(stories('xabc'));
      list.showNew();
      await list.updateComplete;
      expect(headlines(list)[0]).to.equal('Headline x');
      expect(parts(list, 'new')).to.be.empty;
    });

    it('come in with the next reading once the reader is back at the top', async () => {
      const { list, source } = await arrange({}, stories('abc'));
      await readers['has scrolled']!(list);
      source.brings(stories('xabc'));
      await list.updateComplete;
      scrollTo(0, 0);
      await until(() => scrollY === 0);
      source.brings(stories('xabc'));
      await list.updateComplete;
      expect(headlines(list)[0]).to.equal('Headline x');
      expect(parts(list, 'new')).to.be.empty;
    });
  });

  describe('polls', () => {
    const clocks = new Clocks();
    const pretended: [object, string][] = [];

    beforeEach(() => clocks.hold());
    afterEach(() => {
      clocks.release();
      for (const [target, name] of pretended.splice(0)) Reflect.deleteProperty(target, name);
      document.querySelector('#far')?.remove();
      scrollTo(0, 0);
    });

    function pretend(target: object, name: string, value: unknown): void {
      Object.defineProperty(target, name, { configurable: true, get: () => value });
      pretended.push([target, name]);
    }

    const pretendVisible = (visibilityState: DocumentVisibilityState) => {
      pretend(document, 'visibilityState', visibilityState);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const pretendOnline = (isOnline: boolean) => {
      pretend(navigator, 'onLine', isOnline);
      dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
    };
    const far = () => {
      const element = document.createElement('div');
      element.id = 'far';
      element.style.blockSize = '500vh';
      return element;
    };

    /** Each a way to have no reader. */
    const absences: Record<string, { leave(list: HeadlineList): void; come(): void }> = {
      'the page is in the background': {
        leave: () => pretendVisible('hidden'),
        come: () => pretendVisible('visible'),
      },
      'the network is gone': {
        leave: () => pretendOnline(false),
        come: () => pretendOnline(true),
      },
      'the list is far off screen': {
        leave(list) {
          list.before(far());
          scrollTo(0, 0);
        },
        come: () => document.querySelector('#far')!.remove(),
      },
      'the list is hidden': {
        leave: (list) => (list.parentElement!.hidden = true),
        come: () => (document.querySelector('news-headline-list')!.parentElement!.hidden = false),
      },
    };

    for (const [name, { leave, come }] of Object.entries(absences)) {
      it(`stop while ${name}`, async () => {
        const { list, source } = await arrange({}, stories('a'));
        leave(list);
        await until(() => !source.isFollowed);
        come();
        await until(() => source.isFollowed);
        expect(source.joined).to.equal(2);
        expect(headlines(list)).to.deep.equal(['Headline a']);
      });

      it(`stop while ${name}, and there is one when the reader is back`, async () => {
        const { url, seen } = answer({ text: [rss('a'), rss('ab')] });
        const list = await arrangeOver(url, { refresh: 60 });
        await until(() => list.matches(':state(ready)'));
        leave(list);
        await settled();
        clocks.pass(10);
        await settled();
        expect(await seen()).to.have.length(1);
        come();
        await until(() => headlines(list).length === 2);
        await settled();
        expect(await seen()).to.have.length(2);
      });
    }

    it('end a first reading even in the background, and rest then', async () => {
      const { list, source } = await arrange();
      pretendVisible('hidden');
      await settled();
      expect(source.isFollowed).to.be.true;
      source.brings(stories('a'));
      await until(() => !source.isFollowed);
      expect(headlines(list)).to.deep.equal(['Headline a']);
    });

    it('survive a network that comes and goes', async () => {
      const { url, seen } = answer({ text: rss('a') });
      const list = await arrangeOver(url, { refresh: 60 });
      await until(() => list.matches(':state(ready)'));
      clocks.pass(10);
      for (let time = 0; time < 10; time++) {
        pretendOnline(time % 2 === 1);
        await list.updateComplete;
      }
      await until(async () => (await seen()).length > 1);
      await settled();
      expect(await seen()).to.have.length(2);
    });

    for (const refresh of ['abc', '-5', '0', ''])
      it(`are none for "${refresh}", and the list shows what there is`, async () => {
        const { list, source } = await arrange({ refresh }, stories('a'));
        for (let time = 0; time < 3; time++) {
          list.requestUpdate();
          await list.updateComplete;
        }
        expect(source.joined).to.equal(1);
        expect(headlines(list)).to.have.length(1);
      });

    it('are none before the reader has come near', async () => {
      const { url, seen } = answer({ text: rss('a') });
      const list = await arrangeOver(url);
      list.before(far());
      await settled();
      expect(await seen()).to.be.empty;
      list.scrollIntoView();
      await until(() => list.matches(':state(ready)'));
      expect(await seen()).to.have.length(1);
    });

    it('begin at once for an eager list, wherever it is', async () => {
      const { url } = answer({ text: rss('a') });
      const list = await arrangeOver(url, { loading: 'eager' });
      list.before(far());
      await until(() => list.matches(':state(ready)'));
    });

    it('are none while the page is only prepared for a visit', async () => {
      pretend(document, 'prerendering', true);
      const { url, seen } = answer({ text: rss('a') });
      const list = await arrangeOver(url, { loading: 'eager' });
      await settled();
      expect(await seen()).to.be.empty;
      expect(list).to.match(':state(loading)');
      pretend(document, 'prerendering', false);
      document.dispatchEvent(new Event('prerenderingchange'));
      await until(() => list.matches(':state(ready)'));
      expect(await seen()).to.have.length(1);
    });
  });
});

function linkOf(list: HeadlineList): Element {
  return list.querySelector('a')!;
}

function brightness(color: string): number {
  return Number(/\d+/.exec(color));
}

/** To a corner where no list is. */
async function pointAway(): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
}

/** As the translators of browsers do. */
function wrapLikeTranslator(text: Node): void {
  const translated = document.createElement('span');
  text.parentNode!.replaceChild(translated, text);
  translated.append('Übersetzt');
}

function wordsFor(code: ReadingFailureCode): string {
  return en.failure[code] ?? en.failure.unreadable;
}
