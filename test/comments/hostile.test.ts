import { expect } from '@open-wc/testing';
import { artalk } from '../../src/comments/artalk.js';
import { bluesky } from '../../src/comments/bluesky.js';
import type { MakeService } from '../../src/comments/comment-service.js';
import { cusdis } from '../../src/comments/cusdis.js';
import { isso } from '../../src/comments/isso.js';
import { mastodon } from '../../src/comments/mastodon.js';
import { newsrack } from '../../src/comments/newsrack.js';
import { remark42 } from '../../src/comments/remark42.js';
import { waline } from '../../src/comments/waline.js';
import { wordpress } from '../../src/comments/wordpress.js';
import { mangled, randomFrom } from '../conformance/mangle.mjs';
import { Asking, draftOf, fixture, type Reply, setupFor } from './asking.js';
import { judged, wrongIn, wrongInPosted } from './judging.js';
import { mutated, withTexts } from './mutated.js';

/** How each is set up, and what in its answers are no words of readers. */
const services: Readonly<Record<string, { make: MakeService; thread: string; keep: RegExp }>> = {
  newsrack: { make: newsrack, thread: 'https://quay.example/ferry', keep: /^(?:id|parent|status|posted)$/ },
  wordpress: { make: wordpress, thread: '71', keep: /^(?:status|date_gmt|comment_status)$/ },
  isso: { make: isso, thread: '/ferry', keep: /^$/ },
  waline: { make: waline, thread: '/ferry', keep: /^(?:errmsg|status|type)$/ },
  artalk: { make: artalk, thread: '/ferry', keep: /^date$/ },
  cusdis: { make: cusdis, thread: '/ferry', keep: /^(?:id|createdAt)$/ },
  remark42: { make: remark42, thread: '/ferry', keep: /^(?:id|pid|time)$/ },
  mastodon: {
    make: mastodon,
    thread: 'https://social.example/@quaypost/100',
    keep: /^(?:id|in_reply_to_id)$/,
  },
  bluesky: { make: bluesky, thread: 'at://did:plc:quaypost/app.bsky.feed.post/3k100', keep: /^(?:uri|val)$/ },
};

for (const [name, { make, thread, keep }] of Object.entries(services)) {
  describe(`strangers at ${name}`, () => {
    let answers: Record<string, unknown>;

    before(async () => {
      answers = await fixture(name);
    });

    /** Says to each question what a fixture has for it, changed. */
    const talk = (change: (json: unknown) => Reply) =>
      new Asking(({ url, method }) => {
        if (method) return change(answers['posted'] ?? answers['thread']);
        if (/\/(?:posts|pages)\b/.test(url)) return change(answers['posts']);
        return change(/\/statuses\/\w+$/.test(url) ? answers['post'] : answers['thread']);
      });

    it('sign with words, and lead to the web or nowhere', async () => {
      for (const payload of [...(await payloads()), ...ownPayloads]) {
        const asking = talk((json) => ({ json: withTexts(json, payload, keep) }));
        const service = make(setupFor(asking, { thread }));
        const read = await service.read({ sort: 'newest' });
        expect(wrongIn(read), payload).to.deep.equal([]);
        expect(read.comments.length, payload).to.be.greaterThan(0);
        expect(service.elsewhere ?? 'https://x', payload).to.match(/^https?:\/\/[^/]/);
        const posted = await service.post?.(draftOf());
        expect(posted ? wrongInPosted(posted) : [], payload).to.deep.equal([]);
      }
    });

    it('break nothing with answers that make no sense', async () => {
      const tally = { read: 0, posted: 0 };
      for (let seed = 1; seed <= 2000; seed++) {
        const random = randomFrom(seed);
        const asking = talk((json) => garbled(json, random));
        const service = make(setupFor(asking, { thread }));
        const read = await judged(service.read({ sort: 'top' }));
        if (typeof read === 'object') expect(wrongIn(read), `seed ${seed}`).to.deep.equal([]);
        if (typeof read === 'object') tally.read++;
        if (!service.post) continue;
        const posted = await judged(service.post(draftOf()));
        if (typeof posted === 'object') expect(wrongInPosted(posted), `seed ${seed}`).to.deep.equal([]);
        if (typeof posted === 'object') tally.posted++;
      }
      // else it was not tried
      expect(tally.read).to.be.greaterThan(200);
      expect(tally.posted > 100 || !('posted' in answers), `posted ${tally.posted}`).to.equal(true);
    });
  });
}

describe('a thread from a stranger', () => {
  it('may be a tree of any depth', async () => {
    const depth = 20_000;
    const trees = {
      remark42: (at: number, below: object[]) => ({
        comment: { id: `c${at}`, pid: at ? `c${at - 1}` : '' },
        replies: below,
      }),
      cusdis: (at: number, below: object[]) => ({ id: `c${at}`, replies: { data: below } }),
      bluesky: (at: number, below: object[]) => ({ post: { uri: `at://x/y/c${at}` }, replies: below }),
    };
    for (const [name, node] of Object.entries(trees)) {
      let tree: object = {};
      for (let at = depth; at-- > 0;) tree = node(at, [tree]);
      const json = { comments: [tree], data: { data: [tree] }, thread: { post: {}, replies: [tree] } };
      const { make, thread } = services[name]!;
      const read = await make(setupFor(new Asking(() => ({ json })), { thread })).read({ sort: 'newest' });
      expect(read.comments.length, name).to.equal(depth);
      expect(read.comments.filter(({ parent }) => parent).length, name).to.equal(depth - 1);
    }
  });

  it('hangs together where comments answer each other in a circle', async () => {
    const comments = [
      ...Array.from({ length: 50_000 }, (_, i) => ({ id: `c${i}`, parent: `c${(i + 1) % 50_000}` })),
      { id: 'self', parent: 'self' },
      { id: 'orphan', parent: 'nobody' },
    ];
    const asking = new Asking(() => ({ json: { comments } }));
    const read = await newsrack(setupFor(asking)).read({ sort: 'newest' });
    const roots = read.comments.filter(({ parent }) => !parent).map(({ id }) => id);
    expect(roots).to.have.length(2);
    expect(roots).to.include('self');
    expect(read.comments.find(({ id }) => id === 'orphan')!.parent).to.equal('nobody');
  });

  it('may be marked where no text is', async () => {
    const places: readonly (readonly [unknown, unknown])[] = [
      [0, 3],
      [1, 2],
      [2, 1],
      [-1, 4],
      [3, 1e9],
      [0.5, 2.5],
      ['0', '3'],
      [null, null],
      [5, 8],
      [5, 8],
      [6, 8],
    ];
    const body = async (marked: typeof places) => {
      const facets = marked.map(([byteStart, byteEnd]) => ({
        index: { byteStart, byteEnd },
        features: [{ uri: 'https://fog.example/"onmouseover="alert(1)' }],
      }));
      const post = { uri: 'at://x/y/z', record: { text: 'ö<b> & more', facets } };
      const asking = new Asking(() => ({ json: { thread: { post: {}, replies: [{ post }] } } }));
      const { thread } = services['bluesky']!;
      return (await bluesky(setupFor(asking, { thread })).read({ sort: 'top' })).comments[0]!.body;
    };
    const link = (text: string) => `<a href="https://fog.example/%22onmouseover=%22alert(1)">${text}</a>`;
    expect(await body(places)).to.equal(`${link('ö&#60;')}b&#62;${link(' &#38; ')}more`);
    expect(await body([[1, 3]])).to.equal(undefined);
    expect(await body([[0, 1]])).to.equal(undefined);
  });
});

function garbled(json: unknown, random: () => number): Reply {
  const status = random() < 0.1 ? pick([0, 204, 302, 400, 401, 403, 409, 422, 429, 500, 503], random) : 200;
  if (random() < 0.1) return { status, ...parsed(mangled(JSON.stringify(json), random)) };
  return { status, json: mutated(json, random) };
}

function parsed(text: string): Reply {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { text };
  }
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

const ownPayloads = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'x"onmouseover="alert(1)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202eevil\u0000',
  '//evil.example/x.png',
  'x'.repeat(300),
];

const files = [
  'dompurify-expect',
  'html5lib-sanitizer-via-loofah',
  'miniflux-sanitizer',
  'safevalues-urls',
  'sanitize-url',
];
let found: Promise<string[]> | undefined;

function payloads(): Promise<string[]> {
  return (found ??= read());
}

async function read(): Promise<string[]> {
  const lists = await Promise.all(files.map(payloadsIn));
  if (lists.flat().length === 0)
    console.log('Skipped: the XSS suites are not here; our own payloads are tried.');
  return lists.flat();
}

async function payloadsIn(file: string): Promise<string[]> {
  const response = await fetch(`/suites/xss/${file}.json`);
  if (!response.ok) return [];
  const { cases } = (await response.json()) as { cases: { payload: string }[] };
  return cases.map(({ payload }) => payload);
}
