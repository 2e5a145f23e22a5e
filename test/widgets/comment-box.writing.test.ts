import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Posted } from '../../src/comments/comment-service.js';
import type { NewsCommentErrorEvent } from '../../src/events/news-comment-error-event.js';
import type { NewsCommentPostedEvent } from '../../src/events/news-comment-posted-event.js';
import type { NewsCommentSubmitEvent } from '../../src/events/news-comment-submit-event.js';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import { NewsError } from '../../src/model/failure.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import { isSeen, part, parts, settled, until } from './arrange.js';
import {
  arrangeBox,
  button,
  buttons,
  commentIn,
  faultAt,
  field,
  focused,
  forgetReader,
  form,
  formIn,
  ids,
  news,
  post,
  press,
  reload,
  settle,
  shown,
  textOf,
  texts,
  write,
} from './arrange-box.js';
import { comment, comments, HandService } from './hand-service.js';

describe('<news-comment-box> as one writes', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(async () => {
    errors = [];
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const text = (box: CommentBox, place: 'new' | 'reply' | 'edit' = 'new') => field(box, 'text', place).value;
  const failure = (box: CommentBox, place: 'new' | 'reply' | 'edit' = 'new') =>
    textOf(form(box, place).querySelector('.failure')!);
  const submit = async (box: CommentBox, place: 'new' | 'reply' | 'edit' = 'new') => {
    form(box, place).requestSubmit();
    await settle(box);
  };

  describe('the form', () => {
    it('names each field, tells browsers what belongs in it, and which may stay empty', async () => {
      const { box } = await arrangeBox();
      const labels = [...form(box).querySelectorAll('label[for]')].map((label) => {
        const input = box.shadowRoot!.getElementById(label.getAttribute('for')!) as HTMLInputElement;
        return [textOf(label), input.name, input.getAttribute('autocomplete') ?? '', input.required];
      });
      expect(labels).to.deep.equal([
        ['Comment', 'text', '', true],
        ['Name', 'name', 'name', true],
        ['E-mail (optional)', 'email', 'email', false],
        ['Website (optional)', 'site', 'url', false],
      ]);
      expect(form(box).noValidate, 'words of ours, not of the browser').to.be.true;
      expect(textOf(box.shadowRoot!.getElementById('new-email-note')!)).to.equal(en.emailNote);
    });

    it('has the fields that the service asks for, and no other', async () => {
      const service = new HandService();
      service.form = { name: 'optional', email: 'required', site: 'none', markup: 'none' };
      const { box } = await arrangeBox(service);
      expect(field(box, 'name').required).to.be.false;
      expect(field(box, 'email').required).to.be.true;
      expect(form(box).querySelector('[name=site]')).to.equal(null);
      service.form = { name: 'none', email: 'none', site: 'none', markup: 'none' };
      await box.refresh();
      await settle(box);
      expect([...form(box).querySelectorAll('input')].map(({ name }) => name)).to.deep.equal(['website']);
      await write(box, { text: 'Hello' });
      await submit(box);
      expect(service.drafts[0]).to.include({ text: 'Hello', name: '', email: '', site: '' });
    });

    it('counts the characters that are left, and those that are too many', async () => {
      const { box } = await arrangeBox();
      const left = () => textOf(part(box, 'counter'));
      expect(left()).to.equal('500 characters left');
      await write(box, { text: '  four  ' });
      expect(left()).to.equal('496 characters left');
      await write(box, { text: 'x'.repeat(499) });
      expect(left()).to.equal('1 character left');
      await write(box, { text: 'x'.repeat(503) });
      expect(left()).to.equal('3 characters too many');
    });

    it('counts nothing where there is no limit', async () => {
      const service = new HandService();
      service.form = { name: 'none', email: 'none', site: 'none', markup: 'none' };
      const { box } = await arrangeBox(service);
      await write(box, { text: 'x'.repeat(60_000) });
      expect(textOf(part(box, 'counter'))).to.equal('');
    });

    it('sends what was written, without the blanks around it', async () => {
      const { box, service } = await arrangeBox();
      await write(box, {
        text: ' Hello \n',
        name: ' Ada ',
        email: ' ada@example.org ',
        site: ' ada.example ',
      });
      await submit(box);
      const { key, ...draft } = service.drafts[0]!;
      expect(draft).to.deep.equal({
        text: 'Hello',
        name: 'Ada',
        email: 'ada@example.org',
        site: 'ada.example',
        extra: {},
      });
      expect(key).to.match(/^[\da-z-]{33,60}$/);
    });

    it('is empty afterwards, with the name still in it, and says what became of the comment', async () => {
      const { box } = await arrangeBox(comments('ab'));
      field(box, 'text').focus();
      await post(box, 'Hello');
      expect(text(box)).to.equal('');
      expect(field(box, 'name').value).to.equal('Ada');
      expect(news(box)).to.equal(en.outcomes.published);
      expect(isSeen(part(box, 'status'))).to.be.true;
      expect(texts(box)).to.deep.equal(['Hello', 'Words of a', 'Words of b']);
      expect(focused(box)).to.equal(field(box, 'text'));
    });

    it('takes words of any script, 60 kB of them at once, and everything that looks like markup', async () => {
      const service = new HandService();
      service.form = { name: 'none', email: 'none', site: 'none', markup: 'none' };
      const { box } = await arrangeBox(service);
      const written = [
        'مرحبا بالعالم',
        '</textarea><script>alert(1)</script>',
        'é𝒳👩‍👩‍👧\n\n  ·',
        'x'.repeat(60_000),
      ];
      for (const text of written) {
        await write(box, { text });
        await submit(box);
      }
      expect(service.drafts.map(({ text }) => text)).to.deep.equal(written);
    });

    it('posts for a page that has a button of its own', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello', name: 'Ada' });
      await box.submit();
      expect(service.drafts).to.have.length(1);
      expect(text(box)).to.equal('');
    });
  });

  describe('what is wrong', () => {
    const required = {
      name: 'required',
      email: 'required',
      site: 'required',
      longest: 20,
      markup: 'none',
    } as const;

    async function arrangeStrict() {
      const service = new HandService();
      service.form = required;
      return arrangeBox(service);
    }

    const summary = (box: CommentBox) => textOf(part(box, 'summary'));

    it('stands at its field and in a summary, and the first field has the focus', async () => {
      const { box, service } = await arrangeStrict();
      await submit(box);
      for (const name of ['text', 'name', 'email', 'site'])
        expect(faultAt(box, name), name).to.equal(en.problems.missing);
      expect(summary(box)).to.equal(`${en.refusals.invalid} Comment Name E-mail Website`);
      expect(part(box, 'summary')).to.have.attribute('role', 'alert');
      expect(focused(box)).to.equal(field(box, 'text'));
      expect(service.drafts).to.be.empty;
    });

    it('leads from the summary to the field', async () => {
      const { box } = await arrangeStrict();
      await submit(box);
      await press(box, 'E-mail', part(box, 'summary'));
      expect(focused(box)).to.equal(field(box, 'email'));
    });

    it('is told of what is malformed or too long before anything is sent', async () => {
      const { box, service } = await arrangeStrict();
      await write(box, { text: 'x'.repeat(21), name: 'Ada', email: 'ada@', site: 'no site' });
      await submit(box);
      expect(faultAt(box, 'text')).to.equal(en.problems['too-long']);
      expect(faultAt(box, 'name')).to.equal('');
      expect(faultAt(box, 'email')).to.equal(en.problems.malformed);
      expect(faultAt(box, 'site')).to.equal(en.problems.malformed);
      expect(service.drafts).to.be.empty;
    });

    for (const [email, site] of [
      ['ada@example.org', 'https://ada.example/a?b#c'],
      ['a.b+c@sub.example.co.uk', 'ada.example'],
      ['ада@пример.рф', 'http://пример.рф'],
      ["o'ada@example.museum", 'HTTPS://ADA.EXAMPLE:8080'],
    ] as const)
      it(`is nothing in ${email} and ${site}`, async () => {
        const { box, service } = await arrangeStrict();
        await write(box, { text: 'Hello', name: 'Ada', email, site });
        await submit(box);
        expect(service.drafts[0]).to.include({ email, site });
      });

    it('is right again as soon as it is mended', async () => {
      const { box } = await arrangeStrict();
      await submit(box);
      await write(box, { text: 'Hello' });
      expect(faultAt(box, 'text')).to.equal('');
      expect(summary(box)).to.equal(`${en.refusals.invalid} Name E-mail Website`);
      await write(box, { name: 'Ada', email: 'a@b.example', site: 'ada.example' });
      expect(parts(box, 'summary')).to.be.empty;
    });

    it('as the service sees it stands at its field as well, with the focus at the first', async () => {
      const { box, service } = await arrangeBox();
      service.refuses('invalid', {
        faults: [
          { field: 'email', problem: 'unwanted' },
          { field: 'text', problem: 'too-short' },
        ],
      });
      part(box, 'submit').focus();
      await post(box, 'Hello');
      expect(faultAt(box, 'text')).to.equal(en.problems['too-short']);
      expect(faultAt(box, 'email')).to.equal(en.problems.unwanted);
      expect(failure(box)).to.equal('');
      expect(focused(box)).to.equal(field(box, 'email'));
      expect(text(box)).to.equal('Hello');
      await write(box, { text: 'Hello there', email: '' });
      expect(failure(box), 'nothing is wrong any more').to.equal('');
      await submit(box);
      expect(news(box)).to.equal(en.outcomes.published);
    });

    it('is said in general where it is in no field of the form', async () => {
      const service = new HandService();
      service.form = { name: 'none', email: 'none', site: 'none', markup: 'none' };
      const { box } = await arrangeBox(service);
      for (const faults of [[{ field: 'email', problem: 'missing' }], []] as const) {
        service.refuses('invalid', { faults });
        await write(box, { text: 'Hello' });
        await submit(box);
        expect(failure(box)).to.equal(en.refusals.refused);
        expect(parts(box, 'summary')).to.be.empty;
      }
    });

    it('is seen by who looks at the preview', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello', name: 'Ada' });
      await press(box, en.preview);
      service.refuses('invalid', { faults: [{ field: 'text', problem: 'unwanted' }] });
      await submit(box);
      expect(faultAt(box, 'text')).to.equal(en.problems.unwanted);
      expect(focused(box)).to.equal(field(box, 'text'));
    });

    it('does not call back who has gone elsewhere meanwhile', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      service.outcomes.push(async () => {
        await settled();
        throw new NewsError('invalid', '', { faults: [{ field: 'text', problem: 'unwanted' }] });
      });
      part(box, 'submit').focus();
      await write(box, { text: 'Hello', name: 'Ada' });
      form(box).requestSubmit();
      part(box, 'sort').focus();
      await until(() => parts(box, 'summary').length === 1);
      await settle(box);
      expect(focused(box)).to.equal(part(box, 'sort'));
    });
  });

  describe('what became of it', () => {
    it('is that it waits for a moderator: its author sees it, and nobody else', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.outcomes.push(({ text }) => ({
        outcome: 'held',
        comment: comment('h', { text, status: 'held' }),
      }));
      const posted = oneEvent<NewsCommentPostedEvent>(document, 'news-comment-posted');
      await post(box, 'Hello');
      expect(await posted).to.include({ held: true });
      expect(news(box)).to.equal(en.outcomes.held);
      expect(textOf(shown(box, 'h')))
        .to.contain('Hello')
        .and.to.contain(en.heldComment);
      expect(text(box)).to.equal('');
    });

    it('is that it waits still on the next visit, and until everybody sees it', async () => {
      const { box, service } = await arrangeBox([comment('a')], { thread: 'held' });
      await press(box, en.reply, shown(box, 'a'));
      service.outcomes.push(({ text, parent = '' }) => ({
        outcome: 'held',
        comment: comment('h', { text, parent }),
      }));
      await post(box, 'Hello', 'reply');
      const again = await reload({ box, service });
      expect(ids(again.box)).to.deep.equal(['a', 'h']);
      expect(textOf(shown(again.box, 'h')))
        .to.contain('Ada')
        .and.to.contain('Hello')
        .and.to.contain(en.heldComment);
      service.comments = [comment('a'), comment('h', { parent: 'a', text: 'Hello' })];
      await again.box.refresh();
      await settle(again.box);
      expect(textOf(shown(again.box, 'h'))).not.to.contain(en.heldComment);
      service.comments = comments('a');
      const last = await reload(again);
      expect(ids(last.box), 'a moderator has thought better of it').to.deep.equal(['a']);
    });

    it('is not that it waits in another thread', async () => {
      const { box, service } = await arrangeBox([comment('a')], { thread: 'one' });
      service.outcomes.push(({ text }) => ({ outcome: 'held', comment: comment('h', { text }) }));
      await post(box, 'Hello');
      box.thread = 'two';
      await until(() => commentIn(box, 'h') === undefined && box.matches(':state(ready)'));
      box.thread = 'one';
      await until(() => commentIn(box, 'h') !== undefined);
    });

    it('is that the site took it for spam, and it is nowhere', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.outcomes.push(({ text }) => ({ outcome: 'binned', comment: comment('h', { text }) }));
      await post(box, 'Hello');
      expect(news(box)).to.equal(en.outcomes.binned);
      expect(ids(box)).to.deep.equal(['a', 'b']);
      expect(text(box)).to.equal('');
    });

    it('is that it was there already: it is taken as posted, and the thread is read again', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.outcomes.push(() => {
        service.comments = comments('xab');
        return { outcome: 'duplicate', id: 'x' };
      });
      await post(box, 'Hello');
      expect(news(box)).to.equal(en.outcomes.duplicate);
      expect(text(box)).to.equal('');
      await until(() => service.reads.length === 2);
    });

    it('is what the service made of it', async () => {
      const { box, service } = await arrangeBox();
      const body = '<p>Hello <script>alert(1)</script><b>there</b></p>' as UntrustedHtml;
      service.outcomes.push(() => ({ outcome: 'published', comment: comment('x', { text: 'raw', body }) }));
      await post(box, 'Hello **there**');
      await until(() => commentIn(box, 'x') !== undefined);
      expect(shown(box, 'x').querySelector('.body')!.innerHTML).to.equal('<p>Hello <b>there</b></p>');
    });

    for (const [code, details, words] of [
      ['refused', {}, en.refusals.refused],
      ['login', {}, en.refusals.login],
      ['rate-limited', {}, en.refusals['rate-limited']],
      ['rate-limited', { retryAfter: 30 }, en.tryAgain('in 30 seconds')],
      ['rate-limited', { retryAfter: 119.2 }, en.tryAgain('in 2 minutes')],
      ['rate-limited', { retryAfter: 7200 }, en.tryAgain('in 2 hours')],
      ['rate-limited', { retryAfter: 1e9 }, en.refusals['rate-limited']],
      ['rate-limited', { retryAfter: -5 }, en.refusals['rate-limited']],
      ['config', {}, en.uncertain],
    ] as const)
      it(`is said of "${code}" ${JSON.stringify(details)}, and the text is kept`, async () => {
        const { box, service } = await arrangeBox(comments('a'));
        service.refuses(code, details);
        const error = oneEvent<NewsCommentErrorEvent>(document, 'news-comment-error');
        part(box, 'submit').focus();
        await post(box, 'Hello');
        expect((await error).error).to.include({ code });
        expect(failure(box)).to.equal(words);
        expect(form(box).querySelector('.failure')).to.have.attribute('role', 'alert');
        expect(text(box)).to.equal('Hello');
        expect(focused(box)).to.equal(part(box, 'submit'));
        await submit(box);
        expect(news(box), 'the second time').to.equal(en.outcomes.published);
        expect(failure(box)).to.equal('');
      });

    it('is found in the thread where the answer never came', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      service.outcomes.push((draft) => {
        service.publish(draft);
        throw new NewsError('timeout', '');
      });
      const posted = oneEvent<NewsCommentPostedEvent>(box, 'news-comment-posted');
      await post(box, 'Hello');
      expect((await posted).comment).to.include({ id: 'p1' });
      expect(news(box)).to.equal(en.outcomes.published);
      expect(ids(box)).to.deep.equal(['p1', 'a']);
      expect(text(box)).to.equal('');
    });

    it('is uncertain where it is not in the thread either, and the text is kept', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      service.refuses('timeout');
      await post(box, 'Hello');
      expect(failure(box)).to.equal(en.uncertain);
      expect(text(box)).to.equal('Hello');
      expect(service.reads).to.have.length(2);
    });

    it('is that there is no network, and the text is kept until one wants to send it again', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      service.refuses('cors-or-network');
      service.fails('cors-or-network');
      await post(box, 'Hello');
      expect(failure(box)).to.equal(en.offline);
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await settle(box);
      expect(service.drafts, 'nothing is sent by itself').to.have.length(1);
      await submit(box);
      expect(news(box)).to.equal(en.outcomes.published);
    });
  });

  describe('never twice', () => {
    it('by who clicks twice', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello', name: 'Ada' });
      part(box, 'submit').click();
      part(box, 'submit').click();
      await box.submit();
      await settle(box);
      expect(service.drafts).to.have.length(1);
    });

    it('and the button says that it is on its way, and the text stands still', async () => {
      const { box, service } = await arrangeBox();
      let arrive!: (posted: Posted) => void;
      service.outcomes.push(() => new Promise((settle) => (arrive = settle)));
      part(box, 'submit').focus();
      await post(box, 'Hello');
      expect(part(box, 'submit')).to.have.text(en.posting).and.to.have.attribute('aria-disabled', 'true');
      expect(field(box, 'text').readOnly).to.be.true;
      expect(focused(box)).to.equal(part(box, 'submit'));
      arrive({ outcome: 'published', comment: comment('x') });
      await until(() => textOf(part(box, 'submit')) === en.post);
      expect(field(box, 'text').readOnly).to.be.false;
    });

    it('with one key for the same words, however often they are sent, and another for others', async () => {
      const { box, service } = await arrangeBox();
      for (const text of ['Hello', 'Hello', ' Hello ', 'Hello there', 'Hello']) {
        service.refuses('http');
        await post(box, text);
      }
      const [first, second, third, other, again] = service.drafts.map(({ key }) => key);
      expect([second, third, again]).to.deep.equal([first, first, first]);
      expect(other).not.to.equal(first);
    });

    it('with the same key after the page was reloaded', async () => {
      const { box, service } = await arrangeBox();
      service.refuses('http');
      await post(box, 'Hello');
      const again = await reload({ box, service });
      expect(text(again.box)).to.equal('Hello');
      service.refuses('http');
      await post(again.box, 'Hello');
      await post(again.box, 'Hello there');
      const [first, second, other] = service.drafts.map(({ key }) => key);
      expect(second).to.equal(first);
      expect(other).not.to.equal(first);
    });

    it('with another key for the same words in another comment', async () => {
      const { box, service } = await arrangeBox();
      await post(box, '+1');
      await post(box, '+1');
      const [first, second] = service.drafts.map(({ key }) => key);
      expect(first).not.to.equal(second);
    });

    it('with another key from a second tab for other words that began the same', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello' });
      const { box: tab } = await arrangeBox(service);
      expect(text(tab)).to.equal('Hello');
      await post(box, 'Hello you');
      await post(tab, 'Hello me');
      const [one, other] = service.drafts.map(({ key }) => key);
      expect(one).not.to.equal(other);
    });
  });

  describe('never lost', () => {
    it('when the page is reloaded', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello' });
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('Hello');
    });

    it('but forgotten once it has arrived', async () => {
      const { box, service } = await arrangeBox();
      await post(box, 'Hello');
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('');
    });

    it('and forgotten when it was wiped out', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello' });
      await write(box, { text: '' });
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('');
    });

    it('per thread, and per answer', async () => {
      const { box, service } = await arrangeBox(comments('ab'), { thread: 'one' });
      await write(box, { text: 'To all' });
      for (const id of ['a', 'b']) {
        await press(box, en.reply, shown(box, id));
        await write(box, { text: `To ${id}` }, 'reply');
      }
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('To all');
      for (const id of ['a', 'b']) {
        await press(next, en.reply, shown(next, id));
        expect(text(next, 'reply')).to.equal(`To ${id}`);
      }
      next.thread = 'two';
      await until(() => next.matches(':state(ready)'));
      await settle(next);
      expect(text(next)).to.equal('');
      expect(formIn(next, 'reply'), 'what was answered is not here').to.equal(null);
      next.thread = 'one';
      await until(() => formIn(next, 'new') !== null && text(next) === 'To all');
    });

    it('when an answer is put off', async () => {
      const { box } = await arrangeBox(comments('a'));
      await press(box, en.reply, shown(box, 'a'));
      await write(box, { text: 'Half an answer' }, 'reply');
      await press(box, en.cancel, form(box, 'reply'));
      expect(formIn(box, 'reply')).to.equal(null);
      expect(focused(box)).to.equal(shown(box, 'a'));
      await press(box, en.reply, shown(box, 'a'));
      expect(text(box, 'reply')).to.equal('Half an answer');
    });

    it('when what it answers is gone: it goes on in the form for a new comment', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await write(box, { text: 'To all' });
      await press(box, en.reply, shown(box, 'a'));
      await write(box, { text: 'To a' }, 'reply');
      const { activeElement } = box.shadowRoot!;
      (activeElement as HTMLElement).blur();
      service.brings(comments('b'));
      await until(() => commentIn(box, 'a') === undefined);
      await settle(box);
      expect(formIn(box, 'reply')).to.equal(null);
      expect(text(box)).to.equal('To all\n\nTo a');
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('To all\n\nTo a');
    });

    it('when what it answers is gone on the next visit, once the whole thread is there', async () => {
      const { box, service } = await arrangeBox(comments('abc'));
      await press(box, en.reply, shown(box, 'a'));
      await write(box, { text: 'To a' }, 'reply');
      service.comments = comments('bc');
      service.perPart = 1;
      const { box: next } = await reload({ box, service });
      expect(text(next)).to.equal('');
      await next.loadMore();
      await settle(next);
      expect(text(next)).to.equal('To a');
    });

    it('where the device keeps nothing: the page does', async () => {
      const getItem = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
      const refuse = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: refuse });
      try {
        const { box, service } = await arrangeBox(comments('a'));
        await write(box, { text: 'Hello' });
        const { box: next } = await reload({ box, service });
        expect(text(next)).to.equal('Hello');
        await post(next, 'Hello');
        expect(news(next)).to.equal(en.outcomes.published);
        const { box: last } = await reload({ box: next, service });
        expect(text(last)).to.equal('');
      } finally {
        Object.defineProperty(globalThis, 'localStorage', getItem);
      }
    });

    it('where the device is full', async () => {
      const { setItem } = Storage.prototype;
      const { box, service } = await arrangeBox(comments('a'));
      await write(box, { text: 'Kept' });
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
      try {
        await write(box, { text: 'Kept, and more' });
        const { box: next } = await reload({ box, service });
        expect(text(next)).to.equal('Kept, and more');
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });

    for (const kept of ['not JSON', '{"a":1}', '[[1,2]]', '[["x"]]', '[["x",{"text":7}]]', 'null', '[null]'])
      it(`where the device has kept ${kept}`, async () => {
        for (const name of ['drafts', 'comments', 'votes', 'reader'])
          localStorage.setItem(`newsrack-${name}`, kept);
        const { box, service } = await arrangeBox(comments('a'));
        await write(box, { text: 'Hello' });
        const { box: next } = await reload({ box, service });
        expect(text(next)).to.equal('Hello');
      });

    it('in two tabs: neither changes what is written in the other, and the last word is kept', async () => {
      const { box, service } = await arrangeBox();
      const { box: tab } = await arrangeBox(service);
      await write(box, { text: 'One' });
      await write(tab, { text: 'Other' });
      await box.refresh();
      expect([text(box), text(tab)]).to.deep.equal(['One', 'Other']);
      await post(box, 'One');
      await write(tab, { text: 'Other, and more' });
      const { box: next } = await reload({ box: tab, service });
      expect(text(next)).to.equal('Other, and more');
    });

    it('in two tabs: what one has posted does not wipe out what the other has written', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'One', name: 'Ada' });
      const { box: tab } = await arrangeBox(service);
      await write(tab, { text: 'Other' });
      await submit(box);
      const { box: next } = await reload({ box: tab, service });
      expect(text(next)).to.equal('Other');
    });

    it('when another answer is begun while the first is on its way', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      let arrive!: () => void;
      service.outcomes.push(
        (draft) => new Promise((settle) => (arrive = () => settle(service.publish(draft)))),
      );
      await press(box, en.reply, shown(box, 'a'));
      await post(box, 'To a', 'reply');
      await press(box, en.reply, shown(box, 'b'));
      await write(box, { text: 'To b' }, 'reply');
      arrive();
      await until(() => commentIn(box, 'p1') !== undefined);
      await settle(box);
      expect(text(box, 'reply')).to.equal('To b');
      expect(focused(box), 'who writes is left alone').to.equal(field(box, 'text', 'reply'));
      await press(box, en.reply, shown(box, 'a'));
      expect(text(box, 'reply'), 'it has arrived').to.equal('');
    });

    it('when the author turns to another thread while it is on its way', async () => {
      const { box, service } = await arrangeBox(comments('a'), { thread: 'one' });
      let arrive!: () => void;
      service.outcomes.push(
        (draft) => new Promise((settle) => (arrive = () => settle(service.publish(draft)))),
      );
      await post(box, 'Hello');
      box.thread = 'two';
      await settle(box);
      const posted = oneEvent<NewsCommentPostedEvent>(box, 'news-comment-posted');
      arrive();
      expect((await posted).comment).to.include({ text: 'Hello' });
      await settle(box);
      expect(news(box), 'it is not of this thread').to.equal('');
      box.thread = 'one';
      await until(() => box.matches(':state(ready)'));
      await settle(box);
      expect(text(box)).to.equal('');
      expect(buttons(shown(box, 'p1')), 'it is still one’s own').to.include(en.edit);
    });

    it('when the box leaves while it is on its way: it arrives, and is not there to be sent again', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      let arrive!: () => void;
      service.outcomes.push(
        (draft) => new Promise((settle) => (arrive = () => settle(service.publish(draft)))),
      );
      await post(box, 'Hello');
      const place = box.parentElement!;
      box.remove();
      arrive();
      await settled();
      place.append(box);
      await until(() => commentIn(box, 'p1') !== undefined);
      expect(text(box)).to.equal('');
    });
  });

  describe('an answer', () => {
    it('is written below what it answers, by name, and the focus goes there and comes back with it', async () => {
      const { box, service } = await arrangeBox([comment('a'), comment('b'), comment('c', { parent: 'a' })]);
      await press(box, en.reply, shown(box, 'a'));
      expect(focused(box)).to.equal(field(box, 'text', 'reply'));
      expect(textOf(form(box, 'reply').querySelector('.form-title')!)).to.equal('Reply to Reader a');
      expect(form(box, 'reply').previousElementSibling).to.equal(shown(box, 'a'));
      expect(formIn(box, 'new')).to.exist;
      await post(box, 'An answer', 'reply');
      expect(service.drafts[0]).to.include({ parent: 'a', text: 'An answer' });
      expect(formIn(box, 'reply')).to.equal(null);
      expect(focused(box)).to.equal(shown(box, 'p1'));
      expect(textOf(shown(box, 'p1'))).to.contain(en.outcomes.published);
      expect(news(box)).to.equal(en.outcomes.published);
      expect(isSeen(part(box, 'status')), 'once for the eye').to.be.true;
      expect(part(box, 'status')).to.have.class('unseen');
    });

    it('has fields with names of their own', async () => {
      const { box } = await arrangeBox(comments('a'));
      await press(box, en.reply, shown(box, 'a'));
      const names = [...box.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(names).to.have.length(new Set(names).size);
    });

    it('is opened by the page', async () => {
      const { box } = await arrangeBox(comments('ab'));
      box.reply('b');
      await settle(box);
      expect(form(box, 'reply').previousElementSibling).to.equal(shown(box, 'b'));
      box.reply('no such comment');
      await settle(box);
      expect(form(box, 'reply').previousElementSibling).to.equal(shown(box, 'b'));
    });

    it('cannot be given to what is held back, deleted or binned, or where nobody can write', async () => {
      const { box, service } = await arrangeBox([
        comment('a', { status: 'held' }),
        comment('b', { status: 'deleted' }),
        comment('c', { status: 'binned' }),
        comment('d'),
      ]);
      const canReply = () => ['a', 'b', 'c', 'd'].filter((id) => buttons(shown(box, id)).includes(en.reply));
      expect(canReply()).to.deep.equal(['d']);
      service.form = undefined;
      await box.refresh();
      await settle(box);
      expect(canReply()).to.be.empty;
    });

    it('that was taken for spam is said so at what it answers', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      service.outcomes.push(() => ({ outcome: 'binned', comment: comment('h') }));
      await press(box, en.reply, shown(box, 'a'));
      await post(box, 'An answer', 'reply');
      expect(textOf(shown(box, 'a'))).to.contain(en.outcomes.binned);
      expect(focused(box)).to.equal(shown(box, 'a'));
    });

    it('that was refused says why in its own form', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      service.refuses('login');
      await press(box, en.reply, shown(box, 'a'));
      await post(box, 'An answer', 'reply');
      expect(failure(box, 'reply')).to.equal(en.refusals.login);
      expect(failure(box)).to.equal('');
    });
  });

  describe('the preview', () => {
    it('shows the text as it will be shown, and the text again', async () => {
      const { box } = await arrangeBox();
      await write(box, { text: 'See https://example.org/\n<b>bold</b>' });
      await press(box, en.preview);
      expect(textOf(part(box, 'preview'))).to.equal('See https://example.org/ <b>bold</b>');
      expect(part(box, 'preview').querySelector('a')).to.have.attribute('href', 'https://example.org/');
      expect(parts(box, 'textarea')).to.be.empty;
      await press(box, en.goOnWriting);
      expect(text(box)).to.equal('See https://example.org/\n<b>bold</b>');
    });

    it('is that of the service where it has one, made safe', async () => {
      const preview = (text: string) =>
        Promise.resolve(`<b>${text}</b><script>alert(1)</script>` as UntrustedHtml);
      const { box } = await arrangeBox(Object.assign(new HandService(), { preview }));
      for (const text of ['One', 'Two']) {
        await write(box, { text });
        await press(box, en.preview);
        await until(() => part(box, 'preview').querySelector('b') !== null);
        expect(part(box, 'preview').querySelector('.body')!.innerHTML).to.equal(`<b>${text}</b>`);
        await press(box, en.goOnWriting);
      }
    });

    for (const [name, preview] of [
      ['fails', () => Promise.reject(new Error('No.'))],
      ['throws', () => raise()],
      ['never comes', () => new Promise(() => {})],
    ] as const)
      it(`is the text as it is, where that of the service ${name}`, async () => {
        const { box } = await arrangeBox(Object.assign(new HandService(), { preview }));
        await write(box, { text: 'Hello' });
        await press(box, en.preview);
        expect(textOf(part(box, 'preview'))).to.equal('Hello');
      });

    it('of nothing is nothing', async () => {
      const { box } = await arrangeBox();
      await write(box, { text: '  ' });
      await press(box, en.preview);
      expect(parts(box, 'preview')).to.be.empty;
    });

    it('can be posted as it stands', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { text: 'Hello', name: 'Ada' });
      await press(box, en.preview);
      await submit(box);
      expect(service.drafts[0]).to.include({ text: 'Hello' });
      expect(text(box)).to.equal('');
    });
  });

  describe('one’s own comment', () => {
    async function arrangeOwn() {
      const arranged = await arrangeBox(comments('ab'));
      await post(arranged.box, 'Hello');
      return arranged;
    }

    it('can be changed, in its place', async () => {
      const { box, service } = await arrangeOwn();
      await press(box, en.edit, shown(box, 'p1'));
      expect(text(box, 'edit')).to.equal('Hello');
      expect(focused(box)).to.equal(field(box, 'text', 'edit'));
      expect(form(box, 'edit').querySelectorAll('input:not([name=website])')).to.be.empty;
      expect(shown(box, 'p1').querySelector("[part='text']")).to.equal(null);
      await write(box, { text: 'Hello there' }, 'edit');
      form(box, 'edit').requestSubmit();
      await settle(box);
      expect(textOf(shown(box, 'p1')))
        .to.contain('Hello there')
        .and.to.contain(en.outcomes.edited)
        .and.to.contain('edited');
      expect(focused(box)).to.equal(shown(box, 'p1'));
      expect(service.comments[0]).to.include({ text: 'Hello there' });
    });

    it('is as it was for who thinks better of changing it', async () => {
      const { box } = await arrangeOwn();
      await press(box, en.edit, shown(box, 'p1'));
      await write(box, { text: 'Mended' }, 'edit');
      await press(box, en.cancel, form(box, 'edit'));
      expect(textOf(shown(box, 'p1'))).to.contain('Hello');
      expect(focused(box)).to.equal(shown(box, 'p1'));
      await press(box, en.edit, shown(box, 'p1'));
      expect(text(box, 'edit')).to.equal('Hello');
    });

    it('keeps what one was changing it to over a reload and a failure', async () => {
      const { box, service } = await arrangeOwn();
      await press(box, en.edit, shown(box, 'p1'));
      service.edit = () => Promise.reject(new NewsError('refused', ''));
      await write(box, { text: 'Mended' }, 'edit');
      form(box, 'edit').requestSubmit();
      await settle(box);
      expect(failure(box, 'edit')).to.equal(en.refusals.refused);
      const { box: next } = await reload({ box, service });
      await press(next, en.edit, shown(next, 'p1'));
      expect(text(next, 'edit')).to.equal('Mended');
    });

    it('can be deleted by who says so twice', async () => {
      const { box } = await arrangeOwn();
      await press(box, en.remove, shown(box, 'p1'));
      const question = shown(box, 'p1').querySelector<HTMLElement>('.question')!;
      expect(textOf(question)).to.contain(en.confirmRemoval);
      expect(question.contains(focused(box))).to.be.true;
      await press(box, en.cancel, question);
      expect(shown(box, 'p1').querySelector('.question')).to.equal(null);
      expect(focused(box)).to.equal(shown(box, 'p1'));
      await press(box, en.remove, shown(box, 'p1'));
      await press(box, en.remove, shown(box, 'p1').querySelector('.question')!);
      expect(textOf(shown(box, 'p1')))
        .to.contain(en.removed)
        .and.to.contain(en.outcomes.removed);
      expect(focused(box)).to.equal(shown(box, 'p1'));
      expect(textOf(part(box, 'title'))).to.equal('2 comments');
    });

    it('keeps the focus where it was deleted when the thread is read again without it', async () => {
      const { box } = await arrangeOwn();
      await press(box, en.remove, shown(box, 'p1'));
      await press(box, en.remove, shown(box, 'p1').querySelector('.question')!);
      await box.refresh();
      await settle(box);
      expect(focused(box)).to.equal(shown(box, 'p1'));
    });

    it('stays where deleting it fails, and that is said', async () => {
      const { box, service } = await arrangeOwn();
      service.remove = () => Promise.reject(new NewsError('cors-or-network', ''));
      await press(box, en.remove, shown(box, 'p1'));
      await press(box, en.remove, shown(box, 'p1').querySelector('.question')!);
      expect(textOf(shown(box, 'p1')))
        .to.contain('Hello')
        .and.to.contain(en.unreachableComments);
      expect(buttons(shown(box, 'p1'))).to.include(en.remove);
    });

    it('is one’s own on the next visit as well', async () => {
      const { box, service } = await arrangeOwn();
      const { box: next } = await reload({ box, service });
      expect(buttons(shown(next, 'p1'))).to.include.members([en.edit, en.remove]);
      expect(buttons(shown(next, 'a')))
        .not.to.include(en.edit)
        .and.not.to.include(en.remove);
    });

    it('can be changed only for as long as the service allows', async () => {
      const { box, service } = await arrangeBox();
      for (const seconds of [60, -60]) {
        const until = new Date(Date.now() + seconds * 1000);
        service.outcomes.push((draft) => ({ ...service.publish(draft), until }) as Posted);
        await post(box, 'Hello');
      }
      expect(buttons(shown(box, 'p1'))).to.include(en.edit);
      expect(buttons(shown(box, 'p2')))
        .not.to.include(en.edit)
        .and.not.to.include(en.remove);
    });

    it('cannot be changed where the service cannot', async () => {
      const service = Object.assign(new HandService(), { edit: undefined, remove: undefined });
      const { box } = await arrangeBox(service);
      await post(box, 'Hello');
      expect(buttons(shown(box, 'p1')))
        .not.to.include(en.edit)
        .and.not.to.include(en.remove);
    });
  });

  describe('a name', () => {
    const checkbox = (box: CommentBox) => form(box).querySelector<HTMLInputElement>('[type=checkbox]')!;
    const kept = () => localStorage.getItem('newsrack-reader') ?? '';

    it('is not remembered unless its reader asks for it', async () => {
      const { box, service } = await arrangeBox();
      expect(checkbox(box).checked).to.be.false;
      await write(box, { name: 'Ada', email: 'ada@example.org' });
      await post(box, 'Hello');
      const { box: next } = await reload({ box, service });
      expect(field(next, 'name').value).to.equal('');
      expect(kept()).not.to.contain('Ada').and.not.to.contain('ada@');
    });

    it('is remembered for who asks, with address and site', async () => {
      const { box, service } = await arrangeBox();
      checkbox(box).click();
      await write(box, { email: 'ada@example.org', site: 'ada.example' });
      expect(kept(), 'nothing before something was posted').not.to.contain('ada');
      await post(box, 'Hello');
      const { box: next } = await reload({ box, service });
      const values = ['name', 'email', 'site'].map((name) => field(next, name).value);
      expect(values).to.deep.equal(['Ada', 'ada@example.org', 'ada.example']);
      expect(checkbox(next).checked).to.be.true;
    });

    it('is forgotten at once for who does not want it any more', async () => {
      const { box, service } = await arrangeBox();
      checkbox(box).click();
      await post(box, 'Hello');
      expect(kept()).to.contain('Ada');
      checkbox(box).click();
      expect(kept()).not.to.contain('Ada');
      await post(box, 'Hello again');
      expect(kept()).not.to.contain('Ada');
      const { box: next } = await reload({ box, service });
      expect(checkbox(next).checked).to.be.false;
      expect(field(next, 'name').value).to.equal('');
    });

    it('is the same in each form of the box', async () => {
      const { box } = await arrangeBox(comments('a'));
      await write(box, { name: 'Ada' });
      await press(box, en.reply, shown(box, 'a'));
      expect(field(box, 'name', 'reply').value).to.equal('Ada');
    });
  });

  describe('machines', () => {
    it('fill in a field that readers never meet, and the service hears of it', async () => {
      const { box, service } = await arrangeBox();
      const trap = form(box).querySelector<HTMLInputElement>('[name=website]')!;
      expect(trap).to.include({ tabIndex: -1, autocomplete: 'off' });
      expect(trap.closest('[aria-hidden=true]')).to.exist;
      const { width } = trap.closest('.unseen')!.getBoundingClientRect();
      expect(width).to.be.at.most(1);
      await post(box, 'Hello');
      expect(service.drafts[0]?.extra).to.deep.equal({});
      trap.value = 'https://spam.example/';
      await post(box, 'Buy!');
      expect(service.drafts[1]?.extra).to.deep.equal({ website: 'https://spam.example/' });
    });
  });

  describe('the page', () => {
    it('hears of a comment before it is sent, may keep it from being sent, and the text stays', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      const heard: NewsCommentSubmitEvent[] = [];
      const listen = (event: NewsCommentSubmitEvent) => {
        heard.push(event);
        event.preventDefault();
      };
      document.addEventListener('news-comment-submit', listen, { once: true });
      await post(box, 'Hello');
      expect(heard[0]).to.include({ bubbles: true, composed: true, cancelable: true });
      expect(heard[0]?.draft).to.deep.include({ text: 'Hello', name: 'Ada' });
      expect(service.drafts).to.be.empty;
      expect(text(box)).to.equal('Hello');
      expect(failure(box)).to.equal('');
      await submit(box);
      expect(service.drafts).to.have.length(1);
    });

    it('hears of a comment that has arrived', async () => {
      const { box } = await arrangeBox();
      const posted = oneEvent<NewsCommentPostedEvent>(document, 'news-comment-posted');
      await post(box, 'Hello');
      const event = await posted;
      expect(event.comment).to.include({ id: 'p1', text: 'Hello' });
      expect(event).to.include({ held: false, cancelable: false });
    });

    it('hears nothing of one that was only changed', async () => {
      const { box } = await arrangeBox();
      await post(box, 'Hello');
      const heard: Event[] = [];
      for (const type of ['news-comment-posted', 'news-comment-submit'])
        box.addEventListener(type, (event) => heard.push(event));
      await press(box, en.edit, shown(box, 'p1'));
      form(box, 'edit').requestSubmit();
      await settle(box);
      expect(heard).to.be.empty;
    });

    for (const [name, verdict] of [
      ['at once', () => ({ captcha: 'solved' })],
      ['after a while', () => settled().then(() => ({ captcha: 'solved' }))],
    ] as const)
      it(`sends along the answer of a captcha, ${name}`, async () => {
        const drafts: unknown[] = [];
        const { box, service } = await arrangeBox(
          [],
          {},
          {
            beforeSubmit: (draft) => {
              drafts.push(draft);
              return verdict();
            },
          },
        );
        await post(box, 'Hello');
        await until(() => service.drafts.length === 1);
        expect(service.drafts[0]?.extra).to.deep.equal({ captcha: 'solved' });
        expect(drafts[0]).to.deep.include({ text: 'Hello', name: 'Ada' });
      });

    for (const [name, verdict] of [
      ['no', () => false as const],
      ['no, after a while', () => settled().then(() => false as const)],
    ] as const)
      it(`says ${name}: nothing is sent, and the text stays`, async () => {
        const { box, service } = await arrangeBox([], {}, { beforeSubmit: verdict });
        await post(box, 'Hello');
        await until(() => textOf(part(box, 'submit')) === en.post);
        expect(service.drafts).to.be.empty;
        expect(text(box)).to.equal('Hello');
      });

    for (const [name, fails] of [
      ['throws', () => raise()],
      ['rejects', () => Promise.reject(new Error('A fault.'))],
    ] as const)
      it(`is told where what it does before ${name}, and the text stays`, async () => {
        const { box, service } = await arrangeBox([], {}, { beforeSubmit: fails });
        const error = oneEvent<NewsCommentErrorEvent>(box, 'news-comment-error');
        await post(box, 'Hello');
        expect((await error).error).to.include({ code: 'refused' });
        expect(failure(box)).to.equal(en.refusals.refused);
        expect(service.drafts).to.be.empty;
        expect(text(box)).to.equal('Hello');
        expect(part(box, 'submit')).to.have.attribute('aria-disabled', 'false');
      });

    it('has fields of its own in the form, and what they hold is sent along under their names', async () => {
      const { box, service } = await arrangeBox(comments('a'));
      const fields = document.createElement('div');
      fields.slot = 'form-extra';
      fields.innerHTML = `<label>City <input name="city" value="Hull"></label>
        <label>Rules <input type="checkbox" name="rules" value="read" checked></label>
        <label>News <input type="checkbox" name="news" value="yes"></label>
        <label>Colour <select name="colour"><option>red</option><option selected>blue</option></select></label>
        <label>More <textarea name="more"></textarea></label>`;
      box.append(fields);
      await post(box, 'Hello');
      expect(service.drafts[0]?.extra).to.deep.equal({ city: 'Hull', rules: 'read', colour: 'blue' });
      expect(isSeen(fields)).to.be.true;
      await press(box, en.reply, shown(box, 'a'));
      expect(form(box, 'reply').querySelector('slot[name=form-extra]')).to.exist;
      expect(form(box).querySelector('slot[name=form-extra]'), 'they can be in one place alone').to.equal(
        null,
      );
      await post(box, 'An answer', 'reply');
      expect(service.drafts[1]?.extra).to.include({ city: 'Hull' });
      expect(form(box).querySelector('slot[name=form-extra]')).to.exist;
    });
  });

  describe('by key', () => {
    const key = async (box: CommentBox, init: KeyboardEventInit, name = 'text') => {
      const event = new KeyboardEvent('keydown', {
        key: 'Enter',
        bubbles: true,
        cancelable: true,
        composed: true,
        ...init,
      });
      field(box, name).dispatchEvent(event);
      await settle(box);
      return event;
    };

    for (const modifier of ['ctrlKey', 'metaKey'])
      it(`sends by ${modifier === 'ctrlKey' ? 'Ctrl' : 'Cmd'} with Enter`, async () => {
        const { box, service } = await arrangeBox();
        await write(box, { text: 'Hello', name: 'Ada' });
        await key(box, { [modifier]: true });
        expect(service.drafts).to.have.length(1);
      });

    it('sends nothing by Enter alone in the text, which begins a new line', async () => {
      const { box, service } = await arrangeBox();
      await write(box, { name: 'Ada' });
      field(box, 'text').focus();
      await sendKeys({ type: 'One' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'Two' });
      expect(text(box)).to.equal('One\nTwo');
      expect(service.drafts).to.be.empty;
    });

    for (const [name, init] of [
      ['a word is put together', { isComposing: true }],
      ['WebKit ends a word', { keyCode: 229 }],
    ] as const)
      for (const [field, modifier] of [
        ['text', { ctrlKey: true }],
        ['name', {}],
      ] as const)
        it(`sends nothing by the Enter with which ${name}, in the field for the ${field}`, async () => {
          const { box, service } = await arrangeBox();
          await write(box, { text: 'にほん', name: 'Ada' });
          const event = await key(box, { ...init, ...modifier }, field);
          expect(event.defaultPrevented).to.be.true;
          expect(service.drafts).to.be.empty;
          expect(text(box)).to.equal('にほん');
        });

    it('reaches the page where it is a shortcut, not where it writes', async () => {
      const { box } = await arrangeBox();
      const heard: string[] = [];
      const hear = ({ type, key }: KeyboardEvent) => void heard.push(`${type} ${key}`);
      document.addEventListener('keydown', hear);
      document.addEventListener('keypress', hear);
      field(box, 'text').focus();
      await sendKeys({ type: 's/' });
      await sendKeys({ press: 'ArrowLeft' });
      for (const init of [{ key: 'Escape' }, { key: 'Tab' }, { key: 'k', metaKey: true }])
        await key(box, init, 'name');
      document.removeEventListener('keydown', hear);
      document.removeEventListener('keypress', hear);
      expect(heard).to.deep.equal(['keydown Escape', 'keydown Tab', 'keydown k']);
      expect(text(box)).to.equal('s/');
    });

    it('sends once, however long the keys are held', async () => {
      const { box, service } = await arrangeBox();
      let arrive!: (posted: Posted) => void;
      service.outcomes.push(() => new Promise((settle) => (arrive = settle)));
      await write(box, { text: 'Hello', name: 'Ada' });
      for (let time = 0; time < 3; time++) await key(box, { ctrlKey: true, repeat: time > 0 });
      arrive({ outcome: 'published', comment: comment('x') });
      await settle(box);
      expect(service.drafts).to.have.length(1);
    });
  });

  it('presses nothing by itself', async () => {
    const { box } = await arrangeBox(comments('a'));
    const types = [...form(box).querySelectorAll('button')].map(({ type }) => type);
    expect(types).to.deep.equal(['submit', 'button']);
    expect(button(box, en.post)).to.equal(part(box, 'submit'));
  });
});

function raise(): never {
  throw new Error('A fault.');
}
