import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/news-comment-box.js';
import type { Comment } from '../../src/model/comment.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { part, parts, until } from '../widgets/arrange.js';
import { button, forgetReader, write } from '../widgets/arrange-box.js';
import { comment, HandService } from '../widgets/hand-service.js';
import { activeIn } from './active-in.js';
import { allPayloads, ownPayloads } from './payloads.js';

const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');
const paths = native ? ['the browser’s Sanitizer', 'DOMPurify'] : ['DOMPurify'];

describe('hostile comments', () => {
  let payloads: readonly string[] = [];
  let fired = 0;
  const dialogs = { alert: window.alert, confirm: window.confirm, prompt: window.prompt };

  before(async () => {
    Object.assign(window, { alert: () => fired++, confirm: () => fired++, prompt: () => fired++ });
    payloads = await allPayloads();
  });
  after(() => void Object.assign(window, dialogs));
  beforeEach(() => {
    fired = 0;
    forgetReader();
  });

  it('are words and nothing else, and all of the words, in every field', async () => {
    const box = await boxOf(payloads.map((payload, i) => hostile(payload, String(i))));
    expect(parts(box, 'comment')).to.have.length(payloads.length);
    expect(activeIn(part(box, 'list'))).to.deep.equal([]);
    expect(fired).to.equal(0);
    payloads.forEach((payload, i) => {
      const shown = box.shadowRoot!.querySelector(`[data-id="${i}"]`)!;
      expect(shown.querySelector('[part=text]')!.textContent).to.equal(payload);
      expect(beginning(shown.querySelector('[part=author]')!.textContent)).to.equal(
        beginning(payload) || 'Anonymous',
      );
    });
  });

  it('lead nowhere by what they are called', async () => {
    const named = [...new Set(payloads)].map((payload) => comment(payload, { posted: new Date() }));
    const box = await boxOf(named);
    expect(parts(box, 'comment').length).to.be.greaterThan(named.length / 2);
    expect(activeIn(part(box, 'list'))).to.deep.equal([]);
    for (const { href } of box.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.permalink'))
      expect(href.startsWith(`${location.href.split('#', 1)[0]!}#comment-`)).to.be.true;
    expect(fired).to.equal(0);
  });

  for (const path of paths)
    describe(`through ${path}`, () => {
      let opened = 0;

      before(() => {
        if (path === 'DOMPurify') return void Reflect.deleteProperty(Element.prototype, 'setHTML');
        const setHtml = native!.value as (...args: unknown[]) => void;
        Object.defineProperty(Element.prototype, 'setHTML', {
          ...native,
          value(...args: unknown[]) {
            opened++;
            setHtml.apply(this, args);
          },
        });
      });
      after(() => {
        if (native) Object.defineProperty(Element.prototype, 'setHTML', native);
      });
      beforeEach(() => {
        opened = 0;
      });

      /** Whether it went the way that this is about. */
      const expectPath = (bodies: number) => {
        expect(opened).to.equal(path === 'DOMPurify' ? 0 : bodies);
      };

      it('do nothing to a reader as markup', async () => {
        const bodies = payloads.map((payload, i) => ({
          ...comment(`b${i}`),
          body: payload as UntrustedHtml,
        }));
        const box = await boxOf(bodies);
        expect(parts(box, 'comment')).to.have.length(payloads.length);
        expect(activeIn(part(box, 'list'))).to.deep.equal([]);
        expect(fired).to.equal(0);
        expectPath(payloads.filter((payload) => payload).length);
      });

      it('do nothing to a reader in a preview', async () => {
        const box = await boxOf([]);
        for (const payload of ownPayloads) {
          await write(box, { text: payload });
          button(box, 'Preview').click();
          await until(() => box.shadowRoot!.querySelector('[part=preview] .body') !== null);
          expect(activeIn(part(box, 'preview')), payload).to.deep.equal([]);
          button(box, 'Go on writing').click();
          await until(() => parts(box, 'textarea').length === 1);
        }
        expect(fired).to.equal(0);
        expectPath(ownPayloads.length);
      });

      it('keep what a reader means well', async () => {
        const bodies = wellMeant.map(([written], i) => comment(`w${i}`, { body: written as UntrustedHtml }));
        const box = await boxOf(bodies);
        for (const [i, [, shown]] of wellMeant.entries()) {
          const body = box.shadowRoot!.querySelector(`[data-id=w${i}] .body`);
          expect(body?.innerHTML).to.equal(shown);
        }
        expectPath(wellMeant.length);
      });
    });
});

/** Where nothing that is lazy asks for its picture, and whatever got through would act all the same. */
async function boxOf(comments: readonly Comment[]): Promise<CommentBox> {
  const service = new HandService(comments);
  const previewing = Object.assign(service, {
    preview: (text: string) => Promise.resolve(text as UntrustedHtml),
  });
  const place = await fixture<HTMLElement>(html`<div hidden>
    <news-comment-box loading="eager" avatars max-depth="0" .service=${previewing}></news-comment-box>
  </div>`);
  const box = place.querySelector('news-comment-box')!;
  await until(() => !box.matches(':state(loading)'));
  await box.updateComplete;
  await nextFrame();
  return box;
}

/** The payload in every field that a reader could have a hand in, and in what stands at the one that answers it. */
function hostile(payload: string, id: string): Comment {
  return comment(id, {
    text: payload,
    author: { name: payload, url: payload, avatar: payload },
    url: payload,
    ...(Number(id) && { parent: String(Number(id) - 1) }),
  });
}

/** As far as names are shown, without the signs that nobody sees. */
function beginning(name: string): string {
  return name.replace(/[\s\p{C}]/gu, '').slice(0, 40);
}

/** What was written, and what is shown of it. */
const wellMeant: readonly (readonly [string, string])[] = [
  [
    '<p>A <em>calm</em> <a href="https://example.org/day">day</a>.</p>',
    '<p>A <em>calm</em> <a href="https://example.org/day" rel="nofollow ugc noopener">day</a>.</p>',
  ],
  ['<ul><li>Bread</li><li>Salt</li></ul>', '<ul><li>Bread</li><li>Salt</li></ul>'],
  ['<blockquote><p>Said so.</p></blockquote>', '<blockquote><p>Said so.</p></blockquote>'],
  ['<p>1 &lt; 2 &amp; <code>x</code></p>', '<p>1 &lt; 2 &amp; <code>x</code></p>'],
  ['<p>A <img src="https://example.org/cat.jpg" alt="cat"> here</p>', '<p>A cat here</p>'],
];
