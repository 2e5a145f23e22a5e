import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postTo, readAll, startServed } from './served.mjs';

const writers = 4;

/**
 * Writers go on posting while the endpoint is killed again and again; who got no answer sends the same once more.
 * @param total how many posts
 * @param each after how many it is killed
 */
export function interrupted(place, total, each) {
  test(`kill -9 in a loop of ${total} posts loses nothing that was acknowledged, and doubles nothing`, async () => {
    let server = startServed(place(), '--proxies', '1');
    let next = 0;
    let kills = 0;
    let unanswered = 0;
    const acknowledged = new Map();

    async function write() {
      while (next < total) {
        const text = `Words, number ${next++}.`;
        const key = crypto.randomUUID();
        while (!acknowledged.has(text)) {
          const asked = server;
          try {
            const { status, json } = await postTo((await asked).url, { thread: 'killed', text }, key);
            assert.equal(status, 201);
            acknowledged.set(text, json.comment.id);
          } catch (error) {
            if (error.name === 'AssertionError') throw error;
            unanswered++;
          }
          if (asked === server && acknowledged.size >= (kills + 1) * each) server = killed(asked);
        }
      }
    }

    async function killed(running) {
      kills++;
      await (await running).end('SIGKILL');
      return startServed(place(), '--proxies', '1');
    }

    await Promise.all(Array.from({ length: writers }, write));
    const { url, end } = await server;
    const kept = await readAll(url, 'killed');
    assert.equal(await end(), 0);
    const lost = [...acknowledged].filter(
      ([text, id]) => !kept.some((one) => one.id === id && one.text === text),
    );
    console.log(
      `${acknowledged.size} acknowledged, ${kills} kills, ${unanswered} posts unanswered, ${lost.length} lost`,
    );
    assert.deepEqual(lost, []);
    assert.equal(kept.length, total);
  });
}
