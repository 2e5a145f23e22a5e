import { expect, nextFrame } from '@open-wc/testing';
import type { Comment } from '../../src/model/comment.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import { part, parts, until } from '../widgets/arrange.js';
import { arrangeBox, forgetReader, press, settle, write } from '../widgets/arrange-box.js';
import { HandService } from '../widgets/hand-service.js';

const files = [
  'dompurify-expect',
  'html5lib-sanitizer-via-loofah',
  'miniflux-sanitizer',
  'safevalues-urls',
  'sanitize-url',
];
const setHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
const sanitisers = setHTML ? ['the browser’s Sanitizer', 'DOMPurify'] : ['DOMPurify'];

describe('hostile comments', () => {
  let payloads: readonly string[] = [];
  let fired = 0;
  const dialogs = { alert: window.alert, confirm: window.confirm, prompt: window.prompt };

  // where nobody answers: what is relative is asked for there
  const base = Object.assign(document.createElement('base'), { href: 'https://127.0.0.1:1/' });

  before(async () => {
    Object.assign(window, { alert: () => fired++, confirm: () => fired++, prompt: () => fired++ });
    const found = await Promise.all(files.map(payloadsIn));
    payloads = [...found.flat(), ...ownPayloads];
    if (payloads.length === ownPayloads.length)
      console.log('Skipped: the XSS suites are not here; our own payloads are tried.');
    document.head.append(base);
  });
  after(() => {
    Object.assign(window, dialogs);
    base.remove();
  });
  beforeEach(() => {
    forgetReader();
    fired = 0;
  });

  /** A comment of each payload, wherever a service can put it. */
  const hostile = (differences: (payload: string) => Partial<Comment>): Comment[] =>
    payloads.map((payload, i) => ({
      id: String(i),
      author: { name: payload, url: payload, avatar: payload },
      url: payload,
      status: 'published',
      ...differences(payload),
    }));

  /** What could act in the thread, once everything has had its time to. */
  async function activeAfter(box: CommentBox): Promise<string[]> {
    expect(parts(box, 'comment').length).to.equal(payloads.length);
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(fired).to.equal(0);
    return activeIn(part(box, 'list'));
  }

  it('are words and nothing else as text, name, site and picture', async () => {
    const { box } = await arrangeBox(
      hostile((text) => ({ text })),
      { avatars: '' },
    );
    expect(await activeAfter(box)).to.deep.equal([]);
    for (const [i, text] of parts(box, 'text').entries())
      expect(squeezed(text.textContent), 'all of the words are there').to.equal(squeezed(payloads[i]!));
  });

  it('are words and nothing else as ids, with links that lead into this page', async () => {
    const comments = payloads.map((id) => ({
      id,
      author: { name: '' },
      text: 'x',
      status: 'published',
      posted: new Date(),
    }));
    const { box } = await arrangeBox(comments as Comment[]);
    expect(activeIn(part(box, 'list'))).to.deep.equal([]);
    const links = [...part(box, 'list').querySelectorAll<HTMLAnchorElement>('.permalink')];
    expect(links.length).to.be.above(payloads.length / 2);
    for (const { href } of links) expect(href).to.match(/^http:\/\/127\.0\.0\.1:\d+\/[^#]*#comment-/);
  });

  for (const sanitiser of sanitisers)
    describe(`through ${sanitiser}`, () => {
      before(() => {
        if (sanitiser === 'DOMPurify') Reflect.deleteProperty(Element.prototype, 'setHTML');
      });
      after(() => {
        if (setHTML) Object.defineProperty(Element.prototype, 'setHTML', setHTML);
      });

      it('do nothing as markup, bring no picture and no sound, and lead on without a voucher', async () => {
        const { box } = await arrangeBox(hostile((body) => ({ body: body as UntrustedHtml })));
        expect(await activeAfter(box)).to.deep.equal([]);
        expect(box.shadowRoot!.querySelectorAll('img, audio, video, source, picture')).to.be.empty;
        for (const { rel, href } of part(box, 'list').querySelectorAll<HTMLAnchorElement>(
          '.body a, .meta a:not(.permalink)',
        ))
          expect(rel, href).to.equal('nofollow ugc noopener');
      });

      it('do nothing as what the service makes of what one has written, before and after it is posted', async () => {
        const service = new HandService();
        const hostileBody = payloads.slice(0, 150).join('\n') as UntrustedHtml;
        Object.assign(service, { preview: () => Promise.resolve(hostileBody) });
        const { box } = await arrangeBox(service);
        await write(box, { text: 'Hello', name: 'Ada' });
        await press(box, en.preview);
        await until(() => box.shadowRoot!.querySelector('.preview .body') !== null);
        expect(activeIn(part(box, 'preview'))).to.deep.equal([]);
        service.outcomes.push(() => ({
          outcome: 'published',
          comment: { id: 'x', author: { name: 'Ada' }, body: hostileBody, status: 'published' },
        }));
        await press(box, en.post);
        await until(() => parts(box, 'comment').length === 1);
        await settle(box);
        expect(activeIn(part(box, 'list'))).to.deep.equal([]);
        expect(fired).to.equal(0);
      });
    });
});

async function payloadsIn(file: string): Promise<string[]> {
  const response = await fetch(`/suites/xss/${file}.json`);
  if (!response.ok) return [];
  const { cases } = (await response.json()) as { cases: { payload: string }[] };
  return cases.map(({ payload }) => payload).filter((payload) => payload.trim());
}

const ownPayloads = [
  '<img src=x onerror=alert(1)>',
  'x"onmouseover="alert(1)',
  'javascript:alert(1)',
  'JaVa\tScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<a href="https://example.org/" rel="opener" target="_blank" id="location" name="document" style="position:fixed">x</a>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button></form>',
  '<news-comment-box src="/comments"></news-comment-box>',
  '<iframe src="https://video.example/1"></iframe>',
  '<img src="https://pixel.example/1.gif" alt="a cat"><video autoplay src="https://example.org/v.mp4"></video>',
  '<template shadowrootmode="open"><script>alert(1)</script></template>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
];

/** Our own, in a comment. */
const ownElements = /^(article|header|ol|li|div|p|span|bdi|a|time|button|img)$/;
const allowedInBody =
  /^(abbr|a|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)$/;

/** What could act, by a list of its own: nothing here asks the code under test. */
function activeIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const { localName, namespaceURI } = element;
    const isInBody = element.closest('.body') !== null;
    if (namespaceURI !== 'http://www.w3.org/1999/xhtml')
      found.push(`<${localName}> of ${namespaceURI ?? ''}`);
    if (!(isInBody ? allowedInBody : ownElements).test(localName)) found.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      // our own, on a picture that did not come
      if (localName === 'img' && name === 'style' && value === 'visibility: hidden;') continue;
      if (
        /^(on.*|style|srcdoc|formaction|ping|id|name|background|autofocus|autoplay|target|is|slot)$/.test(
          name,
        )
      )
        found.push(`${name}=${value}`);
      if (
        /^(href|src|srcset|action|poster|cite|data|xlink:href)$/.test(name) &&
        !/^(https?|mailto|tel):/i.test(value)
      )
        found.push(`${name}=${value}`);
      if (name === 'src' && !value.startsWith('https:')) found.push(`${name}=${value}`);
      if (name === 'class' && isInBody && !/^(body|wide|embed)$/.test(value)) found.push(`class=${value}`);
    }
  }
  return found;
}

/** Without what is folded, and without what a service cannot send over a wire. */
function squeezed(text: string): string {
  return text.replace(/[\s\0]+/g, '');
}
