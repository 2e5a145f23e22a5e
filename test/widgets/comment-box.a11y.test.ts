import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { isSeen, part, parts, resize, settled, until } from './arrange.js';
import {
  arrangeBox,
  button,
  commentIn,
  field,
  focused,
  forgetReader,
  form,
  formIn,
  news,
  placeBox,
  press,
  settle,
  shown,
  textOf,
  write,
} from './arrange-box.js';
import { comment, HandService } from './hand-service.js';
import { lostWordsIn } from './lost-words.js';

const { documentElement: root, body } = document;

function thread() {
  return [
    comment('a', { author: { name: 'Ada Bell', role: 'author' }, pinned: true, score: 3 }),
    comment('b', { parent: 'a', edited: new Date(Date.UTC(2024, 2, 6)), score: -2 }),
    comment('c', { parent: 'b', author: { name: 'Ben Cole', role: 'staff', url: 'https://example.org/' } }),
    comment('d', { parent: 'c', status: 'deleted' }),
    comment('e', { parent: 'd', text: 'Words, and https://example.org/a-rather-long-address-of-a-page' }),
    comment('f', {
      body: '<p>A <a href="/x">link</a></p><table><tr><th>Tide</th><td>3.71</td></tr></table>' as UntrustedHtml,
    }),
  ];
}

async function ready(change: (service: HandService) => void = () => undefined) {
  const service = new HandService(thread());
  change(service);
  return (await arrangeBox(service)).box;
}

/** Ways into each state. */
const states: Readonly<Record<string, () => Promise<CommentBox>>> = {
  async loading() {
    const service = new HandService();
    service.holds();
    return placeBox({}, { service });
  },
  ready: () => ready(),
  empty: async () => (await arrangeBox([])).box,
  error: () => ready((service) => service.fails()),
  async stale() {
    const { box, service } = await arrangeBox(thread());
    service.fails('timeout');
    await box.refresh();
    return box;
  },
  async waiting() {
    const { box, service } = await arrangeBox(thread());
    service.brings([comment('x'), comment('y'), ...thread()]);
    await until(() => parts(box, 'new').length === 1);
    return box;
  },
  'in parts': () => ready((service) => (service.perPart = 2)),
  closed: () => ready((service) => (service.thread = { closed: true })),
  'read-only': () =>
    ready((service) => {
      service.form = undefined;
      service.elsewhere = 'https://social.example/1';
    }),
  async 'posting held'() {
    const { box, service } = await arrangeBox(thread());
    service.outcomes.push(({ text, name }) => ({
      outcome: 'held',
      comment: comment('h', { text, author: { name }, status: 'held' }),
      token: 'token',
    }));
    await send(box, { text: 'To be checked', name: 'Ada' });
    await until(() => commentIn(box, 'h') !== undefined);
    return box;
  },
  async faulty() {
    const box = await ready();
    await send(box, { text: 'Words', email: 'none' });
    await until(() => parts(box, 'summary').length === 1);
    return box;
  },
  async refused() {
    const box = await ready((service) => service.refuses('rate-limited', { retryAfter: 120 }));
    await send(box, { text: 'Words', name: 'Ada' });
    await until(() => textOf(box.shadowRoot!.querySelector('.failure')!) !== '');
    return box;
  },
  async previewing() {
    const box = await ready();
    await write(box, { text: 'First\nthen https://example.org/' });
    await press(box, en.preview);
    await until(() => parts(box, 'preview').length === 1);
    return box;
  },
  async answering() {
    const box = await ready();
    box.reply('c');
    await until(() => formIn(box, 'reply') !== null);
    return box;
  },
  async editing() {
    const box = await posted();
    await press(box, en.edit, shown(box, 'p1'));
    await until(() => formIn(box, 'edit') !== null);
    return box;
  },
  async deleting() {
    const box = await posted();
    await press(box, en.remove, shown(box, 'p1'));
    await until(() => box.shadowRoot!.querySelector('.question') !== null);
    return box;
  },
};

async function send(box: CommentBox, texts: Readonly<Record<string, string>>) {
  await write(box, texts);
  form(box).requestSubmit();
  await settle(box);
}

async function posted() {
  const box = await ready();
  await send(box, { text: 'Words of mine', name: 'Ada' });
  await until(() => commentIn(box, 'p1') !== undefined);
  return box;
}

const conditions: Readonly<Record<string, () => unknown>> = {
  'on a light page': () => (root.style.colorScheme = 'light'),
  'on a dark page': () => (root.style.colorScheme = 'dark'),
  'from right to left': () => (root.dir = 'rtl'),
  'at 320 px': async () => {
    body.style.margin = '0';
    body.style.inlineSize = '320px';
    await resize(320, 600);
  },
};

describe('<news-comment-box> for every reader', () => {
  beforeEach(async () => {
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
    // room to scroll in: that is when new comments wait
    body.style.cssText = 'padding-block-end: 300vh; background: Canvas; color: CanvasText';
    scrollTo(0, 1);
  });
  afterEach(async () => {
    for (const element of [root, body]) element.removeAttribute('style');
    root.dir = '';
    await resize(800);
  });

  for (const [condition, set] of Object.entries(conditions))
    for (const [state, enter] of Object.entries(states))
      it(`has all its words, by the rules of axe, ${condition} when it is ${state}`, async () => {
        await set();
        const box = await enter();
        await settled();
        expect(lostWordsIn(box)).to.deep.equal([]);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        await expect(box).to.be.accessible();
      });

  describe('in forced colours', () => {
    before(async function () {
      if (await forceColors(true)) return;
      console.log('Skipped: forced colours, which this engine cannot be made to use.');
      this.skip();
    });
    after(() => forceColors(false));

    for (const [state, enter] of Object.entries(states))
      it(`is by the rules of axe, and shows where its field and buttons end, when it is ${state}`, async () => {
        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        const box = await enter();
        await settled();
        for (const name of ['textarea', 'input', 'retry', 'more', 'new', 'submit'])
          for (const each of parts(box, name)) expect(hasEdge(each), name).to.be.true;
        await expect(box).to.be.accessible();
      });
  });

  it('has buttons that a thumb can hit', async () => {
    for (const name of ['ready', 'faulty', 'deleting', 'stale', 'waiting', 'answering']) {
      const box = await states[name]!();
      await settled();
      const small = [...box.shadowRoot!.querySelectorAll('button')].filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return Math.min(width, height) < 24;
      });
      expect(small.map(textOf), name).to.deep.equal([]);
      box.parentElement!.remove();
    }
  });

  it('would be seen to lose contrast, if that were so', async () => {
    const box = await ready();
    box.style.setProperty('--news-color-muted', 'color-mix(in srgb, CanvasText 30%, Canvas)');
    await expect(box).not.to.be.accessible();
  });

  describe('to a screen reader', () => {
    it('is a region with a heading, and in it articles that are named by who wrote them', async () => {
      const box = await ready();
      expect(box.shadowRoot!.querySelector('section')).to.have.attribute('aria-label', en.comments);
      expect(part(box, 'title').closest('h2')).to.exist;
      expect(shown(box, 'a')).to.have.attribute('aria-label', 'Ada Bell');
      for (const list of [part(box, 'list'), ...parts(box, 'replies')])
        expect(list).to.have.attribute('role', 'list');
    });

    it('names each field by its label, and tells what is wrong with it where it is', async () => {
      const box = await states['faulty']!();
      for (const name of ['text', 'name', 'email', 'site'])
        expect(field(box, name).labels, name).to.have.length(1);
      for (const [name, problem] of [
        ['name', en.problems.missing],
        ['email', en.problems.malformed],
      ] as const) {
        const input = field(box, name);
        expect(input).to.have.attribute('aria-invalid', 'true');
        const note = box.shadowRoot!.getElementById(input.getAttribute('aria-describedby')!);
        expect(note).to.have.text(problem);
      }
      expect(part(box, 'summary')).to.have.attribute('role', 'alert');
    });
  });

  describe('by keyboard', () => {
    const tabTo = async (box: CommentBox, isThere: (focus: Element) => boolean) => {
      for (let stops = 0; stops < 60; stops++) {
        const focus = focused(box);
        if (focus && isThere(focus)) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error('The keyboard does not get there.');
    };
    const tabToButton = (box: CommentBox, words: string) =>
      tabTo(box, (focus) => focus.localName === 'button' && textOf(focus) === words);

    /** The box stands after a button of the page, which has the focus. */
    function before(box: CommentBox): void {
      const first = document.createElement('button');
      box.before(first);
      first.focus({ preventScroll: true });
    }

    it('reads, answers, fails and mends it at the field', async () => {
      const { box, service } = await arrangeBox(thread());
      service.refuses('invalid', { faults: [{ field: 'text', problem: 'too-short' }] });
      before(box);

      await tabToButton(box, en.reply);
      const answered = focused(box)!.closest<HTMLElement>('[part=comment]')!.dataset['id']!;
      await sendKeys({ press: 'Enter' });
      await until(() => formIn(box, 'reply') !== null);
      await until(() => focused(box) === field(box, 'text', 'reply'));

      await sendKeys({ type: 'So' });
      await tabToButton(box, en.post);
      await sendKeys({ press: 'Enter' });
      await until(() => focused(box) === field(box, 'name', 'reply'), 'the name is missing');
      expect(service.drafts).to.be.empty;

      await sendKeys({ type: 'Ada' });
      await tabToButton(box, en.post);
      await sendKeys({ press: 'Enter' });
      await until(() => focused(box) === field(box, 'text', 'reply'), 'the service finds it too short');
      expect(service.drafts).to.have.length(1);
      expect(field(box, 'text', 'reply').value).to.equal('So');

      await sendKeys({ press: 'End' });
      await sendKeys({ type: ' it is.' });
      expect(field(box, 'text', 'reply')).to.have.attribute('aria-invalid', 'false');
      await tabToButton(box, en.post);
      await sendKeys({ press: 'Space' });
      await until(() => service.drafts.length === 2 && formIn(box, 'reply') === null);
      expect(service.drafts[1]).to.include({ text: 'So it is.', name: 'Ada', parent: answered });
      await until(() => focused(box) === commentIn(box, 'p2'), 'goes on at the answer');
      expect(news(box)).to.equal(en.outcomes.published);
    });

    it('meets the form before the thread, and each thing to do in the order in which it is seen', async () => {
      const { box } = await arrangeBox(thread());
      before(box);
      const stops: Element[] = [];
      await sendKeys({ press: 'Tab' });
      for (let focus = focused(box); focus && stops.length < 60; focus = focused(box)) {
        stops.push(focus);
        await sendKeys({ press: 'Tab' });
      }
      expect(stops).to.include(part(box, 'textarea'));
      const isAfter = (one: Element, other: Element) =>
        Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      for (const [i, stop] of stops.slice(1).entries()) expect(isAfter(stops[i]!, stop)).to.be.true;
      expect(stops.every((stop) => isSeen(stop as HTMLElement))).to.be.true;
    });

    it('sees where it is at each stop', async () => {
      const { box } = await arrangeBox(thread());
      before(box);
      await sendKeys({ press: 'Tab' });
      for (let stops = 0; focused(box) && stops < 60; stops++) {
        const { outlineStyle, outlineWidth } = getComputedStyle(focused(box)!);
        const name = textOf(focused(box)!) || focused(box)!.localName;
        expect(outlineStyle, name).not.to.equal('none');
        // a browser’s own ring has no width that it tells
        if (outlineStyle !== 'auto') expect(parseFloat(outlineWidth), name).to.be.at.least(2);
        await sendKeys({ press: 'Tab' });
      }
    });

    it('is asked before something goes, and is back at the comment when it stays', async () => {
      const box = await posted();
      button(shown(box, 'p1'), en.remove).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused(box)?.closest('.question') !== null && focused(box) !== null);
      await tabToButton(box, en.cancel);
      await sendKeys({ press: 'Enter' });
      await until(() => focused(box) === shown(box, 'p1'));
    });
  });
});

/** A border, or a paper of its own. */
function hasEdge(element: Element): boolean {
  const { borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(element);
  const hasBorder = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
  return hasBorder || backgroundColor !== getComputedStyle(body).backgroundColor;
}

function forceColors(active: boolean): Promise<boolean> {
  return executeServerCommand<boolean, boolean>('forced-colors', active).catch(() => false);
}
