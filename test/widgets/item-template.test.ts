import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import type { Story } from '../../src/model/story.js';
import type { ArticleCard } from '../../src/widgets/article-card/article-card.js';
import type { HeadlineList } from '../../src/widgets/headline-list/headline-list.js';
import { arrange, type HandSource, part, parts, picture, settled, stories, story, until } from './arrange.js';
import { arrangeCard, placeCard, richStory } from './arrange-card.js';
import { Clocks } from './clocks.js';

type Widget = ArticleCard | HeadlineList;

/** A card and a list: what pages draw themselves is the same in both. */
const widgets: Record<string, () => Promise<{ widget: Widget; source: HandSource }>> = {
  'a card': async () => {
    const { card, source } = await arrangeCard();
    return { widget: card, source };
  },
  'a list': async () => {
    const { list, source } = await arrange({ limit: 3 });
    return { widget: list, source };
  },
};

describe('a story as the page draws it', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(() => (errors = []));
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
  });

  for (const [name, arrangeWidget] of Object.entries(widgets))
    describe(`in ${name}, by a template`, () => {
      it('shows what the author names, and nothing of ours', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<article><h4 data-key="title">Loading</h4><p data-key="summary"></p></article>');
        source.brings([story('a', { summary: 'In short.' })]);
        const own = await drawn(widget);
        expect(own.querySelector('h4')).to.have.text('Headline a');
        expect(own.querySelector('p')).to.have.text('In short.');
        expect(parts(widget, 'link')).to.be.empty;
        expect(parts(widget, 'item')).to.have.length(1);
      });

      it('takes what a framework put beside the template’s content', async () => {
        const { widget, source } = await arrangeWidget();
        const template = Object.assign(document.createElement('template'), { slot: 'item' });
        const title = document.createElement('h4');
        title.dataset['key'] = 'title';
        template.append(title);
        widget.append(template);
        source.brings(stories('a'));
        expect((await drawn(widget)).querySelector('h4')).to.have.text('Headline a');
        expect(title).to.have.text('');
      });

      it('leaves the author’s own lists, figures and small print as browsers show them', async () => {
        const { widget, source } = await arrangeWidget();
        const markup =
          '<figure><figcaption>Two<br>lines</figcaption></figure><ul><li>One</li></ul><small>Small</small>';
        give(widget, markup);
        source.brings(stories('a'));
        const own = await drawn(widget);
        const looks = (name: string) => getComputedStyle(own.querySelector(name)!);
        const displays = ['figure', 'figcaption', 'ul', 'li'].map((name) => looks(name).display);
        expect(displays).to.deep.equal(['block', 'block', 'block', 'list-item']);
        expect(looks('figcaption').webkitLineClamp).to.equal('none');
        expect(looks('li').borderBlockEndStyle).to.equal('none');
        expect(looks('small').fontSize).not.to.equal(looks('ul').fontSize);
      });

      it('leads where the story is, its publisher and its authors', async () => {
        const { widget, source } = await arrangeWidget();
        give(
          widget,
          `<a data-key="title"></a><a data-key="source.name"></a><a data-key="source"></a>
           <a data-key="authors.1.name"></a><a data-key="authors.0"></a><a data-key="url"><b data-key="kicker"></b></a>`,
        );
        source.brings([
          {
            ...richStory('a'),
            source: { name: 'Times', url: 'https://times.example/' },
            authors: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
          },
        ]);
        const links = [...(await drawn(widget)).querySelectorAll('a')];
        expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.rel])).to.deep.equal([
          [richStory('a').title, 'https://example.org/a', 'noopener'],
          ['Times', 'https://times.example/', 'noopener'],
          ['Times', 'https://times.example/', 'noopener'],
          ['Ben', null, 'noopener'],
          ['Ada', 'https://ada.example/', 'noopener'],
          ['Night line', 'https://example.org/a', 'noopener'],
        ]);
      });

      it('shows its picture, late and to nobody’s knowledge', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<img data-key="image"><img data-key="image" loading="eager" width="50" height="50">');
        const image = { src: picture, srcset: `${picture} 400w`, alt: 'A tram', width: 40, height: 30 };
        source.brings([story('a', { image: { ...image, focus: { x: 0, y: 1 } } })]);
        const [free, fixed] = (await drawn(widget)).querySelectorAll('img');
        for (const [attribute, value] of Object.entries({
          ...image,
          loading: 'lazy',
          referrerpolicy: 'no-referrer',
        }))
          expect(free).to.have.attribute(attribute, String(value));
        expect(fixed!.loading).to.equal('eager');
        expect(fixed!.width).to.equal(50);
        await until(() => getComputedStyle(free!).objectPosition === '0% 100%');
        source.brings([story('a')]);
        await widget.updateComplete;
        expect(free).not.to.have.attribute('src');
        expect(free!.hidden).to.be.true;
      });

      it('says dates, lists and numbers as readers do', async () => {
        const { widget, source } = await arrangeWidget();
        give(
          widget,
          `<time data-key="published"></time><i data-key="updated"></i><i data-key="authors"></i>
           <i data-key="tags"></i><i data-key="tags.1"></i><i data-key="comments.count"></i>`,
        );
        source.brings([
          story('a', {
            authors: [{ name: 'Ada' }, { name: 'Ben' }],
            tags: ['Trams', 'Night'],
            updated: new Date('2024-03-06T12:00:00Z'),
            comments: { count: 1234 },
          }),
        ]);
        const own = await drawn(widget);
        expect(own.querySelector('time')).to.have.attribute('datetime', '2024-03-05T12:00:00.000Z');
        expect([...own.querySelectorAll('[data-key]')].map(({ textContent }) => textContent)).to.deep.equal([
          'Mar 5, 2024',
          'Mar 6, 2024',
          'Ada, Ben',
          'Trams, Night',
          'Night',
          '1,234',
        ]);
      });

      it('hides what a story has not, with all that stands around it', async () => {
        const { widget, source } = await arrangeWidget();
        give(
          widget,
          `<b data-key="breaking">Hot</b><p data-key="sponsored">Paid by <b data-key="sponsored"></b></p>
           <p data-key="summary"></p><figure data-key="image"><img data-key="image"></figure>
           <a data-key="url"><b data-key="title"></b></a>`,
        );
        source.brings([
          story('a', { breaking: true, sponsored: 'Tea', summary: 'Short', image: { src: picture } }),
        ]);
        const own = await drawn(widget);
        const seen = () =>
          [...own.querySelectorAll<HTMLElement>('[data-key]:not([hidden])')].map((of) => of.localName);
        expect(seen()).to.deep.equal(['b', 'p', 'b', 'p', 'figure', 'img', 'a', 'b']);
        expect(own.querySelector('p')).to.have.text('Paid by Tea');
        expect(own.querySelector('b')).to.have.text('Hot');
        source.brings([{ id: 'a', title: 'Only this', authors: [], tags: [] }]);
        await widget.updateComplete;
        expect(seen()).to.deep.equal(['a', 'b']);
        expect(own.querySelector('a')).to.have.text('Only this').and.not.to.have.attribute('href');
        expect(own.querySelector('b')).to.have.text('Hot');
      });

      it('keeps words words, and leads nowhere by what is no web address', async () => {
        const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>&amp;';
        const { widget, source } = await arrangeWidget();
        give(
          widget,
          `<h4 data-key="title"></h4><p data-key="summary"></p><a data-key="title"></a>
           <script data-key="title" type="text/plain">mine</script><i data-key="body"></i>`,
        );
        const hostile = { title: markup, summary: markup, url: 'javascript:alert(1)', body: markup as never };
        source.brings([story('a', hostile)]);
        const own = await drawn(widget);
        for (const element of own.querySelectorAll('h4, p, a')) expect(element.textContent).to.equal(markup);
        expect(own.querySelector('img')).to.be.null;
        expect(own.querySelector('a')).not.to.have.attribute('href');
        expect(own.querySelector('script')).to.have.text('mine');
        expect(own.querySelector('i')).to.have.text('');
      });

      it('tells the author once of a key that names nothing, and shows nothing for it', async () => {
        const { warn } = console;
        const warned: unknown[][] = [];
        console.warn = (...words: unknown[]) => warned.push(words);
        try {
          const { widget, source } = await arrangeWidget();
          const key = `titel-${name.replace(' ', '-')}`;
          give(
            widget,
            `<i data-key="${key}">Mine</i><i data-key="constructor"></i><i data-key="title.length"></i>`,
          );
          source.brings(stories('abc'));
          const own = await drawn(widget);
          source.brings(stories('bcd'));
          await settled();
          for (const element of own.querySelectorAll('i')) expect(element).to.have.text('');
          const about = warned.filter(([text]) => String(text).includes(key));
          expect(about).to.have.length(1);
          expect(about[0]![0]).to.match(/^<news-[a-z-]+> .* title, url, kicker/);
          expect(about[0]![1]).to.equal(widget);
        } finally {
          console.warn = warn;
        }
      });

      it('changes in its place when the story does, by one text', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<a data-key="title"></a> <time data-key="published"></time> <img data-key="image">');
        source.brings([richStory('a')]);
        const own = await drawn(widget);
        const link = own.querySelector('a')!;
        link.focus();
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((more) => records.push(...more));
        observer.observe(widget.shadowRoot!, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        source.brings([richStory('a')]);
        await settled();
        expect(records, 'without change').to.be.empty;
        source.brings([{ ...richStory('a'), title: 'Edited' }]);
        await settled();
        expect(records.map(({ type }) => type)).to.deep.equal(['characterData']);
        expect(link).to.have.text('Edited');
        expect(widget.shadowRoot!.activeElement).to.equal(link);
        observer.disconnect();
      });

      it('is told by news-select when a reader follows it', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<a data-key="title"></a><a href="#mine">Mine</a>');
        source.brings(stories('a'));
        const own = await drawn(widget);
        const followed: string[] = [];
        widget.addEventListener('news-select', (event) => {
          followed.push(event.story.id);
          event.preventDefault();
        });
        own.querySelectorAll('a').forEach((link) => link.click());
        expect(followed).to.deep.equal(['a']);
        await until(() => location.hash === '#mine');
        history.replaceState(null, '', location.pathname + location.search);
      });

      it('has a link over all of it only where the author wants that', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<a data-key="title"></a><a part="link" data-key="kicker"></a>');
        source.brings([richStory('a')]);
        const [plain, over] = (await drawn(widget)).querySelectorAll('a');
        expect(getComputedStyle(plain!, '::after').content).to.equal('none');
        expect(getComputedStyle(over!, '::after').position).to.equal('absolute');
      });

      it('stands in the room that was there before it', async () => {
        // else one comes and goes here, and Firefox forgets a part of the width that this takes and gives back
        document.documentElement.style.overflowY = 'scroll';
        const { widget, source } = await arrangeWidget();
        give(widget, '<a data-key="title"></a>');
        const { height } = widget.getBoundingClientRect();
        expect(height).to.be.above(100);
        source.brings(stories('abc'));
        await drawn(widget);
        expect(widget.getBoundingClientRect().height).to.equal(height);
        source.fails('timeout');
        await widget.updateComplete;
        expect(widget.getBoundingClientRect().height).to.equal(height);
        document.documentElement.removeAttribute('style');
      });

      it('is ours again when the author takes the template away', async () => {
        const { widget, source } = await arrangeWidget();
        const template = give(widget, '<i data-key="title"></i>');
        source.brings(stories('a'));
        await drawn(widget);
        template.remove();
        widget.requestUpdate();
        await widget.updateComplete;
        expect(part(widget, 'link')).to.have.text('Headline a');
        widget.append(template);
        widget.requestUpdate();
        expect((await drawn(widget)).querySelector('i')).to.have.text('Headline a');
      });

      it('speaks the page’s language, and has its own', async () => {
        const { widget, source } = await arrangeWidget();
        give(widget, '<b data-key="title"></b><time data-key="published"></time>');
        widget.lang = 'ar-EG';
        source.brings([story('a', { title: 'عنوان', lang: 'ar' }), story('b')].slice(0, 1));
        const own = await drawn(widget);
        await until(() => own.querySelector('time')!.textContent.includes('٢٠٢٤'));
        expect(own).to.have.attribute('lang', 'ar');
        expect(getComputedStyle(own.querySelector('b')!).direction).to.equal('rtl');
      });
    });

  for (const [name, arrangeWidget] of Object.entries(widgets))
    describe(`in ${name}, by a function`, () => {
      const kinds: Record<string, (story: Story) => unknown> = {
        'a Lit template': ({ title }) => html`<b>${title}</b>`,
        'an element': ({ title }) => Object.assign(document.createElement('b'), { textContent: title }),
        'a fragment'({ title }) {
          const fragment = document.createDocumentFragment();
          fragment.append(Object.assign(document.createElement('b'), { textContent: title }));
          return fragment;
        },
      };
      for (const [kind, renderItem] of Object.entries(kinds))
        it(`that gives ${kind}`, async () => {
          const { widget, source } = await arrangeWidget();
          widget.renderItem = renderItem;
          source.brings(stories('a'));
          expect((await drawn(widget)).querySelector('b')).to.have.text('Headline a');
          expect(parts(widget, 'link')).to.be.empty;
          source.brings([story('a', { title: 'Edited' })]);
          await widget.updateComplete;
          expect((await drawn(widget)).querySelector('b')).to.have.text('Edited');
        });

      it('that gives text, which stays text', async () => {
        const { widget, source } = await arrangeWidget();
        widget.renderItem = ({ title }) => `<b>${title}</b>`;
        source.brings(stories('a'));
        expect(await drawn(widget)).to.have.text('<b>Headline a</b>');
      });

      it('that is called again only for what has changed', async () => {
        const { widget, source } = await arrangeWidget();
        const called: string[] = [];
        widget.renderItem = ({ id, title }) => {
          called.push(id);
          return Object.assign(document.createElement('b'), { textContent: title });
        };
        const before = stories('a');
        source.brings(before);
        const element = (await drawn(widget)).querySelector('b');
        widget.requestUpdate();
        source.brings(before);
        await settled();
        expect(called).to.deep.equal(['a']);
        expect((await drawn(widget)).querySelector('b')).to.equal(element);
        widget.renderItem = ({ title }) => html`<i>${title}</i>`;
        await widget.updateComplete;
        expect((await drawn(widget)).querySelector('i')).to.have.text('Headline a');
      });

      it('that has a fault, which is heard of, and costs neither the story nor the others', async () => {
        const { reportError } = globalThis;
        const heard: unknown[] = [];
        globalThis.reportError = (error) => heard.push(error);
        const fault = new TypeError('The page’s fault.');
        const { widget, source } = await arrangeWidget();
        widget.renderItem = () => {
          throw fault;
        };
        source.brings(stories('a'));
        expect(await drawn(widget)).to.have.text('Headline a');
        expect(heard).to.deep.equal([fault]);
        globalThis.reportError = reportError;
      });

      it('before a template, and ours again when the page takes both away', async () => {
        const { widget, source } = await arrangeWidget();
        const template = give(widget, '<i data-key="title"></i>');
        widget.renderItem = ({ title }) => html`<b>${title}</b>`;
        source.brings(stories('a'));
        expect((await drawn(widget)).querySelector('b')).to.have.text('Headline a');
        Object.assign(widget, { renderItem: undefined });
        await widget.updateComplete;
        expect((await drawn(widget)).querySelector('i')).to.have.text('Headline a');
        template.remove();
        widget.requestUpdate();
        await widget.updateComplete;
        expect(part(widget, 'link')).to.have.text('Headline a');
      });

      it('hears of links to the story in it', async () => {
        const { widget, source } = await arrangeWidget();
        widget.renderItem = ({ url, title }) => html`<a href=${url!}><b>${title}</b></a>`;
        source.brings(stories('a'));
        const own = await drawn(widget);
        const followed: string[] = [];
        widget.addEventListener('news-select', (event) => {
          followed.push(event.story.id);
          event.preventDefault();
        });
        own.querySelector('b')!.click();
        expect(followed).to.deep.equal(['a']);
      });

      it('and keeps what it was given when it is moved', async () => {
        const { widget, source } = await arrangeWidget();
        widget.renderItem = ({ title }) => html`<b>${title}</b>`;
        source.brings(stories('a'));
        const element = (await drawn(widget)).querySelector('b');
        widget.parentElement!.after(widget);
        await settled();
        expect((await drawn(widget)).querySelector('b')).to.equal(element);
        widget.remove();
      });
    });

  describe('in each row of a list', () => {
    it('moves with its story', async () => {
      const { list, source } = await arrange({ limit: 4 });
      give(list, '<b data-key="title"></b>');
      source.brings(stories('abc'));
      await drawn(list);
      const before = titles(list);
      source.brings(stories('cxab'));
      await list.updateComplete;
      const after = titles(list);
      expect(after.map(({ textContent }) => textContent)).to.deep.equal(
        ['c', 'x', 'a', 'b'].map((id) => `Headline ${id}`),
      );
      expect([after[2], after[3], after[0]]).to.deep.equal(before);
    });

    it('is told apart for who follows it', async () => {
      const { list } = await arrange({}, stories('abc'));
      give(list, '<a data-key="title"></a>');
      list.requestUpdate();
      await drawn(list);
      const followed: string[] = [];
      list.addEventListener('news-select', (event) => {
        followed.push(event.story.id);
        event.preventDefault();
      });
      list.shadowRoot!.querySelectorAll<HTMLElement>('.own a').forEach((link) => link.click());
      expect(followed).to.deep.equal(['a', 'b', 'c']);
    });

    const titles = (list: HeadlineList) => [...list.shadowRoot!.querySelectorAll('.own b')];
  });

  it('keeps its time true as time goes by', async () => {
    const clocks = new Clocks();
    clocks.hold();
    try {
      const { card, source } = await arrangeCard();
      give(card, '<time data-key="published"></time>');
      source.brings([story('a', { published: new Date() })]);
      const own = await drawn(card);
      expect(own.querySelector('time')).to.have.text('now');
      clocks.pass(4);
      await card.updateComplete;
      expect(own.querySelector('time')).to.have.text('4 minutes ago');
    } finally {
      clocks.release();
    }
  });

  it('may hold elements of the page’s own making', async () => {
    customElements.define(
      'own-badge',
      class extends LitElement {
        override render = () => html`[<slot></slot>]`;
      },
    );
    const card = await placeCard({}, { story: story('a', { section: 'Trams' }) });
    give(card, '<own-badge data-key="section"></own-badge>');
    card.requestUpdate();
    const badge = (await drawn(card)).querySelector<LitElement>('own-badge')!;
    await badge.updateComplete;
    expect(badge).to.have.text('Trams');
    expect(badge.shadowRoot!.textContent.trim()).to.equal('[]');
  });

  it('is not drawn by a template of somebody else inside', async () => {
    const card = await placeCard({}, { story: story('a') });
    const other = document.createElement('div');
    card.append(other);
    give(other, '<i data-key="title"></i>');
    card.requestUpdate();
    await settled();
    expect(part(card, 'link')).to.have.text('Headline a');
  });
});

function give(widget: Element, markup: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.slot = 'item';
  template.innerHTML = markup;
  widget.append(template);
  if (widget instanceof LitElement) widget.requestUpdate();
  return template;
}

/** What the page draws comes with a script of its own. */
async function drawn(widget: Element): Promise<HTMLElement> {
  const own = () => widget.shadowRoot!.querySelector<HTMLElement>('.own');
  await until(() => own() !== null, 'the page’s own item');
  return own()!;
}
