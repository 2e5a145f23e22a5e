import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { relay } from '../../dist/endpoint/index.js';
import { Networks } from '../../dist/endpoint/relay/networks.js';
import { guardedFetch } from '../../dist/endpoint/relay/node-fetch.js';
import { startHostileOrigin } from '../relay/hostile-origin.mjs';

/** One address of the loopback stands for the public internet, all others for machines beside the relay. */
const privateNetworks = ['127.0.0.1/32'];

describe('a relay whose origins mean harm', () => {
  let origin, victim;

  before(async () => {
    origin = await startHostileOrigin();
    victim = await startHostileOrigin('127.0.0.2', origin.port);
  });

  after(async () => {
    await origin.stop();
    await victim.stop();
  });

  test('answers each in time, with the right status, in bounded memory, and serves the others meanwhile', async () => {
    const expected = {
      endless: [502, 'too-large'],
      'endless-title': [502, 'too-large'],
      'endless-headers': [502, 'cors-or-network'],
      silent: [504, 'timeout'],
      slow: [504, 'timeout'],
      huge: [502, 'too-large'],
      'gzip-bomb': [502, 'too-large'],
      'brotli-bomb': [502, 'too-large'],
      'broken-gzip': [502, 'cors-or-network'],
      'plain-gzip': [502, 'cors-or-network'],
      'too-short': [502, 'cors-or-network'],
      'cut-off': [502, 'cors-or-network'],
      nonsense: [502, 'cors-or-network'],
      empty: [502, 'not-a-feed'],
      'no-content': [502, 'not-a-feed'],
      'not-modified': [502, 'http'],
      loop: [502, 'cors-or-network'],
    };
    const { fetch, close } = await relayOf([...Object.keys(expected), 'good'], { maxBytes: 2_000_000 });
    const memory = highestMemory();
    const answers = Object.keys(expected).map(async (name) => [name, await ask(fetch, name)]);
    const end = Promise.all(answers);
    const good = new Set();
    while ((await Promise.race([end, wait(20)])) === undefined) good.add((await ask(fetch, 'good'))[0]);
    assert.deepEqual(Object.fromEntries(await end), expected);
    assert.deepEqual([...good], [200]);
    const megabytes = memory.end();
    assert.ok(megabytes < 200, `${megabytes} MB more`);
    await close();
  });

  test('reads no more than what was announced', async () => {
    const { fetch } = await relayOf(['too-long']);
    assert.deepEqual(await ask(fetch, 'too-long'), [200, undefined]);
  });

  test('follows five redirects and no more', async () => {
    const { fetch } = await relayOf(['hops?5', 'hops?6']);
    assert.deepEqual(await ask(fetch, 'hops-5'), [200, undefined]);
    assert.deepEqual(await ask(fetch, 'hops-6'), [502, 'cors-or-network']);
  });

  test('is led to no machine beside it, however that is written', async () => {
    const { port } = origin;
    const places = [
      `http://127.0.0.2:${port}/good`,
      `http://2130706434:${port}/good`,
      `http://0x7f.2:${port}/good`,
      `http://0177.0.0.2:${port}/good`,
      `http://[::ffff:127.0.0.2]:${port}/good`,
      `http://[::1]:${port}/good`,
      `http://[::127.0.0.2]:${port}/good`,
      `http://0.0.0.0:${port}/good`,
      `http://[::]:${port}/good`,
      `//127.0.0.2:${port}/good`,
      `http://user:pass@127.0.0.2:${port}/good`,
      'http://169.254.169.254/latest/meta-data/',
      'http://10.0.0.1/',
      'http://192.168.0.1/',
      'http://100.64.0.1/',
      'http://224.0.0.1/',
      'http://[fe80::1]/',
      'http://[fd00::1]/',
      'http://[64:ff9b::7f00:2]/',
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'javascript:alert(1)',
      'data:application/rss+xml,<rss/>',
      'gopher://127.0.0.1/',
    ];
    const began = Date.now();
    for (const place of places) {
      const { fetch } = await relayOf([`to?${encodeURIComponent(place)}`]);
      assert.deepEqual(await ask(fetch, 'to'), [502, 'cors-or-network'], place);
    }
    assert.deepEqual(victim.asked, []);
    assert.ok(Date.now() - began < 3000, 'nothing was connected to');
    const { fetch } = await relayOf([`to?${encodeURIComponent(places[0])}`], {
      privateNetworks: ['127.0.0.0/8'],
    });
    assert.deepEqual(await ask(fetch, 'to'), [200, undefined], 'unless its owner names the network');
    assert.deepEqual(victim.asked.splice(0), ['/good']);
  });

  test('takes no address for public that hides another one, or that nobody was given', () => {
    const networks = new Networks();
    for (const address of ['::127.0.0.1', '::7f00:2', '::a00:1', '4000::1'])
      assert.equal(networks.permits(address), false, address);
    for (const address of ['8.8.8.8', '2001:4860:4860::8888'])
      assert.equal(networks.permits(address), true, address);
  });

  test('is not led there by a name, either, whatever the name says a moment later', async () => {
    const answers = {
      'beside.example': [['127.0.0.2']],
      'rebinding.example': [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.2']],
      'both.example': [['127.0.0.2', '127.0.0.1']],
      'mapped.example': [['::ffff:127.0.0.2']],
    };
    const lookups = [];
    const lookup = (name, options, done) => {
      lookups.push(name);
      const [addresses = []] = answers[name].length > 1 ? [answers[name].shift()] : answers[name];
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    const feedOf = async (name) => {
      const fetch = guardedFetch(privateNetworks, lookup);
      const url = `http://${name}:${origin.port}/good`;
      const { fetch: answer } = await relay({ feeds: { it: url }, privateNetworks, fetch });
      return ask(answer, 'it');
    };
    assert.deepEqual(await feedOf('beside.example'), [502, 'cors-or-network']);
    assert.deepEqual(await feedOf('mapped.example'), [502, 'cors-or-network']);
    assert.deepEqual(await feedOf('both.example'), [200, undefined]);
    assert.deepEqual(await feedOf('rebinding.example'), [200, undefined]);
    assert.deepEqual(await feedOf('rebinding.example'), [502, 'cors-or-network']);
    const { fetch } = await relayOf([`to?${encodeURIComponent(`http://localhost:${origin.port}/good`)}`], {
      privateNetworks: [],
    });
    assert.deepEqual(await ask(fetch, 'to'), [502, 'cors-or-network']);
    // as a script writes a setting that is not set
    const { fetch: usual } = relay({
      feeds: { it: `http://localhost:${origin.port}/good` },
      fetch: undefined,
    });
    assert.deepEqual(await ask(usual, 'it'), [502, 'cors-or-network']);
    assert.deepEqual(victim.asked, []);
    assert.deepEqual(lookups, [
      'beside.example',
      'mapped.example',
      'both.example',
      'rebinding.example',
      'rebinding.example',
    ]);
  });

  /** Feeds of that origin, by the names of their paths. */
  function relayOf(paths, settings) {
    const waiting = { silent: 0.5, slow: 0.5 };
    const feeds = paths.map((path) => [
      path.replace(/^to\?.*/, 'to').replace('?', '-'),
      { url: `${origin.url}/${path}`, timeout: waiting[path] ?? 10 },
    ]);
    return relay({ feeds: Object.fromEntries(feeds), privateNetworks, ...settings });
  }
});

async function ask(fetch, name) {
  const response = await fetch(new Request(`https://relay.example/feeds/${name}.json`));
  return [response.status, (await response.json()).code];
}

/** Megabytes that the process took besides what it had. */
function highestMemory() {
  const start = process.memoryUsage.rss();
  let highest = start;
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 10);
  return {
    end() {
      clearInterval(timer);
      return (highest - start) / 1e6;
    },
  };
}
