import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

const server = fileURLToPath(new URL('loaded-server.mjs', import.meta.url));

/**
 * A cached feed under load, against a server of the same library that sends the same bytes without a thought. The two
 * take turns, so that what else the machine does falls on both.
 * @param seconds for each of the two
 * @param bar least share of the other's answers
 */
export function crowded({ connections, seconds, bar, turns = 6 }) {
  const title = `${connections} connections get ${bar} of what a server without logic could give, in memory that stays flat`;
  test(title, { timeout: 8 * seconds * 1000 }, async (t) => {
    const child = fork(server, { execArgv: ['--expose-gc'] });
    t.after(() => child.kill());
    const [{ bare, relay, bytes }] = await once(child, 'message');
    const fire = (url, duration) => autocannon({ url, connections, duration });
    await fire(relay, 3);
    const rounds = [];
    for (let turn = 0; turn < turns; turn++) {
      const counts = {};
      for (const [name, url] of Object.entries({ bare, relay })) {
        const { errors, non2xx, mismatches, requests } = await fire(url, seconds / turns);
        assert.deepEqual({ errors, non2xx, mismatches }, { errors: 0, non2xx: 0, mismatches: 0 }, name);
        counts[name] = requests.total;
      }
      rounds.push({ ...counts, share: counts.relay / counts.bare, ...(await memoryOf(child)) });
    }
    const share = median(rounds.map((round) => round.share));
    const rate = (name) => Math.round(rounds.reduce((sum, round) => sum + round[name], 0) / seconds);
    t.diagnostic(`relay ${rate('relay')} answers/s, bare ${rate('bare')}, of ${bytes} bytes`);
    t.diagnostic(`${share.toFixed(2)} of bare (median of ${turns} turns), at least ${bar}`);
    const used = rounds.map((round) => round.used / 1e6);
    const [early, late] = [used.slice(0, turns / 2), used.slice(turns / 2)].map((some) => Math.min(...some));
    t.diagnostic(`memory ${early.toFixed(1)} MB in the first half, ${late.toFixed(1)} MB in the second`);
    assert.ok(share >= bar, `${share}`);
    assert.ok(late < early + 5, `${early} MB, then ${late} MB`);
  });
}

/** Bytes after a collection of garbage. */
async function memoryOf(child) {
  child.send('memory');
  const [memory] = await once(child, 'message');
  return memory;
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}
