import { expect } from '@open-wc/testing';
import type { HeadlineList } from '../src/widgets/headline-list/headline-list.js';
import { answer, headlines, isSeen, part, rss, said, settled, until } from './widgets/arrange.js';
import { framed, pageIn } from './widgets/framed-page.js';

const script = '/src/define/news-headline-list.ts';
const tag = (src: string, attributes = '') =>
  `<news-headline-list src="${src.replaceAll('&', '&amp;')}" ${attributes}><a href="#latest">Latest</a></news-headline-list>`;

/** Pages that are not ours, each with a list in it. */
describe('in a page of somebody else’s', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => frame.remove());

  async function open(markup: string, headers: Record<string, string> = {}) {
    frame = framed(markup, 500, headers);
    const page = await pageIn(frame);
    return { page, list: page.document.querySelector('news-headline-list')! };
  }

  const isReady = (list: HeadlineList) => list.matches(':state(ready)');
  const requestsFor = (page: Window, name: string) =>
    page.performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name));
  const load = `<script nonce="n" type="module" src="${script}"></script>`;
  const modern = '<!doctype html><html lang="en">';

  it('shows its link as long as no script comes', async () => {
    const { page } = await open(modern + tag('/feed'));
    expect(isSeen(page.document.querySelector('a')!)).to.be.true;
  });

  it('shows the news, in standards mode and in quirks mode', async () => {
    for (const doctype of [modern, '']) {
      const { page, list } = await open(doctype + tag(answer({ text: rss('abc') }).url) + load);
      await until(() => isReady(list));
      expect(headlines(list)).to.have.length(3);
      expect(page.trouble).to.deep.equal([]);
      frame.remove();
    }
  });

  it('shows the news under a strict policy for scripts, styles and markup', async () => {
    const { page, list } = await open(
      modern + tag(answer({ text: rss('abc') }).url, 'show="image time"') + load,
      {
        'content-security-policy':
          "script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
          "object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
    );
    await until(() => isReady(list));
    expect(headlines(list)).to.have.length(3);
    expect(page.getComputedStyle(list).display).to.equal('block');
    expect(page.getComputedStyle(part(list, 'list')).listStyleType).to.equal('none');
    expect(page.trouble).to.deep.equal([]);
  });

  it('brings no style that a policy would have to allow', async () => {
    const { list } = await open(modern + tag(answer({ text: rss('abc') }).url, 'layout="cards"') + load);
    await until(() => isReady(list));
    expect(list.shadowRoot!.querySelector('style, link, [style]')).to.be.null;
    expect(list.hasAttribute('style')).to.be.false;
  });

  it('says so, and tries no storm, where a policy forbids the address', async () => {
    const { url, seen } = answer({ text: rss('abc') });
    const { page, list } = await open(modern + tag(url) + load, {
      'content-security-policy': "connect-src 'none'",
    });
    await until(() => list.matches(':state(error)'));
    await settled();
    expect(said(list)).to.contain('The news cannot be reached');
    expect(await seen()).to.be.empty;
    expect(page.trouble)
      .to.have.length(1)
      .and.to.match(/connect-src/);
  });

  it('costs its skeleton alone as long as nobody scrolls to it', async () => {
    const { url, seen } = answer({ text: rss('abc') });
    const { page, list } = await open(`${modern}<p style="block-size: 4000px"></p>${tag(url)}${load}`);
    await list.updateComplete;
    await settled();
    expect(list).to.match(':state(loading)');
    expect(requestsFor(page, 'headline-list.ts')).not.to.be.empty;
    expect(requestsFor(page, 'feed-follower')).to.be.empty;
    expect(requestsFor(page, '/sources/')).to.be.empty;
    expect(await seen()).to.be.empty;
    page.scrollTo(0, 4000);
    await until(() => isReady(list));
    expect(requestsFor(page, 'feed-follower')).to.have.length(1);
    expect(await seen()).to.have.length(1);
  });

  describe('whose network loses part of the script', () => {
    /** The part that follows feeds comes from somewhere else. */
    const reroute = (address: string) => {
      const imports = Object.fromEntries(
        ['ts', 'js'].map((ext) => [`/src/controllers/feed-follower.${ext}`, address]),
      );
      return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    };

    it('says so with a retry and the link, and tries again only when it is told to', async () => {
      const lost = answer({ status: '404', type: 'text/javascript' });
      const { page, list } = await open(modern + reroute(lost.url) + tag('/feed') + load);
      await until(() => list.matches(':state(error)'));
      let drawn = 0;
      Object.assign(list, { updated: () => drawn++ });
      await settled();
      expect(drawn, 'updates while nothing happens').to.equal(0);
      list.requestUpdate();
      await settled();
      expect(await lost.seen()).to.have.length(1);
      expect(said(list)).to.equal('The news cannot be reached at the moment. Try again Latest');
      part(list, 'retry').click();
      await settled();
      expect((await lost.seen()).length).to.be.at.most(2);
      expect(page.trouble).to.deep.equal([]);
    });

    it('follows nothing when it has left before that part is there', async () => {
      const late = answer({ status: '302', location: '/src/controllers/feed-follower.ts', delay: '100' });
      const feed = answer({ text: rss('abc') });
      const { page, list } = await open(modern + reroute(late.url) + tag(feed.url) + load);
      await until(async () => (await late.seen()).length > 0);
      list.remove();
      await until(() => requestsFor(page, '/sources/').length > 0);
      await settled();
      expect(await feed.seen()).to.be.empty;
      page.document.body.append(list);
      await until(() => isReady(list));
      expect(page.trouble).to.deep.equal([]);
    });
  });

  describe('with one script for all tags', () => {
    const one = '<script type="module" src="/src/cdn.ts"></script>';

    it('brings the tag that is there, and asks for its feed once', async () => {
      const { url, seen } = answer({ text: rss('abc') });
      const { page, list } = await open(modern + tag(url) + one);
      await until(() => list.matches(':state(ready)'));
      expect(await seen()).to.have.length(1);
      expect(page.customElements.get('news-article')).to.equal(undefined);
      expect(page.trouble).to.deep.equal([]);
    });

    it('brings a tag that comes later, deep in what is put in', async () => {
      const { page } = await open(`${modern}<main></main>${one}`);
      page.document.querySelector('main')!.innerHTML =
        `<div><p>${tag(answer({ text: rss('ab') }).url)}</p></div>`;
      const list = page.document.querySelector('news-headline-list')!;
      await until(() => list.matches(':state(ready)'));
      expect(headlines(list)).to.have.length(2);
    });

    it('says so in the list where its address is none', async () => {
      const { page, list } = await open(modern + tag('http://[') + one);
      await until(() => list.matches(':state(error)'));
      expect(said(list)).to.contain('Latest');
      expect(page.trouble).to.deep.equal([]);
    });

    it('speaks the language of the page', async () => {
      const { page, list } = await open(
        `<!doctype html><html lang="de-AT">${tag('/odd/answer?status=500')}${one}`,
      );
      await until(() => list.matches(':state(error)'));
      await until(() => said(list).includes('Nachrichten'));
      expect(page.trouble).to.deep.equal([]);
    });

    it('asks for nothing that is to be allowed first', async () => {
      const { url, seen } = answer({ text: rss('abc') });
      const { list } = await open(
        `${modern}<news-source consent="click" src="${url.replaceAll('&', '&amp;')}">${tag('')}</news-source>${one}`,
      );
      await until(() => list.matches(':state(consent)'));
      await settled();
      expect(await seen()).to.be.empty;
    });
  });

  it('finds its feed where the page’s own base says', async () => {
    const { url } = answer({ text: rss('abc') });
    const { list } = await open(`${modern}<base href="/odd/">${tag(url.replace('/odd/', ''))}${load}`);
    await until(() => isReady(list));
  });

  it('bears the libraries of long ago, which give their own to all arrays and objects', async () => {
    const old = `<script nonce="n">
      Object.prototype.extend = function () {};
      Array.prototype.each = function () {};
      Array.prototype.toJSON = function () { return '[...]'; };
      Date.prototype.toJSON = function () { return 'a date'; };
      Function.prototype.bind = function (self, ...first) {
        const call = this;
        return function (...rest) { return call.apply(self, [...first, ...rest]); };
      };
      String.prototype.startsWith = function (start) { return this.indexOf(start) === 0; };
    </script>`;
    const { url } = answer({ text: [rss('abc'), rss('xabc')] });
    const { page, list } = await open(modern + old + tag(url) + load);
    await until(() => isReady(list));
    expect(headlines(list)).to.have.length(3);
    await list.refresh();
    await until(() => headlines(list).length === 4);
    expect(page.trouble).to.deep.equal([]);
  });

  it('works when the page loads it twice, puts it in late, and hides it first', async () => {
    const { url, seen } = answer({ text: rss('abc') });
    const { page } = await open(`${modern}<main hidden></main>${load}${load}`);
    const main = page.document.querySelector('main')!;
    main.innerHTML = tag(url);
    const list = main.querySelector('news-headline-list')!;
    await until(() => list.matches(':state(loading)'));
    await settled();
    expect(await seen()).to.be.empty;
    main.hidden = false;
    await until(() => isReady(list));
    expect(page.trouble).to.deep.equal([]);
  });

  it('leaves the page as it was', async () => {
    const { url } = answer({ text: rss('abc') });
    const { page, list } = await open(modern + tag(url) + load);
    await until(() => isReady(list));
    const fresh = (await open(modern)).page;
    const known = new Set([...Object.getOwnPropertyNames(fresh), 'trouble']);
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    // Lit's own marks of its version
    expect(added.filter((name) => !/^(lit|reactive)/.test(name))).to.deep.equal([]);
    expect(page.document.head.querySelector('style, link')).to.be.null;
    expect(page.document.cookie).to.equal('');
    expect(page.localStorage).to.have.length(0);
  });
});
