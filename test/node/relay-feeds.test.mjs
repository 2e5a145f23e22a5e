import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAnswer, stillWorld, until } from '../relay/still-world.mjs';

const world = 'https://world.example/feed';
const sport = 'https://sport.example/feed';
const feeds = { world, sport, all: { merge: ['world', 'sport'], title: 'All of it' } };

const item = (id, more = {}) => ({
  id,
  url: `https://news.example/${id}`,
  title: `Story ${id}`,
  content_text: '',
  ...more,
});
const feed = (items, more = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: items.map((one) => (typeof one === 'string' ? item(one) : one)),
    ...more,
  });
const ids = ({ stories }) => stories.map(({ id }) => id);

describe('readers of a relay', () => {
  test('share one request, however many come at once', async () => {
    const { read, asked } = stillWorld({ feeds }, { [world]: feed(['a', 'b']) });
    const all = await Promise.all(Array.from({ length: 50 }, () => read('/feeds/world.json')));
    assert.deepEqual(all.map(ids), Array(50).fill(['a', 'b']));
    assert.equal(asked.length, 1);
  });

  test('ask no origin of which nobody asked', async () => {
    const { read, asked, clock } = stillWorld({ feeds }, { [world]: feed(['a']) });
    await read('/feeds/world.json');
    clock.pass(3600);
    assert.deepEqual(
      asked.map(({ url }) => url),
      [world],
    );
  });

  test('are given what is there while it is renewed, and the new one afterwards', async () => {
    const { read, asked, answers, clock, settle } = stillWorld({ feeds }, { [world]: feed(['a']) });
    await read('/feeds/world.json');
    answers[world] = feed(['b', 'a']);
    clock.pass(50);
    assert.deepEqual(ids(await read('/feeds/world.json')), ['a']);
    assert.equal(asked.length, 1);
    clock.pass(20);
    assert.deepEqual(ids(await read('/feeds/world.json')), ['a']);
    await settle();
    assert.equal(asked.length, 2);
    assert.deepEqual(ids(await read('/feeds/world.json')), ['b', 'a']);
  });

  test('keep the last good feed while its origin fails, which is asked ever less often', async () => {
    const { read, asked, answers, clock, settle } = stillWorld({ feeds }, { [world]: feed(['a']) });
    await read('/feeds/world.json');
    answers[world] = new Response('', { status: 500 });
    for (let second = 0; second < 600; second++) {
      clock.pass(1);
      assert.deepEqual(ids(await read('/feeds/world.json')), ['a']);
      await settle();
    }
    assert.ok(asked.length >= 4 && asked.length <= 7, `${asked.length} requests in ten minutes`);
    answers[world] = feed(['b']);
    clock.pass(600);
    await read('/feeds/world.json');
    await settle();
    assert.deepEqual(ids(await read('/feeds/world.json')), ['b']);
  });

  test('are told what is wrong where there was never anything good, without the address', async () => {
    const secret = 'https://world.example/feed?api-key=secret';
    const failures = [
      [undefined, 502, 'cors-or-network'],
      [new Response('', { status: 500 }), 502, 'http'],
      [new Response('', { status: 410 }), 410, 'http'],
      [new Response('', { status: 429, headers: { 'retry-after': '120' } }), 503, 'http'],
      ['<!doctype html><html><title>Log in</title></html>', 502, 'not-a-feed'],
      ['', 502, 'not-a-feed'],
      ['{"version":"https://jsonfeed.org/version/1.1","items":[', 502, 'unreadable'],
    ];
    for (const [answer, status, code] of failures) {
      const { ask, log } = stillWorld({ feeds: { world: secret } }, { [secret]: answer });
      const response = await ask('/feeds/world.json');
      const text = await response.text();
      assert.deepEqual([response.status, JSON.parse(text).code], [status, code]);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('retry-after'), status === 503 ? '120' : '60');
      assert.doesNotMatch(text + JSON.stringify(log), /secret/);
    }
  });

  test('leave a server alone for as long as it asks, and for good when the feed is gone', async () => {
    const { ask, asked, answers, clock, settle } = stillWorld(
      { feeds },
      {
        [world]: new Response('', { status: 503, headers: { 'retry-after': '300' } }),
        [sport]: new Response('', { status: 410 }),
      },
    );
    await ask('/feeds/all.json');
    clock.pass(290);
    await ask('/feeds/all.json');
    assert.equal(asked.length, 2);
    answers[world] = feed(['a']);
    clock.pass(3600);
    await ask('/feeds/all.json');
    await settle();
    assert.deepEqual(
      asked.map(({ url }) => url),
      [world, sport, world],
    );
  });

  test('do not wait for ever for a flight that was lost with the request that it belonged to', async () => {
    const { read, asked, answers, clock } = stillWorld(
      { feeds },
      { [world]: () => new Promise(() => undefined) },
    );
    void read('/feeds/world.json');
    await until(() => asked.length === 1);
    clock.forget();
    answers[world] = feed(['a']);
    clock.pass(20);
    assert.deepEqual(ids(await read('/feeds/world.json')), ['a']);
    assert.equal(asked.length, 2);
  });

  test('take a document that breaks off for a failure', async () => {
    const whole =
      '<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>';
    const { read, answers, clock, settle } = stillWorld({ feeds }, { [world]: whole });
    assert.equal((await read('/feeds/world.json')).stories.length, 2);
    answers[world] = whole.slice(0, -60);
    clock.pass(70);
    await read('/feeds/world.json');
    await settle();
    assert.equal((await read('/feeds/world.json')).stories.length, 2);
  });
});

describe('nothing is sent that is there already', () => {
  test('to a reader who names its version', async () => {
    const { ask, answers, clock, settle } = stillWorld({ feeds }, { [world]: feed(['a']) });
    const etag = (await ask('/feeds/world.json')).headers.get('etag');
    assert.match(etag, /^"[\da-f]{32}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask('/feeds/world.json', { headers: { 'if-none-match': known } });
      assert.deepEqual([response.status, await response.text()], [304, '']);
      assert.equal(response.headers.get('etag'), etag);
      assert.match(response.headers.get('cache-control'), /stale-while-revalidate=\d+, stale-if-error=\d+/);
    }
    answers[world] = feed(['b']);
    clock.pass(70);
    await ask('/feeds/world.json');
    await settle();
    const response = await ask('/feeds/world.json', { headers: { 'if-none-match': etag } });
    assert.equal(response.status, 200);
  });

  test('by an origin that knows what the relay has', async () => {
    const validators = { etag: 'W/"one"', 'last-modified': 'Tue, 05 Mar 2024 11:00:00 GMT' };
    const { read, asked, answers, clock, settle } = stillWorld(
      { feeds },
      {
        [world]: () => new Response(feed(['a']), { headers: validators }),
      },
    );
    await read('/feeds/world.json');
    answers[world] = () => new Response(null, { status: 304 });
    for (let look = 0; look < 3; look++) {
      clock.pass(70);
      assert.deepEqual(ids(await read('/feeds/world.json')), ['a']);
      await settle();
    }
    const conditions = asked.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']]);
    const known = [validators.etag, validators['last-modified']];
    assert.deepEqual(conditions, [[undefined, undefined], known, known, known]);
  });

  test('and the version is the same in every relay that reads the same, whatever its server adds', async () => {
    const tags = await Promise.all(
      ['2024-03-05T11:00:00Z', '2024-03-05T12:00:00Z'].map(async (built) => {
        const rss = `<rss><channel><title>T</title><lastBuildDate>${built}</lastBuildDate><item><guid>a</guid><title>A</title></item></channel></rss>`;
        return (await stillWorld({ feeds }, { [world]: rss }).ask('/feeds/world.json')).headers.get('etag');
      }),
    );
    assert.equal(tags[0], tags[1]);
  });
});

describe('several feeds as one', () => {
  const dated = (id, hour, more) => item(id, { date_published: `2024-03-05T${hour}:00:00Z`, ...more });
  const answers = {
    [world]: feed([dated('w1', '10'), dated('both', '07'), dated('w2', '05')], {
      title: 'World',
      home_page_url: 'https://world.example/',
    }),
    [sport]: feed(
      [
        dated('s1', '09'),
        dated('other-id', '07', { url: 'https://news.example/both?utm_source=rss' }),
        dated('s2', '06'),
      ],
      { title: 'Sport' },
    ),
  };

  test('come by date, each story once, and say where they are from', async () => {
    const all = await stillWorld({ feeds }, answers).read('/feeds/all.json');
    assert.equal(all.title, 'All of it');
    assert.deepEqual(ids(all), ['w1', 's1', 'both', 's2', 'w2']);
    assert.deepEqual(all.stories[0].source, { name: 'World', url: 'https://world.example/' });
    assert.deepEqual(all.stories[1].source, { name: 'Sport' });
  });

  test('take so many of each, or turns', async () => {
    const few = {
      world,
      sport,
      all: { merge: ['world', 'sport'], perFeed: 1, order: 'source' },
      turns: { merge: ['sport', 'world'], order: 'source' },
    };
    const { read } = stillWorld({ feeds: few }, answers);
    assert.deepEqual(ids(await read('/feeds/all.json')), ['w1', 's1']);
    assert.deepEqual(ids(await read('/feeds/turns.json')), ['s1', 'w1', 'other-id', 's2', 'w2']);
  });

  test('are there when one of them fails', async () => {
    const { read, ask } = stillWorld({ feeds }, { [world]: answers[world] });
    assert.deepEqual(ids(await read('/feeds/all.json')), ['w1', 'both', 'w2']);
    assert.equal((await ask('/feeds/sport.json')).status, 502);
  });

  test('do not wait long for one that is slow, which comes when it comes', async () => {
    let arrive;
    const slow = new Promise((resolve) => (arrive = resolve));
    const { read, clock, settle } = stillWorld({ feeds }, { ...answers, [sport]: () => slow });
    const first = read('/feeds/all.json');
    await until(() => clock.timers === 2);
    clock.pass(3);
    assert.deepEqual(ids(await first), ['w1', 'both', 'w2']);
    assert.deepEqual(ids(await read('/feeds/all.json')), ['w1', 'both', 'w2']);
    arrive(new Response(answers[sport]));
    await settle();
    assert.deepEqual(ids(await read('/feeds/all.json')), ['w1', 's1', 'both', 's2', 'w2']);
  });

  test('have failed when all of them have', async () => {
    assert.equal((await stillWorld({ feeds }).ask('/feeds/all.json')).status, 502);
  });
});

describe('a reader asks for some of the stories', () => {
  const stories = [
    item('a', {
      tags: ['Sport', 'Rowing'],
      authors: [{ name: 'Ada' }],
      date_published: '2024-03-05T11:01:00Z',
    }),
    item('b', { tags: ['Harbour'], authors: [{ name: 'Ole' }], date_published: '2024-03-05T02:00:00Z' }),
    item('c', { title: 'Fog, again', tags: ['Harbour', 'Weather'], date_published: '2024-03-01T11:00:00Z' }),
  ];
  const { read, ask, clock } = stillWorld({ feeds }, { [world]: feed(stories) });

  for (const [query, expected] of [
    ['section=sport', ['a']],
    ['section=Sport,Harbour', ['a', 'b', 'c']],
    ['tag=rowing&tag=weather', ['a', 'c']],
    ['author=ole', ['b']],
    ['include=fog', ['c']],
    ['exclude=fog', ['a', 'b']],
    ['max-age=6', ['a']],
    ['limit=2', ['a', 'b']],
    ['section=&unheard-of=1', ['a', 'b', 'c']],
    ['section=Nowhere', []],
  ])
    test(`by ${query}`, async () => {
      assert.deepEqual(ids(await read(`/feeds/world.json?${query}`)), expected);
    });

  test('and what grows too old goes without another look', async () => {
    assert.deepEqual(ids(await read('/feeds/world.json?max-age=2')), ['a']);
    clock.pass(59);
    assert.deepEqual(ids(await read('/feeds/world.json?max-age=1')), ['a']);
    clock.pass(2);
    assert.deepEqual(ids(await read('/feeds/world.json?max-age=1')), []);
  });

  test('and hears which wish makes no sense', async () => {
    assert.equal((await ask(`/feeds/world.json?include=${'a,'.repeat(20)}`)).status, 200);
    assert.equal((await ask(`/feeds/world.json?include=${'a,'.repeat(21)}`)).status, 400);
    for (const query of ['limit=0', 'limit=many', 'limit=1e9', 'limit=-1', 'max-age=yesterday', 'limit=']) {
      const response = await ask(`/feeds/world.json?${query}`);
      assert.equal(response.status, 400, query);
      assert.match((await response.json()).title, new RegExp(`^"${query.split('=')[0]}" must be`));
    }
  });
});

describe('a reader goes through a feed page by page', () => {
  const many = Array.from({ length: 130 }, (_, n) => `id ${n}/&?#%`);
  const pages = async ({ ask }, path) => {
    const found = [];
    for (let next = path; next;) {
      const response = await ask(next);
      const document = await response.clone().json();
      found.push(...ids(await readAnswer(response)));
      next =
        document.next_url &&
        new URL(document.next_url, `https://relay.example${path}`).href.replace('https://relay.example', '');
    }
    return found;
  };

  test('to the end, each story once', async () => {
    for (const url of [undefined, 'https://relay.example/'])
      assert.deepEqual(
        await pages(
          stillWorld({ feeds, ...(url && { url }) }, { [world]: feed(many) }),
          '/feeds/world.json?limit=25',
        ),
        many,
      );
  });

  test('and misses nothing when new stories come in between', async () => {
    const still = stillWorld({ feeds }, { [world]: feed(many) });
    const first = await still.read('/feeds/world.json?limit=100');
    still.answers[world] = feed(['new', ...many]);
    still.clock.pass(70);
    await still.ask('/feeds/world.json');
    await still.settle();
    const next = new URL(first.next).search;
    assert.deepEqual(ids(await still.read(`/feeds/world.json${next}`)), many.slice(100));
  });

  test('whose last story has left is at the end', async () => {
    const { read } = stillWorld({ feeds }, { [world]: feed(many) });
    const { stories, next } = await read('/feeds/world.json?after=gone');
    assert.deepEqual([stories, next], [[], undefined]);
  });

  test('and knows where to hear of new ones', async () => {
    const own = await stillWorld({ feeds, url: 'https://news.example/relay' }, { [world]: feed(['a']) }).ask(
      '/feeds/world.json?limit=1',
    );
    const { hubs, feed_url } = await own.json();
    assert.deepEqual(hubs, [{ type: 'sse', url: 'https://news.example/relay/feeds/world/events' }]);
    assert.equal(feed_url, 'https://news.example/relay/feeds/world.json');
    const { hub } = await stillWorld({ feeds }, { [world]: feed(['a']) }).read('/feeds/world.json');
    assert.equal(hub, 'https://relay.example/feeds/world/events');
  });

  test('of JSON that only its owner understands', async () => {
    const json = { url: world, items: 'data', map: { title: 'name', url: 'https://world.example/{slug}' } };
    const { read } = stillWorld({ feeds: { json } }, { [world]: '{"data":[{"name":"Told","slug":"told"}]}' });
    const [{ title, url }] = (await read('/feeds/json.json')).stories;
    assert.deepEqual({ title, url }, { title: 'Told', url: 'https://world.example/told' });
  });

  test('no longer than it may be', async () => {
    const { read } = stillWorld({ feeds, maxStories: 30 }, { [world]: feed(many) });
    assert.equal((await read('/feeds/world.json?limit=200')).stories.length, 30);
  });
});

describe('one story alone', () => {
  const odd = 'https://news.example/2024/a b?c=d&e#f%2F100%';

  test('has an address, whatever its id', async () => {
    const { read } = stillWorld({ feeds }, { [world]: feed(['plain', odd]) });
    for (const id of ['plain', odd])
      assert.deepEqual(ids(await read(`/feeds/world/stories/${encodeURIComponent(id)}.json`)), [id]);
  });

  test('that is not there is not found', async () => {
    const { ask } = stillWorld({ feeds }, { [world]: feed(['plain']) });
    for (const path of [
      '/feeds/world/stories/other.json',
      '/feeds/nowhere/stories/plain.json',
      '/feeds/world/stories/.json',
    ])
      assert.equal((await ask(path)).status, 404, path);
  });
});
