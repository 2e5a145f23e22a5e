import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stillWorld, until } from '../relay/still-world.mjs';

const origin = 'https://world.example/feed';
const feeds = { world: origin };
const title = 'World & "wide"';
const feed = (...titles) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: 'https://world.example/',
    language: 'en',
    items: titles.map((title) => ({ id: title[0], title, content_text: '' })),
  });

describe('who follows a feed', () => {
  test('hears which stories have changed, and of which version', async () => {
    const world = stillWorld({ feeds }, { [origin]: feed('a', 'b', 'c') });
    const { heard, leave } = await follow(world);
    world.answers[origin] = feed('d', 'b changed', 'a');
    await pass(world, 75);
    const [patience, first, ...more] = heard;
    assert.equal(patience, 'retry: 6500\n\n');
    const [, before] = /^id: (\w{32})\n\n$/.exec(first);
    const [, after, data] = /^id: (\w{32})\nevent: changed\ndata: (.*)\n\n$/.exec(
      more.find((words) => words !== ':\n\n'),
    );
    assert.notEqual(before, after);
    assert.deepEqual(JSON.parse(data), { added: ['d'], changed: ['b'], removed: ['c'] });
    assert.equal(world.asked.length, 2);
    await leave();
  });

  test('hears something at least every half minute, and nothing where nothing is new', async () => {
    const world = stillWorld({ feeds }, { [origin]: feed('a') });
    const { heard, leave } = await follow(world);
    await pass(world, 300);
    assert.deepEqual(new Set(heard.slice(2)), new Set([':\n\n']));
    assert.equal(heard.length, 2 + 300 / 25);
    await leave();
  });

  test('comes back and hears at once that something has changed meanwhile, or nothing', async () => {
    const world = stillWorld({ feeds }, { [origin]: feed('a') });
    const { heard, leave } = await follow(world);
    await leave();
    const [, tag] = /id: (\w+)/.exec(heard[1]);
    for (const [seen, words] of [
      [tag, /^id: \w+\n\n$/],
      ['older', /^id: \w+\nevent: changed\ndata: \{"added":\[\],/],
    ]) {
      const again = await follow(world, { 'last-event-id': seen });
      assert.match(again.heard[1], words);
      await again.leave();
    }
  });

  test('waits for a feed that fails, and hears of it when it comes', async () => {
    const world = stillWorld({ feeds }, {});
    const { heard, leave } = await follow(world, {}, 1);
    await pass(world, 10);
    world.answers[origin] = feed('a');
    await pass(world, 60);
    assert.equal(heard.filter((words) => /^id: \w+\nevent: changed\n/.test(words)).length, 1);
    await leave();
  });

  test('leaves nothing behind; nor does who only asks whether it could', async () => {
    const world = stillWorld({ feeds }, { [origin]: feed('a') });
    const { leave } = await follow(world);
    assert.match(await metricsOf(world), /^newsrack_event_streams 1$/m);
    await leave();
    const head = await world.ask('/feeds/world/events', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.match(await metricsOf(world), /^newsrack_event_streams 0$/m);
    assert.equal(world.clock.timers, 0);
  });

  test('is sent away where there are too many', async () => {
    const world = stillWorld({ feeds, maxFollowers: 1 }, { [origin]: feed('a') });
    const { leave } = await follow(world);
    const { status, headers } = await world.ask('/feeds/world/events');
    assert.deepEqual([status, headers.get('retry-after')], [503, '60']);
    await leave();
    const again = await follow(world);
    await again.leave();
  });

  test('hears the end when the relay stops, which then takes nothing more', async () => {
    const world = stillWorld({ feeds }, { [origin]: feed('a') });
    const { over } = await follow(world);
    await world.relay.close();
    await over;
    assert.equal(world.clock.timers, 0);
    assert.equal((await world.ask('/health')).status, 503);
  });

  /** @param enough how much is to be heard before anything else happens */
  async function follow(world, headers = {}, enough = 2) {
    const response = await world.ask('/feeds/world/events', { headers });
    assert.equal(response.headers.get('content-type'), 'text/event-stream');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const heard = [];
    const over = (async () => {
      for (let piece; !(piece = await reader.read()).done;) heard.push(piece.value);
    })();
    await until(() => heard.length >= enough && isQuiet(world));
    return { heard, over, leave: () => reader.cancel() };
  }

  async function pass(world, seconds) {
    for (let passed = 0; passed < seconds; passed += 5) {
      world.clock.pass(5);
      await until(() => isQuiet(world));
      // what was said is heard
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The next look is planned, and no flight is on. */
  function isQuiet({ clock, asked, log }) {
    return clock.timers === 1 && log.length >= asked.length;
  }
});

describe('pages of other sites', () => {
  const answers = { [origin]: feed('a') };

  test('may all read, unless some are named', async () => {
    const open = await stillWorld({ feeds }, answers).ask('/feeds/world.json', {
      headers: { origin: 'https://a.example' },
    });
    assert.equal(open.headers.get('access-control-allow-origin'), '*');
    const { ask } = stillWorld({ feeds, origins: ['https://a.example'] }, answers);
    for (const [from, allowed] of [
      ['https://a.example', 'https://a.example'],
      ['https://b.example', null],
    ]) {
      const { headers } = await ask('/feeds/world.json', { headers: { origin: from } });
      assert.equal(headers.get('access-control-allow-origin'), allowed);
      assert.match(headers.get('vary'), /origin/i);
    }
  });

  test('may ask first, and may do nothing but read', async () => {
    const { ask } = stillWorld({ feeds }, answers);
    const preflight = await ask('/feeds/world.json', {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' },
    });
    assert.deepEqual(
      [preflight.status, preflight.headers.get('access-control-allow-methods')],
      [204, 'GET,HEAD'],
    );
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      assert.equal((await ask('/feeds/world.json', { method })).status, 405, method);
    const head = await ask('/feeds/world.json', { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  test('find no way to feeds that are not configured', async () => {
    const { ask, asked } = stillWorld({ feeds }, answers);
    for (const path of [
      '/',
      '/feeds',
      '/feeds/',
      '/feeds/other.json',
      '/feeds/__proto__.json',
      '/feeds/constructor.json',
      '/feeds/https%3A%2F%2Fevil.example.json',
      '/feeds/..%2Fworld.json',
      '/feeds/world.json/',
      '/feeds/world.json?url=https://evil.example',
    ])
      assert.equal((await ask(path)).status, path.includes('?url') ? 200 : 404, path);
    assert.deepEqual(
      asked.map(({ url }) => url),
      [origin],
    );
  });
});

describe('who runs a relay', () => {
  test('sees how its feeds are', async () => {
    const other = 'https://other.example/feed';
    const { ask, clock } = stillWorld(
      { feeds: { ...feeds, other, idle: 'https://idle.example/' } },
      { [origin]: feed('a', 'b') },
    );
    for (const name of ['world', 'world', 'other']) await ask(`/feeds/${name}.json`);
    clock.pass(30);
    assert.deepEqual(await (await ask('/health')).json(), {
      status: 'ok',
      feeds: {
        world: { status: 'good', stories: 2, checked: '2024-03-05T12:00:00.000Z' },
        other: { status: 'failing', code: 'cors-or-network' },
        idle: { status: 'idle' },
      },
    });
    const metrics = await metricsOf({ ask });
    for (const line of [
      '# TYPE newsrack_answers_total counter',
      'newsrack_answers_total{route="/feeds/:file",status="200"} 2',
      'newsrack_answers_total{route="/feeds/:file",status="502"} 1',
      'newsrack_origin_looks_total{feed="world",outcome="new"} 1',
      'newsrack_origin_looks_total{feed="other",outcome="cors-or-network"} 1',
      '# TYPE newsrack_feed_stories gauge',
      'newsrack_feed_stories{feed="world"} 2',
      'newsrack_feed_age_seconds{feed="world"} 30',
    ])
      assert.ok(metrics.split('\n').includes(line), `${line}\n${metrics}`);
  });

  test('reads in the log what came of each look at an origin', async () => {
    const { ask, log } = stillWorld(
      { feeds: { ...feeds, other: 'https://other.example/' } },
      { [origin]: feed('a') },
    );
    for (const name of ['world', 'other']) await ask(`/feeds/${name}.json`);
    assert.deepEqual(log, [
      { event: 'origin', level: 'info', feed: 'world', outcome: 'new', milliseconds: 0 },
      {
        event: 'origin',
        level: 'warn',
        feed: 'other',
        outcome: 'cors-or-network',
        milliseconds: 0,
        message: 'No answer that this page may read. fetch failed',
      },
    ]);
  });

  test('hears of a mistake in the settings before anything is served', () => {
    for (const [settings, words] of [
      [{ feeds: { 'a b': origin } }, /"a b" is no name/],
      [{ feeds: { world: 'ftp://world.example/' } }, /"world" has no http\(s\) address/],
      [{ feeds: { all: { merge: ['world'] } } }, /"all" is made of "world"/],
      [{ feeds: { all: { merge: [] } } }, /made of nothing/],
      [{ feeds, privateNetworks: ['10.0.0.0/99'] }, /"10.0.0.0\/99" is no network/],
      [
        { feeds: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`f${n}`, origin])) },
        /more than 500/,
      ],
    ])
      assert.throws(() => stillWorld(settings), { name: 'NewsError', code: 'config', message: words });
  });
});

describe('a site that takes frames and no scripts', () => {
  const path = `/embed/headline-list?feed=world&limit=3&layout=cards&section=${encodeURIComponent('A & "B"')}&onclick=alert(1)`;

  test('shows one widget, with a policy that lets nothing else in', async () => {
    const { ask } = stillWorld({ feeds }, { [origin]: feed('a') });
    const response = await ask(path);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy');
    assert.match(policy, /default-src 'none'; script-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.match(policy, /frame-ancestors \*/);
    assert.match(html, /<title>World &#38; &#34;wide&#34;<\/title>/);
    assert.match(
      html,
      /<news-headline-list src="\.\.\/feeds\/world\.json\?limit=3&#38;section=A\+%26\+%22B%22" target="_blank" loading="eager" layout="cards" limit="3"><a href="https:\/\/world.example\/"/,
    );
    assert.doesNotMatch(html, /[\s"']onclick/);
  });

  test('may be one of few', async () => {
    const { ask } = stillWorld(
      { feeds, origins: ['https://a.example'], script: 'https://cdn.example/1/cdn.js' },
      { [origin]: feed('a') },
    );
    const policy = (await ask(path)).headers.get('content-security-policy');
    assert.match(policy, /frame-ancestors https:\/\/a.example;/);
    assert.match(policy, /script-src 'self' https:\/\/cdn.example;/);
  });

  test('gets a single story, and a frame also while the feed fails', async () => {
    const { ask } = stillWorld({ feeds }, {});
    const html = await (await ask('/embed/article-card?feed=world&story-id=a/b')).text();
    assert.match(html, /<news-article-card src="\.\.\/feeds\/world\/stories\/a%2Fb\.json"/);
  });

  test('gets none of a feed or widget that is not there', async () => {
    const { ask } = stillWorld({ feeds }, {});
    for (const wrong of [
      '/embed/comment-box?feed=world',
      '/embed/constructor?feed=world',
      '/embed/headline-list',
      '/embed/headline-list?feed=other',
    ])
      assert.equal((await ask(wrong)).status, 404, wrong);
  });

  test('asks by oEmbed, with the address that was pasted', async () => {
    const { ask } = stillWorld({ feeds, url: 'https://news.example/relay/' }, { [origin]: feed('a') });
    const address = 'https://news.example/relay/embed/headline-list?feed=world&limit=3';
    const oembed = (url, more = '') => ask(`/oembed?url=${encodeURIComponent(url)}${more}`);
    const { html, ...answer } = await (await oembed(address, '&maxwidth=400&maxheight=300')).json();
    assert.deepEqual(answer, { version: '1.0', type: 'rich', width: 400, height: 300, title });
    assert.match(
      html,
      /^<iframe src="https:\/\/news\.example\/relay\/embed\/headline-list\?feed=world&#38;limit=3" width="400" height="300" title="World &#38; &#34;wide&#34;" [^<>]*><\/iframe>$/,
    );
    const { width, height } = await (await oembed(address, '&maxwidth=-5&maxheight=1e-3')).json();
    assert.deepEqual([width, height], [600, 480], 'what is no room');
    for (const wrong of [
      'https://evil.example/embed/headline-list?feed=world',
      'https://news.example/relay/feeds/world.json',
      'https://news.example/relay/embed/../x?feed=world',
      'javascript:alert(1)',
      '',
    ])
      assert.equal((await oembed(wrong)).status, 404, wrong);
    assert.equal((await oembed(address, '&format=xml')).status, 501);
  });
});

async function metricsOf({ ask }) {
  return (await ask('/metrics')).text();
}
