import { expect, nextFrame } from '@open-wc/testing';
import type { Story, UntrustedHtml } from '../src/model/story.js';
import type { HeadlineList } from '../src/widgets/headline-list/headline-list.js';
import { activeIn } from './markup/active-in.js';
import { allPayloads } from './markup/payloads.js';
import { boxOf, headlines, isSeen, part, parts, stories, story, until } from './widgets/arrange.js';
import { pageIn } from './widgets/framed-page.js';

/** Notes what has come from the server before scripts that are modules run, and what they say on the console. */
const watch = `<script>
  trouble = [];
  drawn = [];
  warned = [];
  console.warn = (...words) => /^newsrack/.test(words[0]) && warned.push(words.join(' '));
  addEventListener('error', ({ message }) => trouble.push(message));
  document.addEventListener('readystatechange', () => {
    const widgets = document.querySelectorAll('[stories], [story]');
    drawn = [...widgets].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')]);
  }, { once: true });
</script>`;

const script = '<script type="module" src="/test/prerendered-page.ts"></script>';

type Page = Awaited<ReturnType<typeof pageIn>> & { drawn: Element[]; warned: string[] };

describe('in a page that a server has drawn', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => frame.remove());

  /** @param onTheWay what becomes of the page before it is with its reader */
  async function open(markup: string, { head = script, onTheWay = (page: string) => page } = {}) {
    const answer = await fetch('/drawn', { method: 'POST', body: markup });
    const srcdoc = `<!doctype html><html lang="en">${watch}${head}${onTheWay(await answer.text())}`;
    frame = Object.assign(document.createElement('iframe'), { srcdoc, width: 600, height: 600 });
    const page = (await pageIn(frame)) as Page;
    const widget = page.document.querySelector<HeadlineList>('[stories], [story]')!;
    await widget.updateComplete;
    return { page, widget };
  }

  const tag = (name: string, attribute: string, value: unknown, more = '') =>
    `<news-${name} ${attribute}="${quoted(value)}" ${more}><a href="#latest">Latest</a></news-${name}>`;
  const list = (which: readonly Story[], more = '') => tag('headline-list', 'stories', which, more);

  it('the news are there before any script is', async () => {
    const { widget } = await open(list(stories('abc')), { head: '' });
    expect(headlines(widget)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
    expect(isSeen(part(widget, 'link'))).to.be.true;
  });

  for (const [name, markup] of Object.entries({
    'a list': list(stories('abc'), 'show="time image summary"'),
    'a card': tag('article-card', 'story', story('a', { summary: 'What it is about.' })),
    'an article': tag('article', 'story', story('a', { summary: 'What it is about.' })),
  }))
    it(`${name} goes on with every element that has come`, async () => {
      const { page, widget } = await open(markup);
      expect(widget.hasUpdated).to.be.true;
      expect(page.drawn).to.not.be.empty;
      expect(page.drawn.filter((element) => !widget.shadowRoot!.contains(element))).to.be.empty;
      expect([...page.warned, ...page.trouble]).to.be.empty;
    });

  it('the text of an article is there before any script is, and stays where it is', async () => {
    const body = '<h2>Before noon</h2><p>The ferry <b>stays</b> in port.</p>' as UntrustedHtml;
    const markup = tag('article', 'story', story('a', { body }));
    const plain = await open(markup, { head: '' });
    expect(part(plain.widget, 'body').textContent).to.contain('The ferry stays in port.');
    const before = boxOf(part(plain.widget, 'body'));
    frame.remove();
    const { page, widget } = await open(markup);
    await widget.updateComplete;
    expect(page.drawn.filter((element) => !widget.shadowRoot!.contains(element))).to.be.empty;
    expect(boxOf(part(widget, 'body'))).to.deep.equal(before);
    expect([...page.warned, ...page.trouble]).to.be.empty;
  });

  it('what strangers write does nothing to its reader, before script and without', async () => {
    const bodies = await allPayloads();
    const markup = bodies.map((body, i) =>
      tag('article', 'story', story(`${i}`, { body: body as UntrustedHtml })),
    );
    const head = '<script>fired = 0; alert = confirm = prompt = () => fired++</script>';
    const { page } = await open(markup.join('\n'), { head });
    const articles = [...page.document.querySelectorAll('news-article')];
    expect(articles).to.have.length(bodies.length);
    expect(articles.filter((article) => part(article, 'body').textContent)).not.to.be.empty;
    expect(articles.flatMap((article) => activeIn(part(article, 'body')))).to.deep.equal([]);
    await nextFrame();
    expect((page as Page & { fired: number }).fired).to.equal(0);
  });

  it('what its reader does is followed from then on', async () => {
    const { widget } = await open(list(stories('abc')));
    widget.limit = 2;
    await widget.updateComplete;
    expect(headlines(widget)).to.have.length(2);
  });

  it('times are said by the clock of the reader', async () => {
    const recently = story('a', { published: new Date(Date.now() - 3 * 60_000) });
    const { page, widget } = await open(list([recently], 'show="time"'), {
      onTheWay: (page) => page.replaceAll('3 minutes ago', '2 minutes ago'),
    });
    expect(part(widget, 'time').textContent).to.equal('3 minutes ago');
    expect(page.drawn).to.include(part(widget, 'time'));
    expect(page.warned).to.be.empty;
  });

  it('a list is drawn anew, and its author told, where the page has other stories than its server had', async () => {
    const { page, widget } = await open(list(stories('abc')), {
      onTheWay: (page) => page.replace(/(?<=stories=")[^"]*/, () => quoted(stories('xy'))),
    });
    expect(headlines(widget)).to.deep.equal(['Headline x', 'Headline y']);
    expect(page.warned.join('\n')).to.contain('<news-headline-list> is drawn anew');
    expect(page.trouble).to.be.empty;
    widget.limit = 1;
    await widget.updateComplete;
    expect(headlines(widget)).to.deep.equal(['Headline x']);
  });

  it('a list is drawn anew where the page has nothing to go on with', async () => {
    const head = `<script type="module">
      import { prerendered } from '/src/prerendered.ts';
      import { HeadlineList } from '/src/widgets/headline-list/headline-list.ts';
      customElements.define('news-headline-list', prerendered(HeadlineList));
    </script>`;
    const { page, widget } = await open(list(stories('abc')), { head });
    expect(headlines(widget)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
    expect(parts(widget, 'base')).to.have.length(1);
    expect(page.trouble).to.be.empty;
  });

  it('a list without our styles has none of them', async () => {
    const { page, widget } = await open(list(stories('abc'), 'unstyled'));
    const rows = widget.shadowRoot!.querySelector('.rows')!;
    await until(() => page.getComputedStyle(rows).listStyleType === 'disc');
    expect(page.drawn).to.include(part(widget, 'base'));
  });
});

function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
