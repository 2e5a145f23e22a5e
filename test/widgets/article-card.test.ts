import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { ar } from '../../src/i18n/locales/ar.js';
import { enCard } from '../../src/i18n/locales/en-card.js';
import type { Image, Story } from '../../src/model/story.js';
import type { ArticleCard } from '../../src/widgets/article-card/article-card.js';
import {
  answer,
  fullStory,
  HandSource,
  isSeen,
  part,
  parts,
  picture,
  rss,
  said,
  settled,
  stories,
  story,
  until,
} from './arrange.js';
import { arrangeCard, everythingOfACard, placeCard, richStory } from './arrange-card.js';

describe('<news-article-card>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(async () => {
    errors = [];
    // a pointer that rests on the card would hold new stories back
    await sendMouse({ type: 'move', position: [0, 0] });
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
  });

  it('shows the first story of a feed', async () => {
    const card = await placeCard({ src: answer({ text: rss('abc') }).url });
    await oneEvent(card, 'news-load');
    await card.updateComplete;
    expect(headline(card)).to.equal('Headline a');
    expect(part(card, 'link')).to.have.attribute('href', 'https://example.org/a');
    expect(parts(card, 'item')).to.have.length(1);
    expect(isSeen(card.querySelector('a')!)).to.be.false;
  });

  it('is accessible', async () => {
    const { card } = await arrangeCard({ show: everythingOfACard }, [richStory('a')]);
    await expect(card).to.be.accessible();
  });

  it('survives being moved', async () => {
    const { card, source } = await arrangeCard({}, stories('a'));
    card.parentElement!.after(card);
    await until(() => source.isFollowed);
    source.brings(stories('b'));
    await card.updateComplete;
    expect(headline(card)).to.equal('Headline b');
    card.remove();
  });

  it('follows nothing once it has left', async () => {
    const { card, source } = await arrangeCard({}, stories('a'));
    card.remove();
    expect(source.isFollowed).to.be.false;
    await settled();
    expect(source.isFollowed).to.be.false;
  });

  it('says so when the feed fails', async () => {
    const card = await placeCard({ src: answer({ status: '500' }).url });
    await oneEvent(card, 'news-error');
    await card.updateComplete;
    expect(said(card)).to.equal(`${enCard.failure.http} Try again The story at Example`);
  });

  describe('in each state', () => {
    it('is loading, keeps the author’s own link in sight and the room of a story', async () => {
      const { card } = await arrangeCard();
      expect(card).to.match(':state(loading)');
      expect(said(card)).to.equal('Loading news… The story at Example');
      expect(isSeen(card.querySelector('a')!)).to.be.true;
      expect(part(card, 'skeleton').getBoundingClientRect().height).to.be.above(200);
      expect(part(card, 'skeleton')).to.have.attribute('aria-hidden', 'true');
    });

    it('shows a story that has come, however much of its feed is still on its way', async () => {
      const { card, source } = await arrangeCard();
      source.begins(stories('ab'));
      await card.updateComplete;
      expect(card).to.match(':state(ready)');
      expect(headline(card)).to.equal('Headline a');
      expect(said(card)).to.equal('');
    });

    it('is empty where the feed has no such story', async () => {
      const { card } = await arrangeCard({ 'story-id': 'x' }, stories('abc'));
      expect(card).to.match(':state(empty)');
      expect(said(card)).to.equal(`${enCard.empty} The story at Example`);
      expect(isSeen(card.querySelector('a')!)).to.be.true;
    });

    it('keeps its story when a later reading fails, and says how old it is', async () => {
      const { card, source } = await arrangeCard({}, stories('a'));
      source.brings(stories('a'), new Date(Date.now() - 3 * 60_000));
      source.fails('timeout');
      await card.updateComplete;
      expect(card).to.match(':state(stale)');
      expect(said(card)).to.equal('Last updated 3 minutes ago Try again');
      expect(headline(card)).to.equal('Headline a');
    });

    it('reads again for who presses "Try again", and hands the keyboard on to the headline', async () => {
      const { card, source } = await arrangeCard();
      source.fails('timeout');
      await card.updateComplete;
      part(card, 'retry').click();
      await card.updateComplete;
      expect(part(card, 'retry')).to.have.text('Loading news…');
      source.brings(stories('a'));
      await until(() => card.shadowRoot!.activeElement === parts(card, 'link')[0]);
    });

    it('takes the author’s words for each', async () => {
      const { card, source } = await arrangeCard({}, []);
      card.strings = { empty: 'Quiet today.', live: 'Right now' };
      await card.updateComplete;
      expect(said(card)).to.contain('Quiet today.');
      source.brings([story('a', { live: true })]);
      await card.updateComplete;
      expect(part(card, 'badge')).to.have.text('Right now');
    });

    it('takes slots for each, above and below', async () => {
      const { card, source } = await arrangeCard();
      for (const slot of ['heading', 'footer', 'loading', 'empty', 'error'])
        card.append(Object.assign(document.createElement('b'), { slot, textContent: `My ${slot}` }));
      const seen = () => [...card.querySelectorAll('b')].filter(isSeen).map(({ slot }) => slot);
      expect(seen()).to.deep.equal(['heading', 'footer', 'loading']);
      source.fails();
      await card.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer', 'error']);
      source.brings([]);
      await card.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer', 'empty']);
      source.brings(stories('a'));
      await card.updateComplete;
      expect(seen()).to.deep.equal(['heading', 'footer']);
    });
  });

  describe('is about the story that the author names', () => {
    for (const [attributes, title] of [
      [{}, 'Headline a'],
      [{ offset: 2 }, 'Headline c'],
      [{ offset: '1.9' }, 'Headline b'],
      [{ offset: -1 }, 'Headline a'],
      [{ offset: 'abc' }, 'Headline a'],
      [{ 'story-id': 'b' }, 'Headline b'],
      [{ 'story-id': 'b', url: 'https://example.org/c', offset: 3 }, 'Headline b'],
      [{ url: 'https://example.org/c' }, 'Headline c'],
      [{ url: 'https://EXAMPLE.org/c/#comments' }, 'Headline c'],
    ] as const)
      it(`by ${JSON.stringify(attributes)}`, async () => {
        const { card } = await arrangeCard(attributes, stories('abcd'));
        expect(headline(card)).to.equal(title);
      });

    it('by an address that is written in another way', async () => {
      const umlaut = story('a', { url: 'https://example.org/%C3%BCber' });
      const { card } = await arrangeCard({ url: 'https://example.org/über' }, [umlaut]);
      expect(headline(card)).to.equal('Headline a');
      card.url = 'not an address';
      await card.updateComplete;
      expect(card).to.match(':state(empty)');
    });

    it('and by another one as soon as the author does', async () => {
      const { card } = await arrangeCard({ offset: 1 }, stories('abc'));
      expect(headline(card)).to.equal('Headline b');
      card.removeAttribute('offset');
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline a');
      card.setAttribute('story-id', 'c');
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline c');
      card.removeAttribute('story-id');
      card.setAttribute('url', 'https://example.org/b');
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline b');
    });

    it('and shows another version of it in its place, by one text', async () => {
      const { card, source } = await arrangeCard({ 'story-id': 'b' }, stories('abc'));
      const link = part(card, 'link');
      link.focus();
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(card.shadowRoot!, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      source.brings([...stories('xa'), story('b', { title: 'Edited' })]);
      await settled();
      expect(headline(card)).to.equal('Edited');
      expect(card.shadowRoot!.activeElement).to.equal(link);
      expect([...records, ...observer.takeRecords()].map(({ type }) => type)).to.deep.equal([
        'characterData',
      ]);
      observer.disconnect();
    });

    it('and keeps its elements where the stories had come before it', async () => {
      const source = new HandSource();
      source.brings(stories('ab'));
      const card = await placeCard({}, { source });
      await until(() => card.matches(':state(ready)'));
      const link = part(card, 'link');
      link.focus();
      source.brings([story('a', { title: 'Edited' }), story('b')]);
      await card.updateComplete;
      expect(link).to.have.text('Edited');
      expect(card.shadowRoot!.activeElement).to.equal(link);
    });

    it('and keeps it while somebody reads it, whatever comes first meanwhile', async () => {
      const { card, source } = await arrangeCard({}, stories('abc'));
      part(card, 'link').focus();
      source.brings(stories('xab'));
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline a');
      part(card, 'link').blur();
      source.brings(stories('xab'));
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline x');
    });
  });

  describe('with a story from the page', () => {
    it('shows it at once, and asks nobody', async () => {
      const source = new HandSource();
      const card = await placeCard({}, { story: fullStory('a'), source });
      expect(card).to.match(':state(ready)');
      expect(headline(card)).to.equal(fullStory('a').title);
      await settled();
      await card.refresh();
      expect(source.joined).to.equal(0);
      expect(source.asked).to.equal(0);
    });

    it('turns to a feed when the page takes the story back, and to a story again', async () => {
      const source = new HandSource();
      const card = await placeCard({}, { story: story('mine'), source });
      Object.assign(card, { story: undefined });
      await until(() => source.isFollowed);
      source.brings(stories('a'));
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline a');
      card.story = story('mine');
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline mine');
      expect(source.isFollowed).to.be.false;
    });

    it('honours what was set before the script came', async () => {
      const early = document.implementation.createHTMLDocument().createElement('news-article-card');
      Object.assign(early, { story: story('early'), layout: 'overlay' });
      document.body.append(early);
      await early.updateComplete;
      expect(headline(early)).to.equal('Headline early');
      expect(early.hasAttribute('style')).to.be.false;
      early.remove();
    });
  });

  describe('what is shown of a story', () => {
    for (const [token, words] of [
      ['section', 'Politics'],
      ['kicker', 'Night line'],
      ['summary', fullStory('a').summary],
      ['byline', 'Ada Bell, Ben Cole'],
      ['time', 'Mar 5, 2024'],
      ['source', 'Example Times'],
      ['image', ''],
      ['badges', 'Breaking'],
    ] as const)
      it(`"${token}" shows its ${token} and nothing else`, async () => {
        const { card } = await arrangeCard({ show: token }, [richStory('a')]);
        const names = [
          'section',
          'kicker',
          'byline',
          'time',
          'source',
          'image',
          'badge',
          'caption',
          'credit',
        ];
        const name = token === 'badges' ? 'badge' : token;
        expect(names.filter((name) => parts(card, name).length)).to.deep.equal(
          name === 'summary' ? [] : [name],
        );
        const shown = part(card, 'item').querySelector(`[part='${name}']`);
        expect(shown!.textContent).to.equal(words);
        expect(part(card, 'item').querySelectorAll('.text > [part=summary]')).to.have.length(
          token === 'summary' ? 1 : 0,
        );
      });

    it('has the section, kicker and badges above the headline, the rest below', async () => {
      const { card } = await arrangeCard({ layout: 'vertical', show: everythingOfACard }, [richStory('a')]);
      const top = (name: string) =>
        part(card, 'item').querySelector(`[part='${name}']`)!.getBoundingClientRect().top;
      for (const name of ['badge', 'section', 'kicker']) expect(top(name), name).to.be.below(top('title'));
      expect(top('title')).to.be.below(
        part(card, 'item').querySelector('p[part=summary]')!.getBoundingClientRect().top,
      );
      for (const name of ['time', 'byline', 'source']) expect(top('title'), name).to.be.below(top(name));
    });

    it('shows what a caption and a credit say beside the picture, where they are asked for', async () => {
      const { card } = await arrangeCard({ show: 'image caption credit' }, [richStory('a')]);
      expect(part(card, 'caption').innerText).to.equal('The last tram. Carla Dunn');
      card.show = 'image credit';
      await card.updateComplete;
      expect(part(card, 'caption').innerText).to.equal('Carla Dunn');
      expect(part(card, 'credit')).to.have.text('Carla Dunn');
      card.show = 'image';
      await card.updateComplete;
      expect(parts(card, 'caption')).to.be.empty;
    });

    it('shows a default selection again once the attribute is removed', async () => {
      const { card } = await arrangeCard({ show: 'time', layout: 'overlay', 'heading-level': 5 }, [
        richStory('a'),
      ]);
      for (const name of ['show', 'layout', 'heading-level', 'target', 'loading', 'theme'])
        card.removeAttribute(name);
      await card.updateComplete;
      for (const name of ['image', 'section', 'kicker', 'byline', 'time', 'credit', 'badge'])
        expect(parts(card, name), name).to.have.length(1);
      expect(part(card, 'title').localName).to.equal('h3');
    });

    it('cuts a long summary after three lines, and leaves a short one alone', async () => {
      const { card } = await arrangeCard({ layout: 'vertical' }, [
        story('a', { summary: 'Long words. '.repeat(80) }),
      ]);
      const summary = () => part(card, 'item').querySelector<HTMLElement>('p[part=summary]')!;
      const line = parseFloat(getComputedStyle(summary()).lineHeight);
      expect(summary().clientHeight).to.be.closeTo(3 * line, 2);
      expect(summary().scrollHeight).to.be.above(summary().clientHeight + line);
      Object.assign(card, { story: story('b', { summary: 'Short.' }) });
      await card.updateComplete;
      expect(summary().scrollHeight).to.be.at.most(summary().clientHeight + 1);
    });
  });

  describe('its badges', () => {
    const old = new Date('2024-03-05T12:00:00Z');
    const later = (minutes: number) => new Date(old.getTime() + minutes * 60_000);

    for (const [name, differences, words] of [
      ['breaking', { breaking: true }, ['Breaking']],
      ['live', { live: true }, ['Live']],
      ['paid for', { sponsored: 'Harbour Tea' }, ['Sponsored by Harbour Tea']],
      ['changed an hour later', { updated: later(60) }, ['Updated']],
      ['changed a minute later', { updated: later(1) }, []],
      ['live, and so changed all the time', { live: true, updated: later(60) }, ['Live']],
      [
        'all at once',
        { breaking: true, live: true, sponsored: 'Tea' },
        ['Sponsored by Tea', 'Breaking', 'Live'],
      ],
      ['nothing of that', {}, []],
    ] as const)
      it(`say of a story that is ${name}: ${words.join(', ') || 'nothing'}`, async () => {
        const { card } = await arrangeCard({}, [story('a', { published: old, ...differences })]);
        expect(parts(card, 'badge').map(({ textContent }) => textContent)).to.deep.equal(words);
      });

    it('speak the reader’s language', async () => {
      const { card } = await arrangeCard({ lang: 'ar' }, [story('a', { live: true })]);
      await until(() => part(card, 'badge').textContent === ar.live);
    });
  });

  describe('its one link', () => {
    it('is a real heading of the level that the author asks for', async () => {
      for (const level of [2, 3, 4, 5, 6]) {
        const card = await placeCard({ 'heading-level': level }, { story: story('a') });
        const [heading, ...others] = part(card, 'item').querySelectorAll('h1, h2, h3, h4, h5, h6');
        expect(heading!.localName).to.equal(`h${level}`);
        expect(heading!.querySelectorAll('a')).to.have.length(1);
        expect(others).to.be.empty;
      }
    });

    it('is the only tab stop of the card', async () => {
      const { card } = await arrangeCard({ show: everythingOfACard }, [richStory('a')]);
      const [first, last] = [document.createElement('button'), document.createElement('button')];
      card.before(first);
      card.after(last);
      first.focus();
      await sendKeys({ press: 'Tab' });
      expect(card.shadowRoot!.activeElement).to.equal(part(card, 'link'));
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(last);
    });

    for (const layout of ['vertical', 'horizontal', 'overlay'])
      it(`covers the card, but for words that can be selected (${layout})`, async () => {
        const { card } = await arrangeCard({ layout, show: everythingOfACard }, [richStory('a')]);
        card.style.inlineSize = '600px';
        const at = (element: Element, y = 0.5) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return card.shadowRoot!.elementFromPoint(left + width / 2, top + height * y);
        };
        const link = part(card, 'link');
        expect(at(part(card, 'media'), 0.1)).to.equal(link);
        expect(at(link)).to.equal(link);
        const summary = part(card, 'item').querySelector('p[part=summary]')!;
        expect(at(summary)).to.equal(summary);
        expect(part(card, 'caption').contains(at(part(card, 'caption')))).to.be.true;
      });

    it('says where it opens to those who do not see it', async () => {
      const { card } = await arrangeCard({ target: '_blank' }, stories('a'));
      expect(part(card, 'link')).to.have.attribute('target', '_blank');
      expect(part(card, 'link').textContent).to.equal('Headline a (opens in a new tab)');
    });

    it('is not there where a story has no address', async () => {
      const { card } = await arrangeCard({}, [{ id: 'a', title: 'A', authors: [], tags: [] }]);
      expect(headline(card)).to.equal('A');
      expect(parts(card, 'link')).to.be.empty;
    });

    it('can be followed in the page’s own way, but not instead of a new tab', async () => {
      const { card } = await arrangeCard({}, stories('a'));
      const followed: Story[] = [];
      card.addEventListener('news-select', (event) => {
        followed.push(event.story);
        event.preventDefault();
      });
      expect(click(part(card, 'link'))).to.be.false;
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
        expect(click(part(card, 'link'), { [key]: true })).to.be.true;
      expect(followed.map(({ id }) => id)).to.deep.equal(['a', 'a', 'a', 'a']);
    });
  });

  describe('its events', () => {
    it('tell what happens to its feed, through all that the card stands in', async () => {
      const { card, source } = await arrangeCard();
      const heard: string[] = [];
      const hear = ({ type }: Event) => heard.push(type);
      for (const type of ['news-load', 'news-update', 'news-error'] as const)
        document.addEventListener(type, hear, { once: true });
      source.brings(stories('a'));
      source.brings(stories('ab'));
      source.fails();
      await card.updateComplete;
      expect(heard).to.deep.equal(['news-load', 'news-update', 'news-error']);
    });

    it('are followed by the answer for who calls refresh()', async () => {
      const { url } = answer({ text: [rss('a'), rss('b')] });
      const card = await placeCard({ src: url });
      await until(() => card.matches(':state(ready)'));
      await card.refresh();
      await card.updateComplete;
      expect(headline(card)).to.equal('Headline b');
    });
  });

  describe('its picture', () => {
    const image = (card: ArticleCard) => part(card, 'image') as HTMLImageElement;
    const pictured = (differences: Partial<Image>) => story('a', { image: { src: picture, ...differences } });

    it('waits for its reader, tells nobody who that is, and is decoration unless described', async () => {
      const { card, source } = await arrangeCard({}, [pictured({})]);
      expect(image(card).loading).to.equal('lazy');
      expect(image(card).referrerPolicy).to.equal('no-referrer');
      expect(image(card)).to.have.attribute('alt', '');
      source.brings([pictured({ alt: 'A "tram"' })]);
      await card.updateComplete;
      expect(image(card)).to.have.attribute('alt', 'A "tram"');
    });

    it('comes first where the author says that the card is what readers see first', async () => {
      const { card } = await arrangeCard({ loading: 'eager' }, [pictured({})]);
      expect(image(card).loading).to.equal('eager');
      expect(image(card)).to.have.attribute('fetchpriority', 'high');
    });

    it('comes in the size that the reader needs', async () => {
      const srcset = `${picture} 400w, ${picture}#2 800w`;
      const { card } = await arrangeCard({}, [pictured({ srcset })]);
      expect(image(card)).to.have.attribute('srcset', srcset);
      expect(image(card)).to.have.attribute('sizes').that.contains('100vw');
      Object.assign(card, { story: pictured({}) });
      await card.updateComplete;
      expect(image(card)).not.to.have.attribute('srcset');
      expect(image(card)).not.to.have.attribute('sizes');
    });

    it('keeps its point in sight, without a style in the markup', async () => {
      const { card } = await arrangeCard({ show: 'image' }, [pictured({ focus: { x: 0.25, y: 1 } })]);
      await until(() => getComputedStyle(image(card)).objectPosition === '25% 100%');
      Object.assign(card, { story: pictured({ src: `${picture}#other` }) });
      await until(() => getComputedStyle(image(card)).objectPosition === '50% 50%');
    });

    it('leaves its room and no sign when it is broken, and is seen once it is mended', async () => {
      const { card, source } = await arrangeCard({}, [pictured({ src: answer({ status: '404' }).url })]);
      const room = part(card, 'media').getBoundingClientRect();
      await until(() => !isSeen(image(card)));
      expect(room.height).to.be.above(50);
      expect(part(card, 'media').getBoundingClientRect().height).to.equal(room.height);
      source.brings([pictured({})]);
      await until(() => isSeen(image(card)));
    });

    it('has its room where there is none', async () => {
      const { card } = await arrangeCard({}, [pictured({})]);
      const { height } = part(card, 'media').getBoundingClientRect();
      Object.assign(card, { story: story('b') });
      await card.updateComplete;
      expect(parts(card, 'image')).to.be.empty;
      expect(part(card, 'media').getBoundingClientRect().height).to.equal(height);
    });
  });

  describe('the words of strangers', () => {
    const markup = '<b onclick="alert(1)">Bold</b><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>';

    it('stay words, whatever they look like', async () => {
      const hostile: Story = {
        ...richStory('a', { alt: markup, caption: markup, credit: markup }),
        title: markup,
        kicker: markup,
        summary: markup,
        section: markup,
        sponsored: markup,
        authors: [{ name: markup }],
        source: { name: markup },
      };
      const { card } = await arrangeCard({ show: everythingOfACard }, [hostile]);
      for (const name of ['link', 'kicker', 'section', 'byline', 'source', 'credit'])
        expect(part(card, name).textContent, name).to.equal(markup);
      expect(part(card, 'item').querySelector('b, script, [onclick], img:not([part])')).to.be.null;
    });

    for (const link of [
      'javascript:alert(1)',
      'JaVa\tScript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
    ])
      it(`lead nowhere by "${link.replace('\t', '\\t')}"`, async () => {
        const text = rss([], `<item><title>A</title><link><![CDATA[${link}]]></link></item>`);
        const card = await placeCard({ src: answer({ text }).url });
        await until(() => card.matches(':state(ready)'));
        expect(headline(card)).to.equal('A');
        expect(parts(card, 'link')).to.be.empty;
      });

    it('have their own language and direction', async () => {
      const { card } = await arrangeCard({}, [story('a', { title: 'عنوان', summary: 'ملخص', lang: 'ar' })]);
      expect(part(card, 'item')).to.have.attribute('lang', 'ar');
      expect(getComputedStyle(part(card, 'item').querySelector('h3')!).direction).to.equal('rtl');
    });
  });

  describe('its page', () => {
    afterEach(() => {
      document.documentElement.lang = 'en';
      document.documentElement.dir = '';
      document.documentElement.style.colorScheme = '';
    });

    it('may change its language', async () => {
      const { card } = await arrangeCard({}, []);
      document.documentElement.lang = 'ar';
      await until(() => said(card).includes(ar.empty));
      document.documentElement.lang = 'en';
      await until(() => said(card).includes(enCard.empty));
    });

    it('may be read from the right, and change that', async () => {
      const { card } = await arrangeCard({ layout: 'horizontal' }, [richStory('a')]);
      const isPictureOnTheRight = () =>
        part(card, 'media').getBoundingClientRect().left > part(card, 'link').getBoundingClientRect().left;
      expect(isPictureOnTheRight()).to.be.true;
      document.documentElement.dir = 'rtl';
      expect(isPictureOnTheRight()).to.be.false;
      card.dir = 'ltr';
      expect(isPictureOnTheRight()).to.be.true;
    });

    it('may be dark, unless the author wants the card light', async () => {
      const { card } = await arrangeCard({}, stories('a'));
      const section = () => getComputedStyle(card).colorScheme;
      document.documentElement.style.colorScheme = 'dark';
      expect(section()).to.equal('dark');
      card.theme = 'light';
      await card.updateComplete;
      expect(section()).to.equal('light');
    });
  });
});

function headline(card: ArticleCard): string {
  return part(card, 'item').querySelector("[part='title']")!.textContent;
}

/** Clicks, and says whether the browser would have followed the link. */
function click(link: HTMLElement, keys: MouseEventInit = {}): boolean {
  let isFollowed = false;
  const stay = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...keys }));
  return isFollowed;
}
