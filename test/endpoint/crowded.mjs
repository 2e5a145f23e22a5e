import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postTo, readAll, startServed } from './served.mjs';

/** A crowd on one thread: each writer posts ten times, and readers read on until all has been written. */
export function crowded(place, writers, readers) {
  test(`${writers} writers and ${readers} readers on one thread: no error, and nothing lost`, async () => {
    const { url, end } = await startServed(place(), '--proxies', '1');
    const page = `${url}?thread=crowded&sort=oldest`;
    const acknowledged = [];
    const [writing, reading] = [[], []];
    let isWritten = false;
    const began = performance.now();

    async function write(_, writer) {
      for (let post = 0; post < 10; post++) {
        const text = `Writer ${writer}, post ${post}.`;
        const answer = () => postTo(url, { thread: 'crowded', text }, crypto.randomUUID());
        const { status, json } = await timed(writing, answer);
        assert.equal(status, 201);
        acknowledged.push(json.comment);
      }
    }

    async function read() {
      while (!isWritten) {
        const status = await timed(reading, async () => {
          const response = await fetch(page);
          await response.arrayBuffer();
          return response.status;
        });
        assert.equal(status, 200);
      }
    }

    const all = Array.from({ length: readers }, read);
    await Promise.all(Array.from({ length: writers }, write));
    isWritten = true;
    await Promise.all(all);
    const seconds = (performance.now() - began) / 1000;
    const kept = await readAll(url, 'crowded');
    assert.equal(await end(), 0);
    const lost = acknowledged.filter(
      ({ id, text }) => !kept.some((one) => one.id === id && one.text === text),
    );
    console.log(
      `in ${seconds.toFixed(1)} s: posts ${figures(writing)}; pages ${figures(reading)}; ${lost.length} lost`,
    );
    assert.deepEqual(lost, []);
    assert.equal(kept.length, writers * 10);
  });
}

async function timed(times, work) {
  const began = performance.now();
  const result = await work();
  times.push(performance.now() - began);
  return result;
}

function figures(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part) => `${Math.round(sorted[Math.floor((sorted.length - 1) * part)])} ms`;
  return `${times.length} (median ${at(0.5)}, 95 of 100 in ${at(0.95)})`;
}
