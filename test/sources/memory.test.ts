import { expect } from '@open-wc/testing';
import type { Changes } from '../../src/model/changes.js';
import type { Story } from '../../src/model/story.js';
import { Memory } from '../../src/sources/memory.js';

describe('Memory', () => {
  describe('tells a reader of exactly what is different', () => {
    it('a new story on top, one in the middle, one at the end', () => {
      const poll = polls(story('ferry'), story('bread'));
      const { stories, changes } = poll(
        story('fog'),
        story('ferry'),
        story('rain'),
        story('bread'),
        story('sun'),
      );
      expect(ids(stories)).to.deep.equal(['fog', 'ferry', 'rain', 'bread', 'sun']);
      expect(words(changes)).to.deep.equal({ added: ['fog', 'rain', 'sun'], changed: [], removed: [] });
    });

    it('an edited headline, summary, picture, date, author, section or link', () => {
      const edits: Partial<Story>[] = [
        { title: 'Ferry sinks slowly' },
        { summary: 'All are well.' },
        { image: { src: 'https://news.example/ferry.jpg' } },
        { published: new Date('2024-03-06T12:00:00Z') },
        { updated: new Date('2024-03-06T12:00:00Z') },
        { authors: [{ name: 'Ada' }] },
        { section: 'Sea', tags: ['Sea'] },
        { url: 'https://news.example/ferry-sinks-slowly' },
        { breaking: true },
      ];
      for (const edit of edits) {
        const poll = polls(story('ferry'), story('bread'));
        const { stories, changes } = poll(story('ferry', edit), story('bread'));
        expect(words(changes)).to.deep.equal({ added: [], changed: ['ferry'], removed: [] });
        expect(stories[0]).to.deep.equal(story('ferry', edit));
        expect(changes.changed[0]).to.equal(stories[0]);
      }
    });

    it('nothing where there is nothing, and the stories are the very objects that they were', () => {
      const first = [story('ferry'), story('bread', { authors: [{ name: 'Ada' }], tags: ['Bread'] })];
      const { stories, changes } = polls(...first)(
        story('ferry'),
        story('bread', { authors: [{ name: 'Ada' }], tags: ['Bread'] }),
      );
      expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
      for (const [i, kept] of stories.entries()) expect(kept).to.equal(first[i]);
    });

    it('nothing where the same stories come in another order', () => {
      const [ferry, bread, fog] = [story('ferry'), story('bread'), story('fog')];
      const { stories, changes } = polls(ferry, bread, fog)(story('fog'), story('ferry'), story('bread'));
      expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
      for (const [i, kept] of [fog, ferry, bread].entries()) expect(stories[i]).to.equal(kept);
    });

    it('a story that is gone, and all of them', () => {
      const [ferry, bread] = [story('ferry'), story('bread')];
      const some = polls(ferry, bread)(story('bread'));
      expect(some.changes.removed).to.deep.equal([ferry]);
      const none = polls(ferry, bread)();
      expect(none.changes.removed).to.deep.equal([ferry, bread]);
    });

    it('a whole new paper', () => {
      const { changes } = polls(story('ferry'), story('bread'))(story('fog'), story('rain'));
      expect(words(changes)).to.deep.equal({
        added: ['fog', 'rain'],
        changed: [],
        removed: ['ferry', 'bread'],
      });
    });

    it('many things at once', () => {
      const poll = polls(story('ferry'), story('bread'), story('fog'), story('rain'));
      const { changes } = poll(
        story('sun'),
        story('rain'),
        story('ferry', { title: 'Ferry raised' }),
        story('bread'),
      );
      expect(words(changes)).to.deep.equal({ added: ['sun'], changed: ['ferry'], removed: ['fog'] });
    });
  });

  describe('takes for news only what is new', () => {
    it('not a story that was away for a while, edited meanwhile or not', () => {
      for (const edit of [{}, { title: 'Ferry raised' }]) {
        const poll = polls(story('ferry'), story('bread'));
        expect(words(poll(story('bread')).changes).removed).to.deep.equal(['ferry']);
        poll(story('fog'));
        const { stories, changes } = poll(story('ferry', edit), story('fog'));
        expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
        expect(stories[0]).to.deep.equal(story('ferry', edit));
      }
    });

    it('not a story that was away and comes back under another id: it has its old one', () => {
      const poll = polls(story('ferry', { id: 'ferry#0' }), story('bread'));
      poll(story('bread'));
      const { stories, changes } = poll(story('ferry', { id: 'ferry#1' }), story('bread'));
      expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
      expect(ids(stories)).to.deep.equal(['ferry#0', 'bread']);
    });

    it('not stories that get new ids with every request: they are known by their links', () => {
      const asOf = (request: number) =>
        ['ferry', 'bread'].map((id) => story(id, { id: `${id}?session=${request}` }));
      const first = asOf(1);
      const poll = polls(...first);
      for (const request of [2, 3, 4]) {
        const { stories, changes } = poll(...asOf(request));
        expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
        for (const [i, kept] of stories.entries()) expect(kept).to.equal(first[i]);
      }
    });

    it('and an edit of such a story is one, under the id that it had', () => {
      const poll = polls(story('ferry', { id: '1' }));
      const { stories, changes } = poll(story('ferry', { id: '2', title: 'Ferry raised' }));
      expect(changes.added).to.deep.equal([]);
      expect(changes.removed).to.deep.equal([]);
      expect(changes.changed).to.deep.equal([story('ferry', { id: '1', title: 'Ferry raised' })]);
      expect(stories).to.deep.equal(changes.changed);
    });

    it('not stories that get new ids and links with every request: they are known by title and date', () => {
      const asOf = (request: number) =>
        ['ferry', 'bread'].map((title) => {
          const url = `https://news.example/${title}?session=${request}`;
          return story(url, { title, url });
        });
      const poll = polls(...asOf(1));
      const { stories, changes } = poll(...asOf(2));
      expect(words(changes)).to.deep.equal({ added: [], changed: asOf(1).map(({ id }) => id), removed: [] });
      expect(ids(stories)).to.deep.equal(asOf(1).map(({ id }) => id));
      expect(stories.map(({ url }) => url)).to.deep.equal(asOf(2).map(({ url }) => url));
    });

    it('not stories without links that get new ids with every request', () => {
      const asOf = (request: number) =>
        ['ferry', 'bread'].map((title) => without('url', story(`${title} ${request}`, { title })));
      const { stories, changes } = polls(...asOf(1))(...asOf(2));
      expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
      expect(ids(stories)).to.deep.equal(['ferry 1', 'bread 1']);
    });

    it('but two stories of the same name, of different days', () => {
      const briefing = (day: number) =>
        story(`briefing-${day}`, { title: 'Briefing', published: new Date(Date.UTC(2024, 2, day)) });
      const { changes } = polls(briefing(1))(briefing(2), briefing(1));
      expect(words(changes)).to.deep.equal({ added: ['briefing-2'], changed: [], removed: [] });
    });

    it('but two stories of the same name that have no date', () => {
      const briefing = without('published', story('briefing', { title: 'Briefing' }));
      const other = { ...briefing, id: 'other', url: 'https://news.example/other' };
      const { changes } = polls(briefing)(other);
      expect(words(changes)).to.deep.equal({ added: ['other'], changed: [], removed: ['briefing'] });
    });
  });

  describe('confuses no two stories', () => {
    it('where a feed links all of them to its front page', () => {
      const url = 'https://news.example/';
      const poll = polls(story('ferry', { url }), story('bread', { url }));
      const { stories, changes } = poll(
        story('fog', { url }),
        story('ferry', { url }),
        story('bread', { url }),
      );
      expect(words(changes)).to.deep.equal({ added: ['fog'], changed: [], removed: [] });
      expect(ids(stories)).to.deep.equal(['fog', 'ferry', 'bread']);
      expect(words(poll(story('bread', { url })).changes).removed).to.deep.equal(['fog', 'ferry']);
    });

    it('where a link is used again for another story, and the first goes on under a link of its own', () => {
      const live = 'https://news.example/live';
      const poll = polls(story('monday', { url: live }));
      const { stories, changes } = poll(story('tuesday', { url: live }), story('monday'));
      expect(ids(stories)).to.deep.equal(['tuesday', 'monday']);
      expect(changes.changed).to.deep.equal([story('monday')]);
      expect(words(changes)).to.deep.equal({ added: ['tuesday'], changed: ['monday'], removed: [] });
    });

    it('where ids and links are mixed up in every way: a keyed list has each id once', () => {
      const pieces = ['a', 'b', 'c'];
      const every = pieces.flatMap((id) => pieces.map((url) => story(id, { url, title: `${id}${url}` })));
      const pairs = every.flatMap((one) => every.map((two) => [one, two] as const));
      const documents = pairs.filter(([one, two]) => one.id !== two.id);
      for (const first of documents) {
        for (const second of documents) {
          const memory = new Memory();
          let shown: readonly Story[] = [];
          for (const document of [first, second, [], first, second]) {
            const { stories, changes } = memory.compare(shown, document);
            expect(stories).to.have.length(document.length);
            expect(new Set(ids(stories))).to.have.lengthOf(stories.length);
            expect(stories.map(({ title }) => title)).to.deep.equal(document.map(({ title }) => title));
            for (const { id } of [...changes.added, ...changes.changed]) expect(ids(stories)).to.include(id);
            for (const removed of changes.removed) expect(shown).to.include(removed);
            shown = stories;
          }
        }
      }
    });

    it('where one id stands for two stories: links tell them apart', () => {
      const twins = () => [
        story('twin', { url: 'https://a.example/' }),
        story('twin', { url: 'https://b.example/' }),
      ];
      const poll = polls(...twins());
      const { stories, changes } = poll(...twins().reverse());
      expect(stories.map(({ url }) => url)).to.deep.equal(['https://b.example/', 'https://a.example/']);
      expect(words(changes)).to.deep.equal({ added: [], changed: [], removed: [] });
    });
  });

  it('remembers for long, and not for ever', () => {
    const memory = new Memory();
    const paper = (day: number) => Array.from({ length: 10_000 }, (_, i) => story(`${day}-${i}`));
    const compare = (next: Story[]) => memory.compare([], next).changes.added.length;
    for (let day = 0; day < 10; day++) expect(compare(paper(day))).to.equal(10_000);
    expect(compare(paper(9))).to.equal(0);
    expect(compare(paper(6))).to.equal(0);
    expect(compare(paper(0))).to.equal(10_000);
  });
});

/** What comes of a first poll with these stories and others after it. */
function polls(...first: Story[]) {
  const memory = new Memory();
  let { stories } = memory.compare([], first);
  return (...next: Story[]) => {
    const result = memory.compare(stories, next);
    ({ stories } = result);
    return result;
  };
}

function story(id: string, more: Partial<Story> = {}): Story {
  const url = `https://news.example/${id}`;
  const published = new Date('2024-03-05T12:00:00Z');
  return { id, url, title: `About ${id}`, authors: [], tags: [], published, ...more };
}

function without(key: 'url' | 'published', story: Story): Story {
  const { id, title, authors, tags, url, published } = story;
  const rest = { id, title, authors, tags };
  return key === 'url' ? { ...rest, ...(published && { published }) } : { ...rest, ...(url && { url }) };
}

function ids(stories: readonly Story[]): string[] {
  return stories.map(({ id }) => id);
}

function words({ added, changed, removed }: Changes) {
  return { added: ids(added), changed: ids(changed), removed: ids(removed) };
}
