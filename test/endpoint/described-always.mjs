import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { rightPosts, strangeRequests } from './strange-requests.mjs';

/** Whatever is sent, the description says what is answered. @param numRuns how many requests are tried */
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
    const { ask, clock, known } = await inhabited(arrange, {
      report: (error) => broken.push(error),
      limits: { posts: few, votes: few },
    });
    const statuses = new Map();
    const answered = async ({ target: [method, path], headers, body, address }) => {
      const { status } = await ask(method, path, { headers, address, ...(method !== 'GET' && { body }) });
      clock.pass(0.1);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      assert.ok(status < 500, String(broken));
    };
    await fc.assert(fc.asyncProperty(strangeRequests(known), answered), { numRuns });
    console.log(
      `answers by status: ${[...statuses]
        .sort()
        .map((pair) => pair.join(' × '))
        .join(', ')}`,
    );
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
