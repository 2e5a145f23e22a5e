import { expect, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { NewsCommentErrorEvent } from '../../src/events/news-comment-error-event.js';
import { arComments } from '../../src/i18n/locales/ar-comments.js';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import type { CommentBox } from '../../src/widgets/comment-box/comment-box.js';
import type { Vote } from '../../src/comments/comment-service.js';
import { isSeen, part, parts, picture, settled, until } from './arrange.js';
import {
  arrangeBox,
  button,
  buttons,
  commentIn,
  field,
  focused,
  forgetReader,
  form,
  formIn,
  ids,
  news,
  placeBox,
  post,
  press,
  settle,
  shown,
  textOf,
  texts,
  tree,
  write,
} from './arrange-box.js';
import { Clocks } from './clocks.js';
import { comment, comments, HandService } from './hand-service.js';

describe('<news-comment-box>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(async () => {
    errors = [];
    forgetReader();
    // a pointer that rests on the box would hold new comments back
    await sendMouse({ type: 'move', position: [0, 0] });
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
    document.body.removeAttribute('style');
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  /** Room to scroll in, and a reader who has: new comments wait. */
  async function scrollOn(): Promise<void> {
    document.body.style.paddingBlockEnd = '300vh';
    scrollTo(0, 1);
    await until(() => scrollY === 1);
  }

  const heading = (box: CommentBox) => textOf(part(box, 'title'));
  const meta = (box: CommentBox, id: string) => shown(box, id).querySelector("[part='meta']")!;

  it('shows the comments of a thread', async () => {
    const { box } = await arrangeBox([...comments('ab'), comment('c', { parent: 'a' })]);
    expect(box).to.match(':state(ready)');
    expect(tree(box)).to.equal('a(c)b');
    expect(texts(box)).to.deep.equal(['Words of a', 'Words of c', 'Words of b']);
    expect(heading(box)).to.equal('3 comments');
  });

  it('is accessible', async () => {
    const { box } = await arrangeBox([...comments('ab'), comment('c', { parent: 'a' })]);
    await expect(box).to.be.accessible();
  });

  it('survives being moved', async () => {
    const { box, service } = await arrangeBox(comments('ab'));
    box.parentElement!.after(box);
    await until(() => service.isWatched);
    service.brings(comments('xab'));
    await until(() => ids(box).length === 3);
    box.remove();
  });

  it('follows nothing once it has left', async () => {
    const { box, service } = await arrangeBox(comments('ab'));
    expect(service.isWatched).to.be.true;
    box.remove();
    await settled();
    expect(service.isWatched).to.be.false;
  });

  it('says so when the thread cannot be read', async () => {
    const service = new HandService();
    service.fails('http', { status: 500 });
    const failure = oneEvent<NewsCommentErrorEvent>(document, 'news-comment-error');
    const { box } = await arrangeBox(service);
    const { error } = await failure;
    expect(error).to.include({ code: 'http', status: 500 });
    expect(box).to.match(':state(error)');
    expect(textOf(part(box, 'status'))).to.equal(en.unreachableComments);
  });

  it('says what it takes to read the thread, where the service does', async () => {
    const service = new HandService();
    service.fails('login', { status: 401 });
    const { box } = await arrangeBox(service);
    await until(() => box.matches(':state(error)'));
    expect(textOf(part(box, 'status'))).to.equal(en.refusals.login);
  });

  describe('before the thread is there', () => {
    it('shows the author’s own link, and says that it is on its way', async () => {
      const service = new HandService(comments('a'));
      const letGo = service.holds();
      const box = await placeBox({}, { service });
      await until(() => service.reads.length === 1);
      expect(box).to.match(':state(loading)');
      expect(isSeen(box.querySelector('a')!)).to.be.true;
      expect(textOf(part(box, 'status'))).to.equal(en.loadingComments);
      letGo();
      await until(() => box.matches(':state(ready)'));
      expect(isSeen(box.querySelector('a')!)).to.be.false;
    });

    it('shows a blank in its place where the author has put nothing', async () => {
      const service = new HandService();
      service.holds();
      const box = await placeBox({}, { service });
      box.replaceChildren();
      box.requestUpdate();
      await box.updateComplete;
      expect(isSeen(part(box, 'skeleton'))).to.be.true;
    });

    it('asks for nothing as long as nobody comes near', async () => {
      document.body.style.paddingBlockStart = '500vh';
      const service = new HandService(comments('a'));
      const box = await placeBox({}, { service });
      await settled();
      expect(service.reads).to.be.empty;
      box.scrollIntoView();
      await until(() => box.matches(':state(ready)'));
    });

    it('asks at once where the author wants it to', async () => {
      document.body.style.paddingBlockStart = '500vh';
      const { box } = await arrangeBox(comments('a'), { loading: 'eager' });
      expect(ids(box)).to.deep.equal(['a']);
    });

    it('asks at once for who was sent to a comment', async () => {
      document.body.style.paddingBlockStart = '500vh';
      const service = new HandService(comments('a'));
      const box = await placeBox({}, { service });
      location.hash = '#comment-a';
      await until(() => box.matches(':state(ready)'));
      await until(() => focused(box) === commentIn(box, 'a'));
    });

    it('reads it for a page that wants it refreshed', async () => {
      document.body.style.paddingBlockStart = '500vh';
      const service = new HandService(comments('a'));
      const box = await placeBox({}, { service });
      await box.refresh();
      expect(service.reads).to.have.length(1);
      box.scrollIntoView();
      await until(() => box.matches(':state(ready)'));
      expect(service.reads).to.have.length(1);
    });
  });

  describe('where the thread cannot be read', () => {
    it('keeps the author’s link and tries again for who wants it, saying so meanwhile', async () => {
      const service = new HandService(comments('a'));
      service.fails();
      const { box } = await arrangeBox(service);
      expect(isSeen(box.querySelector('a')!)).to.be.true;
      const letGo = service.holds();
      part(box, 'retry').focus();
      await press(box, en.retry);
      expect(part(box, 'retry'))
        .to.have.text(en.loadingComments)
        .and.to.have.attribute('aria-disabled', 'true');
      letGo();
      await until(() => box.matches(':state(ready)'));
      await until(() => focused(box)?.localName === 'section');
    });

    it('keeps the focus on the button where that is in vain', async () => {
      const service = new HandService(comments('a'));
      service.fails();
      service.fails();
      const { box } = await arrangeBox(service);
      part(box, 'retry').focus();
      await press(box, en.retry);
      await until(() => service.reads.length === 2);
      await settle(box);
      expect(focused(box)).to.equal(part(box, 'retry'));
      expect(part(box, 'retry')).to.have.text(en.retry);
    });

    for (const [name, attributes] of [
      ['a service that nobody knows', { backend: 'telepathy', src: 'https://example.org' }],
      ['a service named like what every object has', { backend: 'constructor', src: 'https://example.org' }],
      ['an address that is none', { src: 'javascript:alert(1)' }],
      ['no address', {}],
    ] as const)
      it(`tells the page author of ${name}`, async () => {
        const failure = oneEvent<NewsCommentErrorEvent>(document, 'news-comment-error');
        const box = await placeBox(attributes);
        const { error } = await failure;
        expect(error.code).to.equal('config');
        await until(() => box.matches(':state(error)'));
      });

    it('recovers when the author mends the address of the service', async () => {
      const box = await placeBox({ backend: 'telepathy' });
      await until(() => box.matches(':state(error)'));
      await press(box, en.retry);
      expect(box).to.match(':state(error)');
      box.service = new HandService(comments('a'));
      await until(() => box.matches(':state(ready)'));
    });

    it('keeps a good thread, says how old it is and tries again for who wants it', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.fails('timeout');
      await box.refresh();
      await settle(box);
      expect(box).to.match(':state(stale)');
      expect(textOf(parts(box, 'status').at(-1)!)).to.equal('Last updated now');
      expect(ids(box)).to.deep.equal(['a', 'b']);
      part(box, 'retry').focus();
      await press(box, en.retry);
      await until(() => box.matches(':state(ready)'));
      expect(parts(box, 'retry')).to.be.empty;
      expect(focused(box), 'goes on at the end of the thread').to.equal(shown(box, 'b'));
    });

    it('moves nothing when a thread that is there could not be renewed, and when it is again', async () => {
      const { box, service } = await arrangeBox(comments(20));
      const height = box.offsetHeight;
      service.fails('timeout');
      await box.refresh();
      await settle(box);
      expect(isSeen(part(box, 'retry'))).to.be.true;
      expect(box.offsetHeight).to.equal(height);
      await box.refresh();
      await settle(box);
      expect(box.offsetHeight).to.equal(height);
    });
  });

  describe('a thread', () => {
    const deep = () => [
      comment('a'),
      comment('b', { parent: 'a' }),
      comment('c', { parent: 'b' }),
      comment('d', { parent: 'c' }),
      comment('e', { parent: 'd' }),
      comment('f', { parent: 'e' }),
      comment('g', { parent: 'f' }),
    ];

    for (const [depth, hangs] of [
      [0, 'abcdefg'],
      [1, 'a(bcdefg)'],
      [2, 'a(b(cdefg))'],
      [4, 'a(b(c(d(efg))))'],
      [9, 'a(b(c(d(e(f(g))))))'],
      [-3, 'abcdefg'],
    ] as const)
      it(`is ${depth} levels deep where the author says ${depth}`, async () => {
        const { box } = await arrangeBox(deep(), { 'max-depth': depth });
        expect(tree(box)).to.equal(hangs);
      });

    it('keeps together what belongs together where it is flat', async () => {
      const given = [
        comment('a'),
        comment('b'),
        comment('c', { parent: 'a' }),
        comment('d', { parent: 'c' }),
      ];
      const { box } = await arrangeBox(given, { 'max-depth': 0 });
      expect(tree(box)).to.equal('acdb');
      const notes = [...box.shadowRoot!.querySelectorAll('.comment .note')].filter(isSeen).map(textOf);
      expect(notes).to.deep.equal(['In reply to Reader a', 'In reply to Reader c']);
    });

    it('changes its depth when the author does, and has four levels where nobody says', async () => {
      const { box } = await arrangeBox(deep());
      expect(tree(box)).to.equal('a(b(c(d(efg))))');
      box.setAttribute('max-depth', '1');
      await box.updateComplete;
      expect(tree(box)).to.equal('a(bcdefg)');
    });

    it('says who is answered where an answer cannot hang on what it answers', async () => {
      const { box } = await arrangeBox(deep(), { 'max-depth': 2 });
      const seen = (id: string) => [...shown(box, id).querySelectorAll('.note')].filter(isSeen).map(textOf);
      expect(seen('c')).to.be.empty;
      expect(seen('d')).to.deep.equal(['In reply to Reader c']);
    });

    it('says so in a narrow box, where answers are hardly shifted', async () => {
      const { box } = await arrangeBox(deep());
      box.style.inlineSize = '20em';
      await settle(box);
      const seen = (id: string) => [...shown(box, id).querySelectorAll('.note')].filter(isSeen).map(textOf);
      expect(seen('b')).to.be.empty;
      expect(seen('c')).to.deep.equal(['In reply to Reader b']);
      const { left } = shown(box, 'b').getBoundingClientRect();
      expect(shown(box, 'c').getBoundingClientRect().left).to.equal(left);
    });

    it('has answers in the order in which they were given, wherever the service puts them', async () => {
      const posted = (day: number) => ({ parent: 'a', posted: new Date(Date.UTC(2024, 2, day)) });
      const given = [comment('c', posted(7)), comment('b', posted(6)), comment('a'), comment('d', posted(8))];
      const { box } = await arrangeBox(given);
      expect(tree(box)).to.equal('a(bcd)');
    });

    it('shows at the top what answers a comment that is not there', async () => {
      const { box } = await arrangeBox([comment('a'), comment('b', { parent: 'gone' })]);
      expect(tree(box)).to.equal('ab');
    });

    it('hangs it where it belongs when that comment comes', async () => {
      const { box, service } = await arrangeBox([comment('a', { parent: 'b' })]);
      expect(tree(box)).to.equal('a');
      service.brings([comment('b'), comment('a', { parent: 'b' })]);
      await until(() => tree(box) === 'b(a)');
    });

    it('cuts comments that answer each other in a circle, or themselves', async () => {
      const circle = [
        comment('a', { parent: 'b' }),
        comment('b', { parent: 'a' }),
        comment('c', { parent: 'c' }),
      ];
      const { box } = await arrangeBox(circle);
      expect(ids(box)).to.have.members(['a', 'b', 'c']);
    });

    it('shows a comment once that the service sends twice', async () => {
      const { box } = await arrangeBox([comment('a'), comment('a'), comment('b')]);
      expect(ids(box)).to.deep.equal(['a', 'b']);
    });

    it('may be a chain of two thousand', async () => {
      const chain = comments(2000).map((each, i) => ({ ...each, ...(i && { parent: String(i) }) }));
      const { box } = await arrangeBox(chain, { 'max-depth': 9 });
      expect(ids(box)).to.have.length(2000);
    });

    it('may have nobody in it', async () => {
      const { box } = await arrangeBox([]);
      expect(box).to.match(':state(empty)');
      expect(heading(box)).to.equal('No comments yet');
      expect(formIn(box, 'new')).to.exist;
    });
  });

  describe('a comment', () => {
    it('says who has written it, in which role, and that it stays on top', async () => {
      const { box } = await arrangeBox([
        comment('a', { author: { name: 'Ada', role: 'author' }, pinned: true }),
        comment('b', { author: { name: 'Ben', role: 'staff' } }),
        comment('c', { author: { name: '' } }),
      ]);
      const badges = (id: string) => [...meta(box, id).querySelectorAll("[part='badge']")].map(textOf);
      const author = (id: string) => textOf(meta(box, id).querySelector("[part='author']")!);
      expect([author('a'), ...badges('a')]).to.deep.equal(['Ada', 'Author', 'Pinned']);
      expect([author('b'), ...badges('b')]).to.deep.equal(['Ben', 'Staff']);
      expect([author('c'), ...badges('c')]).to.deep.equal(['Anonymous']);
    });

    it('leads to the site of who has written it, for which nobody vouches', async () => {
      const url = 'https://ada.example/';
      const { box } = await arrangeBox([comment('a', { author: { name: 'Ada', url } }), comment('b')]);
      const link = meta(box, 'a').querySelector('a')!;
      expect(link).to.have.text('Ada').and.to.have.attribute('href', url);
      expect(link.rel).to.equal('nofollow ugc noopener');
      expect(meta(box, 'b').querySelector("a:not([class='permalink'])")).to.equal(null);
    });

    it('says when it was written, and when it was changed', async () => {
      const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
      const { box } = await arrangeBox([
        comment('a', { posted: ago(5), edited: ago(2) }),
        { id: 'b', author: { name: 'Ben' }, text: 'x', status: 'published' },
      ]);
      expect(textOf(meta(box, 'a'))).to.equal('Reader a 5 minutes ago edited 2 minutes ago');
      expect(textOf(meta(box, 'b'))).to.equal('Ben');
    });

    it('grows older before the reader’s eyes', async () => {
      const clocks = new Clocks();
      clocks.hold();
      try {
        const { box } = await arrangeBox([comment('a', { posted: new Date(Date.now() - 60_000) })]);
        expect(textOf(part(box, 'time'))).to.equal('1 minute ago');
        clocks.pass(3);
        await box.updateComplete;
        expect(textOf(part(box, 'time'))).to.equal('4 minutes ago');
        box.remove();
        expect(clocks.ringing).to.equal(0);
      } finally {
        clocks.release();
      }
    });

    it('keeps its place for those who have answered it when it is deleted', async () => {
      const { box } = await arrangeBox([comment('a', { status: 'deleted' }), comment('b', { parent: 'a' })]);
      expect(tree(box)).to.equal('a(b)');
      expect(textOf(shown(box, 'a'))).to.equal(en.removed);
      expect(buttons(shown(box, 'a'))).to.be.empty;
      expect(heading(box)).to.equal('2 comments');
    });

    it('says that a moderator looks at it first', async () => {
      const { box } = await arrangeBox([comment('a', { status: 'held' })]);
      expect(textOf(shown(box, 'a')))
        .to.contain(en.heldComment)
        .and.to.contain('Words of a');
      expect(buttons(shown(box, 'a'))).to.be.empty;
    });

    it('keeps its lines, and leads to the addresses in it, for which nobody vouches', async () => {
      const text = 'See https://example.org/a?b=(c).\nAnd http://example.org, or ftp://example.org';
      const { box } = await arrangeBox([comment('a', { text })]);
      const links = [...part(box, 'text').querySelectorAll('a')];
      expect(part(box, 'text').textContent).to.equal(text);
      const { lineHeight } = getComputedStyle(part(box, 'text'));
      expect(part(box, 'text').offsetHeight).to.be.closeTo(2 * parseFloat(lineHeight), 1);
      expect(links.map(({ href }) => href)).to.deep.equal([
        'https://example.org/a?b=(c',
        'http://example.org/',
      ]);
      expect(links.map(({ rel }) => rel)).to.deep.equal(Array(2).fill('nofollow ugc noopener'));
    });

    it('is words where it looks like markup', async () => {
      const text = '<b>bold</b> <img src=x onerror=alert(1)> &amp;';
      const { box } = await arrangeBox([comment('a', { text, author: { name: text } })]);
      expect(texts(box)).to.deep.equal([text]);
      expect(textOf(part(box, 'author'))).to.equal(text);
    });

    it('is what is left of its markup, without pictures, and with headings below that of the box', async () => {
      const html =
        '<h1>One</h1><p style="color:red">Two <b>bold</b> <img src="https://x.example/p.png" alt="a cat"></p>\n' +
        '<p><a href="/there" rel="me">there</a><script>alert(1)</script></p>';
      const url = 'https://example.org/comments/a';
      const { box } = await arrangeBox([comment('a', { body: html as UntrustedHtml, url })], {
        'heading-level': 3,
      });
      expect(part(box, 'text').querySelector('.body')!.innerHTML).to.equal(
        '<h4>One</h4><p>Two <b>bold</b> a cat</p>\n' +
          '<p><a href="https://example.org/there" rel="nofollow ugc noopener">there</a></p>',
      );
    });

    it('is all shown at once where some are markup: nothing moves when they come', async () => {
      const body = '<p>Marked</p>' as UntrustedHtml;
      const box = await placeBox({}, { service: new HandService([comment('a', { body }), comment('b')]) });
      await until(() => commentIn(box, 'b') !== undefined);
      expect(textOf(part(box, 'text'))).to.equal('Marked');
    });

    it('has a name of three hundred letters on two lines at most', async () => {
      const { box } = await arrangeBox([comment('a', { author: { name: 'Ada '.repeat(75) } })]);
      box.style.inlineSize = '200px';
      await settle(box);
      const { fontSize } = getComputedStyle(part(box, 'author'));
      expect(part(box, 'author').offsetHeight).to.be.at.most(3.2 * parseFloat(fontSize));
    });

    it('has a picture of who has written it only where the author of the page asks for it', async () => {
      const avatar = `https://127.0.0.1:1/${picture.length}.png`;
      const { box } = await arrangeBox([comment('a', { author: { name: 'Ada', avatar } }), comment('b')]);
      expect(parts(box, 'avatar')).to.be.empty;
      box.toggleAttribute('avatars', true);
      await box.updateComplete;
      const [image, ...others] = parts(box, 'avatar') as HTMLImageElement[];
      expect(others).to.be.empty;
      expect(image).to.include({ src: avatar, alt: '', loading: 'lazy', referrerPolicy: 'no-referrer' });
      const { offsetWidth, offsetHeight } = image!;
      image!.dispatchEvent(new Event('error'));
      expect(isSeen(image!), 'one that is broken').to.be.false;
      expect(image).to.include({ offsetWidth, offsetHeight });
    });
  });

  describe('its order', () => {
    const sort = (box: CommentBox) => part(box, 'sort') as HTMLSelectElement;

    async function choose(box: CommentBox, value: string): Promise<void> {
      sort(box).value = value;
      sort(box).dispatchEvent(new Event('change', { bubbles: true }));
      await settle(box);
    }

    it('is the usual one of the service, or the one that the author asks for', async () => {
      const { box } = await arrangeBox(comments('ab'));
      expect(ids(box)).to.deep.equal(['a', 'b']);
      expect(sort(box).value).to.equal('newest');
      const { box: other } = await arrangeBox(comments('ab'), { sort: 'oldest' });
      expect(ids(other)).to.deep.equal(['b', 'a']);
      expect(sort(other).value).to.equal('oldest');
    });

    it('is chosen by the reader, who sees the old one until the new one has come', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      const letGo = service.holds();
      await choose(box, 'oldest');
      expect(ids(box)).to.deep.equal(['a', 'b']);
      expect(box).to.match(':state(ready)');
      letGo();
      await until(() => ids(box).join('') === 'ba');
      expect(service.reads.map(({ sort }) => sort)).to.deep.equal(['newest', 'oldest']);
    });

    it('stays where the new one does not come', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.fails();
      await choose(box, 'oldest');
      await until(() => box.matches(':state(stale)'));
      expect(ids(box)).to.deep.equal(['a', 'b']);
      await press(box, en.retry);
      await until(() => ids(box).join('') === 'ba');
    });

    it('changes with the attribute, and back to the usual one with it', async () => {
      const { box } = await arrangeBox(comments('ab'), { sort: 'oldest' });
      box.setAttribute('sort', 'newest');
      await until(() => ids(box).join('') === 'ab');
      await choose(box, 'top');
      box.removeAttribute('sort');
      await settle(box);
      await until(() => ids(box).join('') === 'ab');
    });

    it('is no choice where the service has one alone', async () => {
      const service = Object.assign(new HandService(comments('ab')), { sorts: ['oldest'] });
      const { box } = await arrangeBox(service, { sort: 'top' });
      expect(parts(box, 'sort')).to.be.empty;
      expect(ids(box)).to.deep.equal(['b', 'a']);
      expect(service.reads[0]).to.include({ sort: 'oldest' });
    });
  });

  describe('its parts', () => {
    async function arrangeParts() {
      const service = new HandService(comments('abcde'));
      service.perPart = 2;
      return arrangeBox(service);
    }

    it('come one after the other, and the keyboard goes on at the first comment that is new', async () => {
      const { box } = await arrangeParts();
      expect(heading(box)).to.equal('5 comments');
      part(box, 'more').focus();
      await press(box, en.moreComments);
      expect(ids(box).join('')).to.equal('abcd');
      expect(focused(box)).to.equal(shown(box, 'c'));
      await press(box, en.moreComments);
      expect(ids(box).join('')).to.equal('abcde');
      expect(parts(box, 'more')).to.be.empty;
    });

    it('come one at a time, and the button says that it is on its way', async () => {
      const { box, service } = await arrangeParts();
      const letGo = service.holds();
      part(box, 'more').click();
      part(box, 'more').click();
      await box.updateComplete;
      expect(part(box, 'more'))
        .to.have.text(en.loadingComments)
        .and.to.have.attribute('aria-disabled', 'true');
      letGo();
      await until(() => ids(box).length > 2);
      await settle(box);
      expect(ids(box).join('')).to.equal('abcd');
      expect(service.reads).to.have.length(2);
    });

    it('come also while the thread is read again', async () => {
      const { box, service } = await arrangeParts();
      await scrollOn();
      const letGo = service.holds();
      void box.refresh();
      await until(() => service.reads.length === 2);
      void box.loadMore();
      service.comments = comments('xabcde');
      letGo();
      await until(() => ids(box).length > 2);
      expect(ids(box).join('')).to.equal('abc');
    });

    it('stay where new comments come before them', async () => {
      const { box, service } = await arrangeParts();
      await scrollOn();
      service.brings(comments('xyabcde'));
      await until(() => parts(box, 'new').length === 1);
      await box.loadMore();
      await settle(box);
      expect(ids(box).join('')).to.equal('ab');
      await box.loadMore();
      await settle(box);
      expect(ids(box).join('')).to.equal('abcd');
      expect(part(box, 'new')).to.have.text('2 new comments');
    });

    it('are asked for again by who could not have one', async () => {
      const { box, service } = await arrangeParts();
      service.fails();
      await press(box, en.moreComments);
      expect(box).to.match(':state(stale)');
      await press(box, en.moreComments);
      expect(ids(box).join('')).to.equal('abcd');
      expect(box).to.match(':state(ready)');
    });

    it('are brought by the page as well', async () => {
      const { box } = await arrangeParts();
      await box.loadMore();
      await settle(box);
      expect(ids(box).join('')).to.equal('abcd');
      expect(focused(box), 'the reader is left where they are').to.equal(null);
    });

    it('are all that a service shows, where it keeps the rest to itself', async () => {
      const service = new HandService(comments('ab'));
      service.thread = { partial: true, count: 70 };
      service.elsewhere = 'https://social.example/@paper/1';
      service.form = undefined;
      const { box } = await arrangeBox(service);
      expect(heading(box)).to.equal('70 comments');
      expect(box.shadowRoot!.textContent).to.contain(en.partial);
      expect(part(box, 'link'))
        .to.have.text('Join in at social.example')
        .and.to.have.attribute('href', service.elsewhere);
      expect(parts(box, 'link')).to.have.length(1);
    });
  });

  describe('new comments', () => {
    it('are shown at once to who is at the top of the page and reads nothing here', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.brings(comments('xab'));
      await until(() => ids(box).join('') === 'xab');
      expect(parts(box, 'new')).to.be.empty;
    });

    it('wait behind a button while somebody reads, and move nothing', async () => {
      const { box, service } = await arrangeBox(comments(20));
      await scrollOn();
      const tops = () => parts(box, 'comment').map((each) => each.getBoundingClientRect().top);
      const before = tops();
      service.brings([comment('x'), comment('y', { parent: '3' }), ...comments(20)]);
      await until(() => parts(box, 'new').length === 1);
      expect(part(box, 'new')).to.have.text('2 new comments');
      expect(ids(box)).to.have.length(20);
      expect(tops()).to.deep.equal(before);
    });

    it('wait while something is being written', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      field(box, 'text').focus();
      service.brings(comments('xab'));
      await until(() => parts(box, 'new').length === 1);
      expect(ids(box).join('')).to.equal('ab');
      expect(focused(box)).to.equal(field(box, 'text'));
    });

    it('are shown to who presses the button, and the keyboard goes on at the first of them', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await scrollOn();
      service.brings(comments('xyab'));
      await until(() => parts(box, 'new').length === 1);
      part(box, 'new').focus();
      await press(box, '2 new comments');
      expect(ids(box).join('')).to.equal('xyab');
      expect(parts(box, 'new')).to.be.empty;
      expect(focused(box)).to.equal(shown(box, 'x'));
    });

    it('are shown to whom the page wants to, and the reader is left where they are', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await scrollOn();
      field(box, 'text').focus();
      service.brings(comments('xab'));
      await until(() => parts(box, 'new').length === 1);
      box.showNew();
      await settle(box);
      expect(ids(box).join('')).to.equal('xab');
      expect(focused(box)).to.equal(field(box, 'text'));
    });

    it('count, but not those that were deleted', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.thread = { count: 1 };
      service.brings([...comments('xab'), comment('d', { status: 'deleted' })]);
      await until(() => ids(box).length === 4);
      expect(heading(box)).to.equal('3 comments');
    });

    it('of one’s own do not wait', async () => {
      const { box } = await arrangeBox(comments('ab'));
      await scrollOn();
      await post(box, 'Hello');
      expect(ids(box).join('')).to.equal('p1ab');
      expect(parts(box, 'new')).to.be.empty;
    });
  });

  describe('what has changed', () => {
    it('is shown where it stands, by one text alone', async () => {
      const { box, service } = await arrangeBox(comments(100));
      await scrollOn();
      await settle(box);
      const changes = watch(box);
      service.brings(
        comments(100).map((each) => (each.id === '42' ? comment('42', { text: 'Mended' }) : each)),
      );
      await until(() => texts(box)[41] === 'Mended');
      await settle(box);
      expect(changes()).to.deep.equal(['characterData']);
    });

    it('is nothing, where nothing has, among a hundred comments', async () => {
      const { box, service } = await arrangeBox(comments(100));
      await settle(box);
      const changes = watch(box);
      await box.refresh();
      await settle(box);
      expect(service.reads).to.have.length(2);
      expect(changes()).to.be.empty;
    });

    it('of markup leaves the other comments alone', async () => {
      const body = (id: string, text: string) => comment(id, { body: `<p>${text}</p>` as UntrustedHtml });
      const { box, service } = await arrangeBox([body('a', 'One'), body('b', 'Two')]);
      await settle(box);
      const kept = shown(box, 'a').querySelector('p');
      service.brings([body('a', 'One'), body('b', 'Mended')]);
      await until(() => textOf(shown(box, 'b')).includes('Mended'));
      expect(shown(box, 'a').querySelector('p')).to.equal(kept);
    });

    it('is gone when the reader is elsewhere', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.brings(comments('b'));
      await until(() => ids(box).join('') === 'b');
    });
  });

  describe('a link to a comment', () => {
    const href = (box: CommentBox, id: string) =>
      shown(box, id).querySelector<HTMLAnchorElement>('.permalink')!;

    it('is behind its time, and leads to it: in sight, with the focus, and marked', async () => {
      const { box } = await arrangeBox(comments(50));
      expect(href(box, '40')).to.have.attribute('title', en.permalink);
      href(box, '40').click();
      await until(() => focused(box) === commentIn(box, '40'));
      expect(location.hash).to.equal('#comment-40');
      const { top, bottom } = shown(box, '40').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(box.shadowRoot!.querySelectorAll('.sought')).to.have.length(1);
      expect(getComputedStyle(shown(box, '40')).backgroundColor).not.to.equal(
        getComputedStyle(shown(box, '41')).backgroundColor,
      );
    });

    it('leads within this page, wherever its links lead otherwise', async () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/';
      document.head.append(base);
      try {
        const { box } = await arrangeBox(comments('a'));
        expect(href(box, 'a').href).to.equal(`${location.href}#comment-a`);
      } finally {
        base.remove();
      }
    });

    it('leads on to another, and marks nothing when the address names none', async () => {
      const { box } = await arrangeBox(comments('ab'));
      location.hash = '#comment-a';
      await until(() => shown(box, 'a').matches('.sought'));
      location.hash = '#comment-b';
      await until(() => shown(box, 'b').matches('.sought'));
      expect(shown(box, 'a')).not.to.match('.sought');
      location.hash = '#elsewhere';
      await until(() => !shown(box, 'b').matches('.sought'));
    });

    it('leads through the parts of the thread', async () => {
      const service = new HandService(comments('abcdefg'));
      service.perPart = 2;
      history.replaceState(null, '', '#comment-f');
      const { box } = await arrangeBox(service);
      await until(() => focused(box) === commentIn(box, 'f'));
      expect(service.reads).to.have.length(3);
    });

    it('leads to one that waits', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await scrollOn();
      service.brings(comments('xab'));
      await until(() => parts(box, 'new').length === 1);
      location.hash = '#comment-x';
      await until(() => focused(box) === commentIn(box, 'x'));
    });

    it('leads nowhere, after a few parts, where there is no such comment', async () => {
      const service = new HandService(comments(40));
      service.perPart = 2;
      history.replaceState(null, '', '#comment-gone');
      const { box } = await arrangeBox(service);
      await until(() => service.reads.length === 5);
      await settle(box);
      expect(service.reads).to.have.length(5);
      expect(focused(box)).to.equal(null);
    });

    for (const id of ['a"] b', 'c:d#e', "f'g\\h", '1%20j', 'k/é?', '\\3', '😀', 'x&y=z'])
      it(`leads to a comment of the name ${id}`, async () => {
        const { box } = await arrangeBox([comment('a'), comment('other', { id })]);
        href(box, id).click();
        await until(() => focused(box) === commentIn(box, id));
      });

    it('leads to one that answers another, far down', async () => {
      const { box } = await arrangeBox([...comments(30), comment('x', { parent: '29' })]);
      location.hash = '#comment-x';
      await until(() => focused(box) === commentIn(box, 'x'));
      expect(shown(box, 'x').getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    });

    it('may be broken', async () => {
      history.replaceState(null, '', '#comment-%E2%A');
      const { box } = await arrangeBox(comments('ab'));
      await settle(box);
      expect(focused(box)).to.equal(null);
    });
  });

  describe('a thread in which nothing can be posted', () => {
    for (const [name, attributes, thread] of [
      ['as the author says', { closed: '' }, {}],
      ['as the service says', {}, { closed: true }],
    ] as const)
      it(`says so, ${name}, and can be read`, async () => {
        const service = new HandService(comments('ab'));
        service.thread = thread;
        const { box } = await arrangeBox(service, attributes);
        expect(part(box, 'closed')).to.have.text(en.refusals.closed);
        expect(formIn(box, 'new')).to.equal(null);
        expect(buttons(box)).not.to.include(en.reply);
        expect(ids(box)).to.deep.equal(['a', 'b']);
        box.reply('a');
        await box.submit();
        await settle(box);
        expect(formIn(box, 'reply')).to.equal(null);
        expect(service.drafts).to.be.empty;
      });

    it('is open again when the author says so', async () => {
      const { box } = await arrangeBox(comments('ab'), { closed: '' });
      box.removeAttribute('closed');
      await box.updateComplete;
      expect(parts(box, 'closed')).to.be.empty;
      expect(formIn(box, 'new')).to.exist;
    });

    it('keeps in reach what was being written when it was closed', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      await press(box, en.reply, shown(box, 'a'));
      await write(box, { text: 'An answer' }, 'reply');
      await write(box, { text: 'A comment' });
      field(box, 'text').focus();
      service.thread = { closed: true };
      await box.refresh();
      await settle(box);
      expect(part(box, 'closed')).to.have.text(en.refusals.closed);
      for (const [place, text] of [
        ['new', 'A comment'],
        ['reply', 'An answer'],
      ] as const) {
        expect(field(box, 'text', place)).to.include({ value: text, readOnly: true });
        expect(form(box, place).querySelector("[part='submit']")).to.equal(null);
        form(box, place).requestSubmit();
      }
      expect(focused(box)).to.equal(field(box, 'text'));
      expect(service.drafts).to.be.empty;
      await box.refresh();
      service.thread = {};
      await box.refresh();
      await settle(box);
      expect(field(box, 'text')).to.include({ value: 'A comment', readOnly: false });
    });

    it('says so when a comment comes too late, and keeps it in reach', async () => {
      const { box, service } = await arrangeBox(comments('ab'));
      service.refuses('closed');
      await post(box, 'Too late');
      expect(part(box, 'closed')).to.have.text(en.refusals.closed);
      expect(field(box, 'text')).to.include({ value: 'Too late', readOnly: true });
    });

    it('leads to where one can join in, with a service that cannot be written to', async () => {
      const service = new HandService(comments('ab'));
      service.form = undefined;
      service.elsewhere = 'https://social.example/@paper/1';
      const { box } = await arrangeBox(service);
      expect(part(box, 'link')).to.have.text('Join in at social.example');
      expect(part(box, 'link')).to.have.attribute('rel', 'noopener');
      expect(formIn(box, 'new')).to.equal(null);
      expect(buttons(box)).not.to.include(en.reply);
    });

    it('says nothing where there is nowhere to go', async () => {
      const service = new HandService(comments('ab'));
      service.form = undefined;
      const { box } = await arrangeBox(service);
      expect(parts(box, 'link')).to.be.empty;
    });
  });

  describe('votes', () => {
    const votes = (box: CommentBox) =>
      [en.voteUp, en.voteDown].map((label) => {
        const found = shown(box, 'a').querySelector(`[aria-label="${label}"]`);
        return found?.getAttribute('aria-pressed');
      });
    const vote = async (box: CommentBox, label: string) => {
      shown(box, 'a').querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!.click();
      await settle(box);
    };
    const score = (box: CommentBox) => textOf(shown(box, 'a').querySelector('.score')!);

    /** Counts what everybody has voted last. */
    function ballot(): HandService & { votes: Map<string, number> } {
      const votes = new Map<string, number>();
      const service = new HandService([comment('a', { score: 3 })]);
      service.vote = (_id: string, vote: Vote, voter: string) => {
        votes.set(voter, vote);
        return Promise.resolve(3 + [...votes.values()].reduce<number>((sum, vote) => sum + vote, 0));
      };
      return Object.assign(service, { votes });
    }

    it('are counted, shown as one’s own, changed and taken back', async () => {
      const service = ballot();
      const { box } = await arrangeBox(service);
      expect([...votes(box), score(box)]).to.deep.equal(['false', 'false', '3']);
      await vote(box, en.voteUp);
      expect([...votes(box), score(box)]).to.deep.equal(['true', 'false', '4']);
      await vote(box, en.voteDown);
      expect([...votes(box), score(box)]).to.deep.equal(['false', 'true', '2']);
      await vote(box, en.voteDown);
      expect([...votes(box), score(box)]).to.deep.equal(['false', 'false', '3']);
      expect(service.votes.size, 'voters').to.equal(1);
      expect(shown(box, 'a').querySelector('.unseen')).to.have.text('Score 3');
    });

    it('are one’s own on the next visit, too', async () => {
      const service = ballot();
      const { box } = await arrangeBox(service);
      await vote(box, en.voteUp);
      box.parentElement!.remove();
      const { box: next } = await arrangeBox(service);
      expect(votes(next)).to.deep.equal(['true', 'false']);
      await vote(next, en.voteUp);
      expect([...service.votes.values()]).to.deep.equal([0]);
    });

    it('are sent once, however fast one clicks', async () => {
      const service = ballot();
      let asked = 0;
      const { vote: count } = service;
      service.vote = async (...vote) => {
        asked++;
        await settled();
        return count(...vote);
      };
      const { box } = await arrangeBox(service);
      const up = shown(box, 'a').querySelector<HTMLButtonElement>(`[aria-label="${en.voteUp}"]`)!;
      up.click();
      up.click();
      await until(() => score(box) === '4');
      expect(asked).to.equal(1);
    });

    it('that were not taken are said so, at the comment, and are none', async () => {
      const service = ballot();
      service.vote = () => Promise.reject(Object.assign(new Error('No.'), { code: 'login' }));
      const { box } = await arrangeBox(service);
      const failure = oneEvent<NewsCommentErrorEvent>(box, 'news-comment-error');
      await vote(box, en.voteUp);
      expect((await failure).error).to.include({ code: 'login' });
      expect(votes(box)).to.deep.equal(['false', 'false']);
      expect(textOf(shown(box, 'a'))).to.contain(en.refusals.login);
      expect(news(box)).to.equal(en.refusals.login);
    });

    it('are not there where nobody counts them, or for a comment that is not everybody’s', async () => {
      const { box } = await arrangeBox(Object.assign(new HandService(comments('a')), { vote: undefined }));
      expect(votes(box)).to.deep.equal([undefined, undefined]);
      const { box: other } = await arrangeBox([comment('a', { status: 'held' })]);
      expect(votes(other)).to.deep.equal([undefined, undefined]);
    });
  });

  describe('its language', () => {
    afterEach(() => Object.assign(document.documentElement, { lang: 'en', dir: '' }));

    it('is that of what it stands in, and follows it', async () => {
      const posted = new Date(Date.now() - 5 * 60_000);
      const { box } = await arrangeBox([comment('a', { posted })]);
      document.documentElement.lang = 'ar';
      await until(() => textOf(part(box, 'title')) === arComments.commentCount(1));
      expect(button(box, arComments.reply)).to.exist;
      expect(textOf(part(box, 'time'))).to.match(/[\u0600-\u06ff]/);
      await write(box, { text: 'Hello' });
      document.documentElement.lang = 'en';
      await until(() => textOf(part(box, 'title')) === '1 comment');
      expect(field(box, 'text').value).to.equal('Hello');
    });

    it('lets each name and text run in its own direction', async () => {
      const { box } = await arrangeBox([
        comment('a', { text: 'مرحبا', author: { name: 'آدا' } }),
        comment('b'),
      ]);
      const direction = (id: string) => getComputedStyle(shown(box, id).querySelector('.words')!).direction;
      expect([direction('a'), direction('b')]).to.deep.equal(['rtl', 'ltr']);
      expect(part(box, 'author').localName).to.equal('bdi');
    });

    it('takes each word from the author, at any time, and ours again', async () => {
      const { box } = await arrangeBox(comments('a'), {}, { strings: { reply: 'Answer' } });
      expect(buttons(box)).to.include('Answer');
      box.strings = { commentCount: (count) => `${count} voices` };
      await box.updateComplete;
      expect(buttons(box)).to.include(en.reply);
      expect(heading(box)).to.equal('1 voices');
    });
  });

  describe('in its page', () => {
    it('has a heading of the level that fits, 2 where nobody says', async () => {
      const { box } = await arrangeBox(comments('a'));
      expect(part(box, 'title').localName).to.equal('h2');
      box.setAttribute('heading-level', '4');
      await box.updateComplete;
      expect(part(box, 'title').localName).to.equal('h4');
    });

    it('takes what stands above and below it', async () => {
      const { box } = await arrangeBox(comments('a'));
      for (const slot of ['heading', 'footer'])
        box.append(Object.assign(document.createElement('b'), { slot, textContent: slot }));
      expect([...box.querySelectorAll('b')].every(isSeen)).to.be.true;
    });

    it('looks as its author likes where they want none of our sheets', async () => {
      const { box } = await arrangeBox(comments('a'), { unstyled: '' });
      await until(() => box.shadowRoot!.adoptedStyleSheets.length === 1);
      box.requestUpdate();
      await box.updateComplete;
      expect(box.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      box.removeAttribute('unstyled');
      await until(() => box.shadowRoot!.adoptedStyleSheets.length > 1);
      await until(() => getComputedStyle(part(box, 'list')).listStyleType === 'none');
    });

    it('does not stick out of a column of 200 px', async () => {
      const long = 'x'.repeat(300);
      const { box } = await arrangeBox([
        comment('a', { text: `${long} https://${long}.example/`, author: { name: long } }),
        comment('b', {
          parent: 'a',
          body: `<pre>${long}</pre><table><tr><td>${long}</td></tr></table>` as UntrustedHtml,
        }),
        comment('c', { parent: 'b', text: long }),
      ]);
      box.style.inlineSize = '200px';
      await press(box, en.reply, shown(box, 'c'));
      await settle(box);
      const { left, right } = box.getBoundingClientRect();
      const sticking = [...box.shadowRoot!.querySelectorAll(':not(.wide *, .unseen, .unseen *)')].filter(
        (each) => {
          const box = each.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        },
      );
      expect(sticking.map(({ localName, className }) => `${localName}.${className}`)).to.be.empty;
    });
  });
});

/** All that happens in a box, by kind. */
function watch(box: CommentBox): () => string[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(box.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records.map(({ type }) => type);
  };
}
