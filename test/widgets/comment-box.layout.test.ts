import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { isSeen, part, parts, resize, settled, until } from './arrange.js';
import {
  arrangeBox,
  focused,
  forgetReader,
  post,
  press,
  settle,
  shown,
  textOf,
  write,
} from './arrange-box.js';
import type { HandService } from './hand-service.js';
import { comment } from './hand-service.js';
import { lostWordsIn } from './lost-words.js';

const { documentElement: root, body } = document;

const thread = () => [
  comment('a', { author: { name: 'Ada Bell', role: 'author' }, pinned: true, score: 3 }),
  comment('b', { parent: 'a', edited: new Date(Date.UTC(2024, 2, 6)), score: -2 }),
  comment('c', { parent: 'b', author: { name: 'Ben Cole', role: 'staff', url: 'https://example.org/' } }),
  comment('d', { parent: 'c', status: 'deleted' }),
  comment('e', { parent: 'd', text: 'Words, and https://example.org/a-rather-long-address-of-a-page' }),
  comment('f', {
    body: '<p>A <a href="/x">link</a></p><table><tr><th>Tide</th><td>3.71</td></tr></table>' as UntrustedHtml,
  }),
];

/** What is done to a thread that is there, or before it is. */
const states: Readonly<Record<string, (box: CommentBox, service: HandService) => unknown>> = {
  ready: () => {},
  async stale(box, service) {
    service.fails('timeout');
    await box.refresh();
  },
  async waiting(box, service) {
    scrollTo(0, 1);
    service.brings([comment('x'), comment('y'), ...thread()]);
    await until(() => parts(box, 'new').length === 1);
  },
  closed: (box) => (box.closed = true),
  async 'faulty in every field'(box) {
    await write(box, { email: 'x', site: 'x' });
    await press(box, en.post);
  },
  async refused(box, service) {
    service.refuses('rate-limited', { retryAfter: 120 });
    await post(box, 'Words of mine');
  },
  async previewing(box) {
    await write(box, { text: 'First\nthen https://example.org/a-rather-long-address-of-a-page' });
    await press(box, en.preview);
  },
  answering: (box) => press(box, en.reply, shown(box, 'c')),
  async editing(box) {
    await post(box, 'Words of mine');
    await press(box, en.edit, shown(box, 'p1'));
  },
  async deleting(box) {
    await post(box, 'Words of mine');
    await press(box, en.remove, shown(box, 'p1'));
  },
};

/** WCAG 1.4.12. */
const spread = new CSSStyleSheet();
spread.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

const conditions: Readonly<Record<string, () => unknown>> = {
  'on a wide page': () => {},
  'from right to left': () => (root.dir = 'rtl'),
  'in a rail of 200 px': () => (body.style.inlineSize = '200px'),
  'at 320 px': () => narrow(),
  'at 320 px, with text that the page spreads': async () => {
    await narrow();
    document.adoptedStyleSheets = [spread];
  },
};

describe('The words of <news-comment-box>', () => {
  beforeEach(async () => {
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
    // room to scroll in: that is when new comments wait
    body.style.paddingBlockEnd = '300vh';
  });
  afterEach(async () => {
    for (const element of [root, body]) element.removeAttribute('style');
    root.dir = '';
    document.adoptedStyleSheets = [];
    scrollTo(0, 0);
    await resize(800);
  });

  for (const [condition, set] of Object.entries(conditions))
    for (const [state, enter] of Object.entries(states))
      it(`can all be seen ${condition} when it is ${state}`, async () => {
        await set();
        const { box, service } = await arrangeUnfolded();
        await enter(box, service);
        await settle(box);
        expect(lostWordsIn(box)).to.deep.equal([]);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      });

  it('would be seen to get lost, if that were so', async () => {
    const { box } = await arrangeUnfolded();
    part(box, 'text').style.cssText = 'block-size: 0; overflow: hidden';
    expect(lostWordsIn(box)).not.to.be.empty;
  });
});

describe('The keyboard in <news-comment-box>', () => {
  it('comes to everything in the order in which it is seen, and is seen where it is', async () => {
    forgetReader();
    const { box } = await arrangeUnfolded();
    // behind the last one Firefox would go on in itself, and never come back
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    box.before(before);
    box.after(after);
    before.focus();
    const stops: Element[] = [];
    await sendKeys({ press: 'Tab' });
    for (let focus = focused(box); focus && stops.length < 60; focus = focused(box)) {
      const name = textOf(focus) || focus.outerHTML;
      await until(() => getComputedStyle(focus).outlineStyle !== 'none', `${name} shows no focus`);
      expect(isSeen(focus), name).to.be.true;
      stops.push(focus);
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.include.members([part(box, 'sort'), part(box, 'textarea'), part(box, 'submit')]);
    for (const [i, stop] of stops.slice(1).entries())
      expect(stops[i]!.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });
});

/** All of the thread is wanted, where it takes no more than the room that was kept for it. */
async function arrangeUnfolded() {
  const arranged = await arrangeBox(thread());
  await settled();
  parts(arranged.box, 'unfold')[0]?.click();
  await settled();
  return arranged;
}

async function narrow(): Promise<void> {
  body.style.margin = '0';
  body.style.inlineSize = '320px';
  await resize(320, 600);
}
