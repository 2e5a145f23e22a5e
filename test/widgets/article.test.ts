import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/news-article.js';
import type { Story, UntrustedHtml } from '../../src/model/story.js';
import type { Article } from '../../src/widgets/article/article.js';
import { HandSource, settled, story, stories, until } from './arrange.js';

describe('an article', () => {
  it('shows a reader the whole story: trail, headline, standfirst, byline, times, picture, body and original', async () => {
    const article = await place({ story: whole });
    expect(wordsIn(article, '[part=section]')).to.equal('Example Times Politics');
    expect(heading(article).localName).to.equal('h2');
    expect(heading(article).textContent).to.equal(whole.title);
    expect(wordsIn(article, 'header [part=summary]')).to.equal(whole.summary);
    expect(wordsIn(article, '[part=byline]')).to.equal('Ada Bell, Ben Cole');
    expect(article.shadowRoot!.querySelector('time')!.dateTime).to.equal(whole.published!.toISOString());
    expect(wordsIn(article, 'figcaption')).to.equal('The last tram at night. Carla Dunn');
    expect(article.shadowRoot!.querySelector('img')!.alt).to.equal('A tram under a lamp');
    await until(() => wordsIn(article, '.body').length > 0);
    expect(wordsIn(article, '.body')).to.contain('Eleven were for it');
    const original = article.shadowRoot!.querySelector<HTMLAnchorElement>('a[part=original]')!;
    expect(original.href).to.equal(whole.url);
    expect(original.textContent).to.contain('Example Times');
  });

  it('asks nobody for anything when the page gives it its story', async () => {
    const before = performance.getEntriesByType('resource').length;
    const article = await place({ story: story('a') });
    await settled();
    const later = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    expect(later.filter((name) => name.includes('feed-follower'))).to.deep.equal([]);
    expect(article.matches(':state(ready)')).to.equal(true);
  });

  it('is about the story that the page author names by id, by address or by place', async () => {
    const { article, source } = await arrange({ storyId: 'b' });
    source.brings(stories('abc'));
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline b');
    article.storyId = '';
    article.url = 'https://example.org/c/#top';
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline c');
    article.url = '';
    article.offset = 0;
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline a');
    article.setAttribute('offset', 'abc');
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline a');
    article.removeAttribute('offset');
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline a');
    article.storyId = 'nowhere';
    await article.updateComplete;
    expect(article.matches(':state(empty)')).to.equal(true);
  });

  it('says so when the feed fails, keeps the author’s link, and shows the story when it comes after all', async () => {
    const { article, source } = await arrange();
    source.fails('timeout');
    await article.updateComplete;
    expect(wordsIn(article, '[part=status]')).to.contain('taking too long');
    expect(article.querySelector('a')!.checkVisibility()).to.equal(true);
    source.brings(stories('a'));
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Headline a');
    expect(article.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('hands the focus on to the story when the button that brought it is gone', async () => {
    const { article, source } = await arrange();
    source.fails('timeout');
    await article.updateComplete;
    article.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    source.brings(stories('a'));
    await until(() => article.shadowRoot!.activeElement?.localName === 'header');
  });

  it('changes an edited headline where it is, and leaves alone what the reader opened in the text', async () => {
    const body = '<details><summary>More</summary><p>Opened</p></details>' as UntrustedHtml;
    const { article, source } = await arrange();
    source.brings([story('a', { body })]);
    const details = () => article.shadowRoot!.querySelector('details');
    await until(() => details() !== null);
    const before = details()!;
    before.open = true;
    source.brings([story('a', { body, title: 'Edited' })]);
    await article.updateComplete;
    await settled();
    expect(heading(article).textContent).to.equal('Edited');
    expect(details()).to.equal(before);
    expect(before.open).to.equal(true);
  });

  it('shows an edited text when it is ready, and until then what was there before', async () => {
    const { article, source } = await arrange();
    source.brings([story('a', { body: '<p>First</p>' as UntrustedHtml })]);
    await until(() => wordsIn(article, '.body') === 'First');
    source.brings([story('a', { body: '<p>Second</p>' as UntrustedHtml })]);
    await article.updateComplete;
    expect(wordsIn(article, '.body')).to.be.oneOf(['First', 'Second']);
    await until(() => wordsIn(article, '.body') === 'Second');
  });

  it('shows a picture once that comes beside the text and in it', async () => {
    const src = 'https://example.org/pictures/tram.png?w=600';
    const body = '<p>Look:</p><img src="/pictures/tram.png">' as UntrustedHtml;
    const article = await place({ story: story('a', { image: { src }, body }) });
    await until(() => article.shadowRoot!.querySelector('.body img') !== null);
    expect(article.shadowRoot!.querySelectorAll('img').length).to.equal(1);
    article.story = story('b', { image: { src }, body: '<p>No picture here.</p>' as UntrustedHtml });
    await until(() => article.shadowRoot!.querySelector('figure') !== null);
  });

  it('puts the headings of the body under its own, whatever level that has', async () => {
    const body = '<h1>Before</h1><p>Then</p><h2>After</h2>' as UntrustedHtml;
    const article = await place({ story: story('a', { body }), headingLevel: 3 });
    await until(() => article.shadowRoot!.querySelector('.body h4') !== null);
    expect(article.shadowRoot!.querySelector('.body h5')!.textContent).to.equal('After');
    article.headingLevel = 2;
    await until(() => article.shadowRoot!.querySelector('.body h3') !== null);
  });

  it('lets a wide table scroll in itself, so that a reader at 320 px never scrolls the page sideways', async () => {
    const cells = Array.from({ length: 30 }, (_, i) => `<td>Column${i}</td>`).join('');
    const body = `<table><tr>${cells}</tr></table><pre>${'x'.repeat(500)}</pre>` as UntrustedHtml;
    const article = await place({ story: story('a', { body }) }, '320px');
    await until(() => article.shadowRoot!.querySelector('.wide') !== null);
    for (const box of article.shadowRoot!.querySelectorAll<HTMLElement>('.wide')) {
      expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
      expect(box.tabIndex).to.equal(0);
      expect(box.getBoundingClientRect().width).to.be.at.most(320);
    }
    expect(article.scrollWidth).to.be.at.most(320);
  });

  it('calls a third party only when the reader asks for it', async () => {
    const body = '<p>Look:</p><iframe src="https://video.example/1"></iframe>' as UntrustedHtml;
    const article = await place({ story: story('a', { body }) });
    const link = () => article.shadowRoot!.querySelector<HTMLAnchorElement>('a.embed');
    await until(() => link() !== null);
    expect(link()!.textContent).to.equal('Show content from video.example');
    expect(article.shadowRoot!.querySelector('iframe')).to.equal(null);
    link()!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const frame = article.shadowRoot!.querySelector('iframe')!;
    expect(frame.src).to.equal('https://video.example/1');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-popups allow-same-origin');
    expect(frame.title).to.equal('video.example');
  });

  it('reserves a screen from the start, and keeps it when the story comes and when it does not', async () => {
    const { article, source } = await arrange();
    const atLeastAScreen = () => article.getBoundingClientRect().height >= innerHeight;
    expect(atLeastAScreen()).to.equal(true);
    source.fails();
    await article.updateComplete;
    expect(atLeastAScreen()).to.equal(true);
    source.brings(stories('a'));
    await article.updateComplete;
    expect(atLeastAScreen()).to.equal(true);
  });

  it('is accessible', async () => {
    const article = await place({ story: blog(3) });
    await until(() => article.shadowRoot!.querySelector('nav') !== null);
    await expect(article).to.be.accessible();
  });

  it('survives being moved, and follows nothing once it has left', async () => {
    const { article, source } = await arrange();
    source.brings(stories('a'));
    await article.updateComplete;
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(article);
    await until(() => source.isFollowed);
    source.brings([story('a', { title: 'Edited' })]);
    await article.updateComplete;
    expect(heading(article).textContent).to.equal('Edited');
    article.remove();
    await until(() => !source.isFollowed);
  });
});

describe('the entries of a live blog', () => {
  it('stand under the story with their times, pinned ones first, and key events lead to theirs', async () => {
    const article = await place({ story: blog(4) });
    await until(() => article.shadowRoot!.querySelector('li') !== null);
    const titles = [...article.shadowRoot!.querySelectorAll('li h3')].map(({ textContent }) => textContent);
    expect(titles).to.deep.equal(['Entry 2', 'Entry 4', 'Entry 3', 'Entry 1']);
    const [event] = article.shadowRoot!.querySelectorAll<HTMLButtonElement>('nav button');
    expect(event!.textContent).to.equal('Entry 1');
    event!.click();
    await until(() => article.shadowRoot!.activeElement?.querySelector('h3')?.textContent === 'Entry 1');
  });

  it('wait behind a button while a reader is below them, and the button leads to the newest', async () => {
    const { article, source } = await arrange();
    source.brings([blog(3)]);
    await until(() => article.shadowRoot!.querySelector('li') !== null);
    const link = article.shadowRoot!.querySelector<HTMLElement>('a[part=original]')!;
    link.focus();
    source.brings([blog(5)]);
    await article.updateComplete;
    expect(article.shadowRoot!.querySelectorAll('li').length).to.equal(3);
    expect(article.shadowRoot!.activeElement).to.equal(link);
    const button = article.shadowRoot!.querySelector<HTMLButtonElement>('[part=new]')!;
    expect(button.textContent).to.equal('2 new updates');
    expect(wordsIn(article, '[part=status]')).to.equal('2 new updates');
    button.click();
    await until(() => article.shadowRoot!.activeElement?.querySelector('h3')?.textContent === 'Entry 5');
    expect(article.shadowRoot!.querySelectorAll('li').length).to.equal(5);
    expect(article.shadowRoot!.querySelector('[part=new]')).to.equal(null);
  });
});

describe('the structured data of an article', () => {
  it('is told on request, and taken back when it is no longer asked for', async () => {
    const article = await place({
      story: { ...whole, title: 'A </script> in a title' },
      structuredData: true,
    });
    const block = () => article.querySelector<HTMLScriptElement>('script[type="application/ld+json"]');
    await until(() => block() !== null);
    expect(block()!.text).not.to.contain('</script>');
    const data = JSON.parse(block()!.text) as Record<string, unknown>;
    expect(data['@type']).to.equal('NewsArticle');
    expect(data['headline']).to.equal('A </script> in a title');
    expect(data['author']).to.deep.equal([
      { '@type': 'Person', name: 'Ada Bell' },
      { '@type': 'Person', name: 'Ben Cole' },
    ]);
    article.structuredData = false;
    await until(() => block() === null);
  });
});

const whole: Story = story('tram', {
  title: 'Council votes to keep the night tram',
  summary: 'The night line had been on trial for a year.',
  section: 'Politics',
  authors: [{ name: 'Ada Bell' }, { name: 'Ben Cole' }],
  source: { name: 'Example Times' },
  updated: new Date('2024-03-06T12:00:00Z'),
  image: {
    src: 'https://example.org/none.png',
    alt: 'A tram under a lamp',
    caption: 'The last tram at night.',
    credit: 'Carla Dunn',
  },
  body: '<p>Eleven were for it, <em>four</em> against.</p>' as UntrustedHtml,
});

/** With so many entries, the newest first: the first of all is a key event, the second is pinned. */
function blog(count: number): Story {
  const entry = (number: number): Story =>
    story(`entry-${number}`, { title: `Entry ${number}`, breaking: number === 1, pinned: number === 2 });
  return story('blog', { live: true, entries: Array.from({ length: count }, (_, i) => entry(count - i)) });
}

async function place(properties: Partial<Article>, width = 'auto'): Promise<Article> {
  const article = Object.assign(document.createElement('news-article'), properties);
  const link = Object.assign(document.createElement('a'), { href: '#story', textContent: 'The story' });
  article.append(link);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  box.append(article);
  await article.updateComplete;
  return article;
}

async function arrange(properties: Partial<Article> = {}) {
  const source = new HandSource();
  const article = await place({ source, ...properties });
  await until(() => source.isFollowed);
  return { article, source };
}

function heading(article: Article): Element {
  return article.shadowRoot!.querySelector('header [part=title]')!;
}

function wordsIn(article: Article, selector: string): string {
  const text = [...article.shadowRoot!.querySelectorAll(selector)]
    .map(({ textContent }) => textContent)
    .join(' ');
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
}
