import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { rightPosts, strangeRequests } from './strange-requests.mjs';

/** Whatever is sent, the description says what is answered. @param numRuns how many are tried, in hundreds */
export function describedAlways(arrange, numRuns) {
  test('the description is OpenAPI 3.1', async () => {
    const { description } = await arrange();
    const validator = new Validator();
    const { valid, errors } = await validator.validate(description);
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  });

  test(`${numRuns} strange requests get an answer that is described, and never one of 5xx`, async () => {
    const broken = [];
    const few = { most: 3, seconds: 30 };
    const settings = { limits: { posts: few, votes: few }, report: (error) => broken.push(error) };
    const statuses = [];
    // as all that can be deleted soon is
    for (let tried = 0; tried < numRuns; tried += 100) {
      const { ask, clock, known } = await inhabited(arrange, settings);
      const answered = async ({ target: [method, path], headers, body, address }) => {
        const { status } = await ask(method, path, { headers, address, ...(method !== 'GET' && { body }) });
        statuses.push(status);
        clock.pass(0.1);
        assert.ok(status < 500, String(broken));
      };
      await fc.assert(fc.asyncProperty(strangeRequests(known), answered), { numRuns: 100 });
    }
    console.log(`answers by status: ${tally(statuses)}`);
    assert.deepEqual(broken, []);
  });

  test(`${numRuns} posts that the description allows are not called invalid`, async () => {
    const { ask, faultsOf, known } = await inhabited(arrange);
    let key = 0;
    const taken = async (json) => {
      assert.equal(faultsOf('#/components/schemas/Post', json), undefined);
      const headers = { 'idempotency-key': `right-key-${++key}` };
      const { status } = await ask('POST', '', { json, headers });
      assert.ok([201, 202, 409].includes(status), `${status} ${JSON.stringify(json)}`);
    };
    await fc.assert(fc.asyncProperty(rightPosts(known), taken), { numRuns });
  });
}

/** A thread with comments of every kind in it. */
async function inhabited(arrange, settings) {
  const arranged = await arrange(settings);
  const { post, thread } = arranged;
  const first = await post();
  const parent = first.json.comment.id;
  const others = [await post({ parent }), await post({ extra: { website: 'x' } }), await post()];
  const ids = [first, ...others].map(({ json }) => json.comment.id);
  return { ...arranged, known: { thread, ids, published: [parent], token: first.json.token } };
}

function tally(statuses) {
  const counts = new Map();
  for (const status of statuses.toSorted()) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${status} × ${count}`).join(', ');
}
