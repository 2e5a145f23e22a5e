import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import { NewsError } from '../../src/model/failure.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { part, parts, resize, settled, until } from './arrange.js';
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
  post,
  press,
  settle,
  shown,
  textOf,
  write,
} from './arrange-box.js';
import { comment, comments, HandService } from './hand-service.js';

const thread = () => [
  comment('a', {
    author: { name: 'Ada', role: 'author', url: 'https://ada.example/' },
    pinned: true,
    score: 3,
  }),
  comment('b', {
    parent: 'a',
    author: { name: 'Ben', role: 'staff', avatar: 'https://127.0.0.1:1/ben.png' },
  }),
  comment('c', { parent: 'b', text: 'See https://example.org/', edited: new Date() }),
  comment('d', {
    parent: 'c',
    body: '<h2>Why</h2><p>A <a href="https://example.org/">link</a></p><pre>a b</pre>' as UntrustedHtml,
  }),
  comment('e', { status: 'deleted' }),
  comment('f', { parent: 'e', text: 'مرحبا', author: { name: 'آدا' } }),
  comment('g', { status: 'held' }),
];

/** Ways to come into each state. */
const states: Record<string, () => Promise<CommentBox>> = {
  async loading() {
    const service = new HandService();
    service.holds();
    return placeBox({}, { service });
  },
  async error() {
    const service = new HandService();
    service.fails();
    return (await arrangeBox(service)).box;
  },
  empty: async () => (await arrangeBox([])).box,
  ready: async () => (await arrangeBox(thread(), { avatars: '' })).box,
  async stale() {
    const { box, service } = await arrangeBox(thread());
    service.fails();
    await box.refresh();
    return box;
  },
  closed: async () => (await arrangeBox(thread(), { closed: '' })).box,
  async 'closed over a text'() {
    const { box } = await arrangeBox(thread());
    await write(box, { text: 'Too late' });
    box.closed = true;
    return box;
  },
  async 'of a service that is written to elsewhere'() {
    const service = new HandService(thread());
    service.form = undefined;
    service.elsewhere = 'https://social.example/@paper/1';
    service.thread = { partial: true };
    return (await arrangeBox(service)).box;
  },
  async 'waiting with new comments, and more of them'() {
    const service = new HandService(thread());
    service.perPart = 6;
    const { box } = await arrangeBox(service);
    field(box, 'text').focus();
    service.brings([...comments('xy'), ...thread()]);
    await until(() => parts(box, 'new').length === 1);
    return box;
  },
  async 'with an answer in it'() {
    const { box } = await arrangeBox(thread());
    await press(box, en.reply, shown(box, 'b'));
    return box;
  },
  async 'with a preview'() {
    const { box } = await arrangeBox(thread());
    await write(box, { text: 'See https://example.org/' });
    await press(box, en.preview);
    return box;
  },
  async 'with faults in every field'() {
    const { box } = await arrangeBox(thread());
    await write(box, { email: 'x', site: 'x' });
    await press(box, en.post);
    return box;
  },
  async refused() {
    const { box, service } = await arrangeBox(thread());
    service.refuses('login');
    await post(box, 'Hello');
    return box;
  },
  async posting() {
    const { box, service } = await arrangeBox(thread());
    service.outcomes.push(() => new Promise(() => {}));
    await post(box, 'Hello');
    return box;
  },
  async 'with a comment of one’s own that is to be deleted'() {
    const { box } = await arrangeBox(thread());
    await post(box, 'Hello');
    await press(box, en.remove, shown(box, 'p1'));
    return box;
  },
  async 'with a comment of one’s own that is changed'() {
    const { box } = await arrangeBox(thread());
    await post(box, 'Hello');
    await press(box, en.edit, shown(box, 'p1'));
    return box;
  },
};

describe('<news-comment-box> for every reader', () => {
  beforeEach(async () => {
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
    document.body.style.cssText = 'background: Canvas; color: CanvasText';
  });
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    Object.assign(document.documentElement, { dir: '', lang: 'en' });
    document.body.removeAttribute('style');
  });

  describe('breaks no rule of axe', () => {
    const conditions: Record<string, () => unknown> = {
      'on a light page': () => (document.documentElement.style.colorScheme = 'light'),
      'on a dark page': () => (document.documentElement.style.colorScheme = 'dark'),
      'from right to left': () => Object.assign(document.documentElement, { dir: 'rtl' }),
      'at 320 px': async () => {
        document.body.style.inlineSize = '320px';
        await resize(320);
      },
    };
    afterEach(() => resize(800));

    for (const [condition, set] of Object.entries(conditions))
      for (const [state, enter] of Object.entries(states))
        it(`${state} ${condition}`, async () => {
          await set();
          const box = await enter();
          await settle(box);
          await expect(box).to.be.accessible();
        });

    it('but would be found out if it did', async () => {
      const { box } = await arrangeBox(thread());
      box.style.setProperty('--news-color-muted', 'color-mix(in srgb, CanvasText 30%, Canvas)');
      await expect(box).not.to.be.accessible();
    });
  });

  describe('in forced colours', () => {
    before(async function () {
      if (await forceColors(true)) return;
      console.log('Skipped: forced colours, which this engine cannot be made to use.');
      this.skip();
    });
    after(() => forceColors(false));

    for (const [state, enter] of Object.entries(states))
      it(`breaks no rule of axe ${state}`, async () => {
        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        const box = await enter();
        await settle(box);
        await expect(box).to.be.accessible();
      });

    it('shows where its fields and buttons end, and which vote is one’s own', async () => {
      const { box } = await arrangeBox(thread());
      shown(box, 'a').querySelector<HTMLElement>('[aria-pressed]')!.click();
      await settle(box);
      const [up, down] = shown(box, 'a').querySelectorAll('[aria-pressed]');
      const edge = (element: Element) => getComputedStyle(element).borderBlockStartColor;
      const paper = getComputedStyle(document.body).backgroundColor;
      for (const element of [field(box, 'text'), field(box, 'name'), part(box, 'sort')])
        expect(edge(element)).not.to.equal(paper);
      expect(getComputedStyle(part(box, 'submit')).backgroundColor).not.to.equal(paper);
      expect(getComputedStyle(up!).backgroundColor).not.to.equal(getComputedStyle(down!).backgroundColor);
    });
  });

  describe('by keyboard alone', () => {
    const isAt = (box: CommentBox, element: Element) => until(() => focused(box) === element);
    const tab = async (times = 1) => {
      for (let time = 0; time < times; time++) await sendKeys({ press: 'Tab' });
    };

    /** The page around the box, with the focus before it. */
    async function start(service: HandService) {
      const { box } = await arrangeBox(service);
      const before = document.createElement('button');
      const after = document.createElement('button');
      box.before(before);
      box.after(after);
      before.focus();
      return { box, after };
    }

    it('one reads, fails, mends, posts, answers, thinks better of it, and leaves', async () => {
      const service = new HandService(comments('ab'));
      service.vote = () => Promise.resolve(1);
      const { box, after } = await start(service);

      await tab();
      await isAt(box, part(box, 'sort'));
      await tab();
      await isAt(box, field(box, 'text'));

      // fails: nothing is written but a wrong address
      await tab(2);
      await isAt(box, field(box, 'email'));
      await sendKeys({ type: 'ada' });
      await sendKeys({ press: 'Enter' });
      await isAt(box, field(box, 'text'));
      expect(field(box, 'text')).to.have.attribute('aria-invalid', 'true');

      // mends each field, led by the summary
      await sendKeys({ type: 'Hello' });
      await settle(box);
      const [name, email] = part(box, 'summary').querySelectorAll('button');
      name!.focus();
      await sendKeys({ press: 'Enter' });
      await isAt(box, field(box, 'name'));
      await sendKeys({ type: 'Ada' });
      email!.focus();
      await sendKeys({ press: 'Enter' });
      await isAt(box, field(box, 'email'));
      await sendKeys({ type: '@example.org' });
      await settle(box);
      expect(parts(box, 'summary')).to.be.empty;

      // the service refuses, and takes it the second time
      service.refuses('invalid', { faults: [{ field: 'name', problem: 'unwanted' }] });
      await tab(2);
      await sendKeys({ press: ' ' });
      await tab();
      await isAt(box, part(box, 'submit'));
      await sendKeys({ press: 'Enter' });
      await isAt(box, field(box, 'name'));
      await sendKeys({ type: ' Bell' });
      await tab(4);
      await isAt(box, part(box, 'submit'));
      await sendKeys({ press: ' ' });
      await until(() => news(box) === en.outcomes.published);
      expect(service.drafts.at(-1)).to.include({ text: 'Hello', name: 'Ada Bell', email: 'ada@example.org' });

      // answers its own comment: link, two votes, Reply
      await tab(5);
      await isAt(box, button(shown(box, 'p2'), en.reply));
      await sendKeys({ press: 'Enter' });
      await isAt(box, field(box, 'text', 'reply'));
      await sendKeys({ type: 'And again' });
      await tab(5);
      await isAt(box, form(box, 'reply').querySelector("[part='submit']")!);
      await sendKeys({ press: 'Enter' });
      await until(() => commentIn(box, 'p3') !== undefined);
      await isAt(box, shown(box, 'p3'));

      // deletes it, after a question
      await tab(6);
      await isAt(box, button(shown(box, 'p3'), en.remove));
      await sendKeys({ press: 'Enter' });
      await until(() => shown(box, 'p3').querySelector('.question') !== null);
      await isAt(box, button(shown(box, 'p3'), en.remove));
      await sendKeys({ press: 'Enter' });
      await until(() => textOf(shown(box, 'p3')).includes(en.removed));
      await isAt(box, shown(box, 'p3'));

      // goes on from there, and out
      await tab();
      await isAt(box, shown(box, 'a').querySelector('.permalink')!);
      for (let stop = 0; stop < 12 && document.activeElement !== after; stop++) await tab();
      expect(document.activeElement).to.equal(after);
    });

    it('one goes back the way that one came', async function () {
      // what drives WebKit holds no key down
      if (!/Chrome|Firefox/.test(navigator.userAgent)) return this.skip();
      const { box, after } = await start(new HandService(comments('a')));
      after.focus();
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await isAt(box, button(shown(box, 'a'), en.reply));
    });

    it('one never gets into what is there for machines', async () => {
      const { box, after } = await start(new HandService([]));
      const seen: string[] = [];
      for (let stop = 0; stop < 12 && document.activeElement !== after; stop++) {
        await tab();
        seen.push(focused(box)?.getAttribute('name') ?? '');
      }
      expect(seen).to.include.members(['text', 'name', 'email', 'site']).and.not.to.include('website');
    });

    it('one reads again and goes on where the thread could not be reached', async () => {
      const service = new HandService(comments('a'));
      service.fails();
      const { box } = await start(service);
      await tab();
      await isAt(box, part(box, 'retry'));
      await sendKeys({ press: 'Enter' });
      await until(() => commentIn(box, 'a') !== undefined);
      await tab();
      await isAt(box, part(box, 'sort'));
    });

    it('one sees where one is', async () => {
      const { box } = await start(new HandService(comments('a')));
      await tab(2);
      const seen = getComputedStyle(focused(box)!);
      expect(seen.outlineStyle).to.equal('solid');
      expect(parseFloat(seen.outlineWidth)).to.be.at.least(2);
    });
  });

  describe('to a screen reader', () => {
    it('is a region of its own, with a heading, and a list of articles that are named by who has written them', async () => {
      const { box } = await arrangeBox(thread());
      const section = box.shadowRoot!.querySelector('section')!;
      expect(section).to.have.attribute('aria-label', en.comments);
      expect(part(box, 'title').localName).to.equal('h2');
      for (const list of [...parts(box, 'list'), ...parts(box, 'replies')])
        expect(list).to.have.attribute('role', 'list');
      expect(shown(box, 'a').localName).to.equal('article');
      expect(shown(box, 'a')).to.have.attribute('aria-label', 'Ada');
    });

    it('hears what became of a comment from a region that was there before', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      const [status] = parts(box, 'status');
      expect(status).to.have.attribute('role', 'status');
      await post(box, 'Hello');
      expect(part(box, 'status')).to.equal(status);
      const alert = form(box).querySelector('.failure');
      expect(alert).to.have.attribute('role', 'alert');
      service.refuses('login');
      await post(box, 'Hello again');
      expect(form(box).querySelector('.failure')).to.equal(alert);
      expect(alert).to.have.text(en.refusals.login);
    });

    it('hears what is wrong with a field when it is there', async () => {
      const { box, service } = await arrangeBox();
      service.outcomes.push(() => {
        throw new NewsError('invalid', '', { faults: [{ field: 'email', problem: 'malformed' }] });
      });
      await post(box, 'Hello');
      const described = field(box, 'email').getAttribute('aria-describedby')!;
      expect(box.shadowRoot!.getElementById(described)).to.have.text(en.problems.malformed);
    });

    it('hears votes by name, with what they have come to', async () => {
      const { box } = await arrangeBox(thread());
      const [up, down] = shown(box, 'a').querySelectorAll('[aria-pressed]');
      expect(up).to.have.attribute('aria-label', en.voteUp);
      expect(down).to.have.attribute('aria-label', en.voteDown);
      expect(shown(box, 'a').querySelector('.score')).to.have.attribute('aria-hidden', 'true');
    });

    it('hears nothing of the button that unfolds a thread for the eye', async () => {
      const { box } = await arrangeBox(comments(30));
      for (const button of parts(box, 'unfold')) {
        expect(button).to.have.attribute('aria-hidden', 'true');
        expect(button.tabIndex).to.equal(-1);
      }
    });
  });

  it('has buttons that a thumb can hit', async () => {
    const { box, service } = await arrangeBox(thread());
    service.perPart = 5;
    await post(box, 'Hello');
    await press(box, en.remove, shown(box, 'p1'));
    await box.refresh();
    await settle(box);
    const small = [
      ...box.shadowRoot!.querySelectorAll('button, select, input:not([name=website], [type=checkbox])'),
    ]
      .map((each) => [textOf(each), each.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => Math.min(width, height) < 24);
    expect(small.map(([name]) => name)).to.be.empty;
    const { width, height } = form(box).querySelector('.remember')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(20);
  });

  it('loses nothing with wider spacing of its text', async () => {
    const { box } = await arrangeBox(thread());
    await press(box, en.reply, shown(box, 'b'));
    Object.assign(box.style, {
      inlineSize: '320px',
      lineHeight: '1.5',
      letterSpacing: '0.12em',
      wordSpacing: '0.16em',
    });
    await settled();
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    expect(formIn(box, 'reply')!.scrollWidth).to.be.at.most(formIn(box, 'reply')!.clientWidth + 1);
  });
});

function forceColors(active: boolean): Promise<boolean> {
  return executeServerCommand<boolean, boolean>('forced-colors', active).catch(() => false);
}
