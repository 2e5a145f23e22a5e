import fc from 'fast-check';
import { moderatorToken } from './arrange.mjs';

/** Requests as machines and mischief send them: right, nearly right, and nothing of the kind. */
export function strangeRequests({ thread, ids, token }) {
  const id = fc.oneof(fc.constantFrom(...ids), fc.nat().map(String), fc.stringMatching(/^\d{17,25}$/));
  const target = fc.oneof(
    fc.tuple(
      fc.constant('GET'),
      fc.oneof(...reads.map((path) => query(thread).map((words) => path + words))),
    ),
    fc.tuple(fc.constant('POST'), fc.constant('')),
    fc.tuple(
      fc.constantFrom('PATCH', 'DELETE'),
      id.map((known) => `/${known}`),
    ),
    fc.tuple(
      fc.constant('PUT'),
      fc.oneof(
        id.map((known) => `/${known}/vote`),
        id.map((known) => `/moderation/${known}`),
        fc.constant('/moderation/threads'),
      ),
    ),
  );
  return fc.record({
    target,
    headers: headers(token),
    body: fc.oneof(
      { weight: 20, arbitrary: almostRight(thread, ids) },
      fc.json(),
      words,
      fc.uint8Array(),
      fc.constant(' '.repeat(70_000)),
    ),
    address: fc.constantFrom(undefined, '192.0.2.1', '2001:db8::1', 'nowhere'),
  });
}

/** Posts that the description allows, in words that can be seen. */
export function rightPosts({ thread, published }) {
  const text = (maxLength) =>
    fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength }).filter((text) => /[a-z]/i.test(text));
  return fc.record(
    {
      thread: fc.constant(thread),
      parent: fc.constantFrom(...published),
      text: text(200),
      name: text(20),
      email: fc.emailAddress({ size: 'small' }),
      site: fc.webUrl({ size: 'small' }),
      page: fc.record({ title: fc.string(), url: fc.string() }, { requiredKeys: [] }),
      extra: fc.dictionary(fc.string(), fc.string()),
      anything: fc.jsonValue(),
    },
    { requiredKeys: ['thread', 'text', 'name'] },
  );
}

const reads = ['', '/counts', '/moderation', '/openapi.json'];

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '\0',
    'a\0b',
    '\ud800',
    '\u202e',
    '__proto__',
    'constructor',
    `'; drop table x; --`,
    'x'.repeat(6000),
  ),
);

function almostRight(thread, ids) {
  const fields = {
    thread: mostly(thread),
    text: mostly('Right.', 'Also right.', 'Right as well.'),
    name: mostly('Ann', 'Bob', 'Cleo'),
    value: mostly(1, 0, -1),
    voter: mostly('voter-one', 'voter-two'),
    verdict: mostly('publish', 'bin', 'pin', 'unpin', 'delete'),
    closed: mostly(false),
  };
  const more = {
    parent: mostly(...ids),
    email: mostly('ann@site.example'),
    site: mostly('https://site.example'),
    page: mostly({ title: 'A story', url: 'https://site.example/story' }),
    extra: mostly({}, { website: 'http://spam.example' }),
  };
  const draft = fc.record({ ...fields, ...more }, { requiredKeys: Object.keys(fields) });
  return draft.map((json) => JSON.stringify(json));
}

function mostly(...values) {
  return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...values) }, words, fc.jsonValue());
}

function headers(token) {
  const seldom = (good, ...bad) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(good) }, fc.constantFrom(...bad));
  return fc.record(
    {
      authorization: seldom(`Bearer ${moderatorToken}`, `Bearer ${token}`, 'Bearer x', 'Basic eDp5'),
      'idempotency-key': fc.stringMatching(/^[!-~]{7,102}$/),
      'content-type': seldom('application/json', 'application/json; charset=utf-8', 'text/plain'),
      origin: seldom('https://comments.example', 'https://evil.example', 'null'),
      'if-none-match': fc.constantFrom('*', '"x"'),
    },
    { requiredKeys: ['idempotency-key', 'content-type'] },
  );
}

function query(thread) {
  const value = fc.oneof(fc.constantFrom(thread, 'newest', 'held', '20', '0.1'), words);
  const name = fc.constantFrom('thread', 'sort', 'limit', 'cursor', 'status');
  return fc.array(fc.tuple(name, value), { maxLength: 6 }).map((pairs) => `?${new URLSearchParams(pairs)}`);
}
