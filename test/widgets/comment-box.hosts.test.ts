import { expect } from '@open-wc/testing';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { answer, isSeen, part, parts, settled, until } from './arrange.js';
import { forgetReader, ids, textOf } from './arrange-box.js';
import { framed, pageIn } from './framed-page.js';

const script = '/src/define/news-comment-box.ts';
const load = `<script nonce="n" type="module" src="${script}"></script>`;
const modern = '<!doctype html><html lang="en">';
const replies = ['1', '2'].map((id) => ({
  id: Number(id),
  mode: 1,
  author: id,
  text: `<p>Words of <b>${id}</b></p>`,
}));

/** A thread that is really asked for, as Isso writes it: with markup. */
const thread = (parameters = {}) =>
  answer({ text: JSON.stringify({ total_replies: 2, replies }), ...parameters });

const tag = (src: string, attributes = '') =>
  `<news-comment-box backend="isso" src="${src.replaceAll('&', '&amp;')}" ${attributes}><a href="#all">All comments</a></news-comment-box>`;

/** Pages that are not ours, each with a box in it. */
describe('<news-comment-box> in a page of somebody else’s', () => {
  let frame: HTMLIFrameElement;

  beforeEach(forgetReader);
  afterEach(() => frame.remove());

  async function open(markup: string, headers: Record<string, string> = {}) {
    frame = framed(markup, 800, headers);
    const page = await pageIn(frame);
    return { page, box: page.document.querySelector('news-comment-box')! };
  }

  const isReady = (box: CommentBox) => box.matches(':state(ready)');
  const requestsFor = (page: Window, name: string) =>
    page.performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name));
  const reroute = (module: string, address: string) => {
    const imports = Object.fromEntries(['ts', 'js'].map((ext) => [`${module}.${ext}`, address]));
    return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
  };

  it('shows its link as long as no script comes', async () => {
    const { page } = await open(modern + tag('/comments'));
    expect(isSeen(page.document.querySelector('a')!)).to.be.true;
  });

  it('shows the thread and can be written in, in standards mode and in quirks mode', async () => {
    for (const doctype of [modern, '']) {
      const { page, box } = await open(doctype + tag(thread().url) + load);
      await until(() => isReady(box));
      expect(ids(box)).to.deep.equal(['1', '2']);
      part(box, 'submit').click();
      await until(() => parts(box, 'summary').length === 1);
      expect(page.trouble).to.deep.equal([]);
      frame.remove();
    }
  });

  it('works under a strict policy for scripts, styles and markup', async () => {
    const { page, box } = await open(modern + tag(thread().url) + load, {
      'content-security-policy':
        "script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    });
    await until(() => isReady(box));
    expect(textOf(part(box, 'text'))).to.equal('Words of 1');
    expect(page.getComputedStyle(part(box, 'list')).listStyleType).to.equal('none');
    part(box, 'submit').click();
    await until(() => parts(box, 'summary').length === 1);
    // where DOMPurify has to make it safe, it asks whether it may parse; the words are shown if it may not
    const asked =
      'setHTML' in Element.prototype ? /never/ : /^securitypolicyviolation (require-)?trusted-types/;
    expect(page.trouble.filter((trouble) => !asked.test(trouble))).to.deep.equal([]);
  });

  it('brings no style that a policy would have to allow', async () => {
    const { box } = await open(modern + tag(thread().url, 'avatars') + load);
    await until(() => isReady(box));
    expect(box.shadowRoot!.querySelector('style, link, [style]')).to.be.null;
    expect(box.hasAttribute('style')).to.be.false;
  });

  it('says so, and tries no storm, where a policy forbids the address', async () => {
    const { url, seen } = thread();
    const { page, box } = await open(modern + tag(url) + load, {
      'content-security-policy': "connect-src 'none'",
    });
    await until(() => box.matches(':state(error)'));
    await settled();
    expect(textOf(part(box, 'status'))).to.equal(en.unreachableComments);
    expect(await seen()).to.be.empty;
    expect(page.trouble)
      .to.have.length(1)
      .and.to.match(/connect-src/);
  });

  it('costs its skeleton alone as long as nobody scrolls to it', async () => {
    const { url, seen } = thread();
    const { page, box } = await open(`${modern}<p style="block-size: 4000px"></p>${tag(url)}${load}`);
    await box.updateComplete;
    await settled();
    expect(box).to.match(':state(loading)');
    for (const name of ['conversation', '/sources/', '/comments/'])
      expect(requestsFor(page, name)).to.be.empty;
    expect(await seen()).to.be.empty;
    page.scrollTo(0, 4000);
    await until(() => isReady(box));
    expect(requestsFor(page, 'conversation')).to.have.length(1);
    expect(requestsFor(page, '/comments/isso.')).to.have.length(1);
    expect(requestsFor(page, '/comments/waline.'), 'of services that are not used').to.be.empty;
    expect(await seen()).to.have.length(1);
  });

  for (const [name, module] of [
    ['the box lives by', '/src/widgets/comment-box/conversation'],
    ['talks to the service', '/src/comments/isso'],
    ['makes markup safe', '/src/markup/safe-body'],
  ] as const)
    it(`says so with a retry and the link where what ${name} is lost on the way, and tries no storm`, async () => {
      const lost = answer({ status: '404', type: 'text/javascript' });
      const { page, box } = await open(modern + reroute(module, lost.url) + tag(thread().url) + load);
      await until(() => box.matches(':state(error)'));
      let drawn = 0;
      Object.assign(box, { updated: () => drawn++ });
      for (let time = 0; time < 3; time++) await settled();
      expect(drawn).to.be.below(3);
      expect(textOf(part(box, 'status'))).to.equal(en.unreachableComments);
      expect(isSeen(page.document.querySelector('a')!)).to.be.true;
      part(box, 'retry').click();
      await settled();
      expect(box).to.match(':state(error)');
      expect(page.trouble).to.deep.equal([]);
    });
});
