import { libraryScript, page } from './bench.mjs';

/** One changed headline among a hundred, up to the layout that it asks for, against one `textContent` write. */
export async function oneChange({ server, withPage }) {
  server.put('/hundred', { body: page('', libraryScript) });
  return withPage(async (tab) => {
    await tab.setViewport({ width: 700, height: 1000 });
    await tab.goto(`${server.url}/hundred`);
    const ratio = await tab.evaluate(againstTextContent);
    return [
      { name: 'one changed headline among 100, against textContent', value: ratio, digits: 2, goal: 1.3 },
    ];
  });
}

async function againstTextContent() {
  const { frames, inTurns } = await import('/in-page.mjs');
  const story = (i, title) => ({
    id: `${i}`,
    url: `https://courier.example/${i}`,
    title,
    authors: [],
    tags: ['Local'],
    section: 'Local',
    published: new Date(Date.UTC(2024, 2, 1, 0, i)),
  });
  let stories = Array.from({ length: 100 }, (_, i) => story(i, `The harbour board reopens crane ${i}`));
  let tell;
  const source = {
    get state() {
      return { status: 'ready', feed: { format: 'rss', stories }, changes, at: new Date() };
    },
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
    refresh: () => Promise.resolve(),
  };
  const changes = { added: [], changed: [], removed: [] };

  const list = Object.assign(document.createElement('news-headline-list'), { source, limit: 100 });
  document.querySelector('h1').after(list);
  while (!tell || list.shadowRoot.querySelectorAll('a').length < 100) await frames(1);
  const links = list.shadowRoot.querySelectorAll('a');
  let turn = 0;
  const words = () => `The council turns down the tram, ${++turn}`;
  /** The clock of a page is too coarse for a single one. */
  const manyTimes = (change) => () => async () => {
    for (let time = 0; time < 20; time++) {
      change();
      await list.updateComplete;
      list.getBoundingClientRect();
    }
  };
  const { ours, theirs } = await inTurns(21, {
    ours: manyTimes(() => {
      stories = stories.with(50, story(50, words()));
      tell(source.state);
    }),
    theirs: manyTimes(() => {
      links[20].textContent = words();
    }),
  });
  if (!links[50].textContent.endsWith(turn - 20)) throw new Error('The changed headline is not on show.');
  return ours / theirs;
}
