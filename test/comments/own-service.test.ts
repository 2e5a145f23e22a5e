import { expect } from '@open-wc/testing';
import type { CommentService } from '../../src/comments/comment-service.js';
import { ownService } from '../../src/comments/own-service.js';
import { NewsError } from '../../src/model/failure.js';
import { FakeWorld } from '../sources/fake-world.js';
import { comment, comments, HandService } from '../widgets/hand-service.js';

const page = 'https://example.org/story';
const draft = { text: 'Hello', name: 'Ada', email: '', site: '', key: 'key' };
const garbage: readonly unknown[] = [
  undefined,
  null,
  '',
  'words',
  7,
  true,
  [],
  {},
  [[]],
  () => 0,
  { comments: {} },
];

describe('a comment service of the page’s own', () => {
  /** What a programmer without types may make of it. */
  const relied = (own: object, clock?: FakeWorld) => ownService(own as CommentService, page, clock);

  it('reads and writes as the page means it to', async () => {
    const own = new HandService(comments('ab'));
    const service = relied(own);
    const { comments: read, count } = await service.read({ sort: 'newest' });
    expect(read).to.deep.equal(comments('ab'));
    expect(count).to.equal(2);
    expect(service.form).to.equal(own.form);
    const posted = await service.post?.(draft);
    expect(posted).to.deep.include({ outcome: 'published', token: 'token of p1' });
    expect(await service.edit?.('p1', 'Mended', '')).to.include({ text: 'Mended' });
    expect(await service.vote?.('p1', 1, '')).to.equal(1);
    expect(await service.remove?.('p1', '')).to.equal(undefined);
  });

  it('cannot do what it has no method for', () => {
    const { read } = new HandService();
    const service = relied({ sorts: [], read });
    expect(Object.keys(service)).to.have.members(['sorts', 'form', 'elsewhere', 'read']);
  });

  it('says at any time which fields it wants, and where else one can answer', () => {
    const own = new HandService();
    const service = relied(own);
    own.form = undefined;
    own.elsewhere = '/comments';
    expect(service.form).to.equal(undefined);
    expect(service.elsewhere).to.equal('https://example.org/comments');
    own.elsewhere = 'javascript:alert(1)';
    expect(service.elsewhere).to.equal(undefined);
  });

  it('may have dates as texts, numbers for ids, and comments that are none', async () => {
    const written = [
      { id: 7, author: { name: 'Ada' }, posted: '2024-03-05T12:00:00Z', status: 'unheard-of', text: 'x' },
      { id: '8' },
      { author: { name: 'Nobody' } },
      null,
      'words',
      { id: '9', status: 'deleted', text: 'gone', posted: 'never' },
    ];
    const service = relied({ read: () => ({ comments: written }) });
    const { comments, count } = await service.read({ sort: 'newest' });
    expect(comments.map(({ id }) => id)).to.deep.equal(['7', '8', '9']);
    expect(count).to.equal(3);
    expect(comments[0]).to.deep.include({ status: 'published', posted: new Date('2024-03-05T12:00:00Z') });
    expect(comments[1]).to.deep.include({ author: { name: '' } });
    expect(comments[2]).not.to.have.any.keys('text', 'posted');
  });

  it('leads nowhere but to the web', async () => {
    const [url, avatar] = ['javascript:alert(1)', 'data:image/svg+xml,x'];
    const service = relied(new HandService([comment('a', { author: { name: 'Ada', url, avatar }, url })]));
    const { comments: read } = await service.read({ sort: 'newest' });
    expect(read[0])
      .to.deep.include({ author: { name: 'Ada' } })
      .and.not.to.have.property('url');
  });

  it('fails with words for its reader, where it throws an error with a code', async () => {
    const faults = [
      { field: 'name', problem: 'missing' },
      { field: 'elbow', problem: 'missing' },
      { field: 'text' },
    ];
    const own = new HandService();
    own.post = () =>
      Promise.reject(Object.assign(new Error('No.'), { code: 'invalid', faults, retryAfter: 3 }));
    const failure = await failureOf(relied(own).post?.(draft));
    expect(failure)
      .to.be.instanceOf(NewsError)
      .and.to.deep.include({
        code: 'invalid',
        retryAfter: 3,
        faults: [
          { field: 'name', problem: 'missing' },
          { field: 'text', problem: 'unwanted' },
        ],
      });
  });

  it('fails with our own error as it is', async () => {
    const error = new NewsError('closed', 'No.');
    const own = new HandService();
    own.post = () => Promise.reject(error);
    expect(await failureOf(relied(own).post?.(draft))).to.equal(error);
  });

  for (const [name, thrown] of [
    ['a fault', new TypeError('A fault.')],
    ['words', 'words'],
    ['nothing', undefined],
    ['a code that nobody knows', { code: 'unheard-of' }],
  ] as const)
    it(`leaves open what became of a comment where it throws ${name}`, async () => {
      const own = new HandService();
      own.post = () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- pages do
        throw thrown;
      };
      expect(await failureOf(relied(own).post?.(draft))).to.include({ code: 'unreadable' });
    });

  for (const answer of garbage) {
    const name = typeof answer === 'function' ? 'a function' : JSON.stringify(answer) || 'nothing';

    it(`is unreadable where it answers ${name}`, async () => {
      const say = () => answer;
      const service = relied({ sorts: answer, form: undefined, read: say, post: say, edit: say });
      expect(service.sorts).to.deep.equal([]);
      for (const work of [
        service.read({ sort: 'newest' }),
        service.post?.(draft),
        service.edit?.('a', '', ''),
      ])
        expect(await failureOf(work)).to.include({ code: 'unreadable' });
    });

    it(`is followed all the same where it answers ${name}`, async () => {
      const say = () => answer;
      const service = relied({ read: say, vote: say, remove: say, preview: say, watch: say });
      expect(await service.vote?.('a', 1, '')).to.be.a('number').and.not.to.be.NaN;
      expect(await service.remove?.('a', '')).to.equal(undefined);
      expect(await service.preview?.('x')).to.be.a('string');
      service.watch?.(() => undefined)();
    });
  }

  it('may throw where it is to be followed, and where it is to be left', () => {
    const fails = () => {
      throw new TypeError('A fault.');
    };
    relied({ watch: fails }).watch?.(() => undefined)();
    relied({ watch: () => fails }).watch?.(() => undefined)();
  });

  it('has failed when it does not answer within a minute', async () => {
    const world = new FakeWorld();
    const failure = failureOf(relied({ read: () => new Promise(() => {}) }, world).read({ sort: 'newest' }));
    world.pass(60);
    expect(await failure).to.include({ code: 'timeout' });
    expect(world.timers).to.equal(0);
  });

  it('need not answer when nobody waits any more', async () => {
    const world = new FakeWorld();
    const { signal, abort } = abortable();
    const work = relied({ read: () => new Promise(() => {}) }, world).read({ sort: 'newest', signal });
    abort();
    expect(await failureOf(work)).to.include({ code: 'aborted' });
    expect(world.timers).to.equal(0);
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

async function failureOf(work: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await work;
  } catch (cause) {
    return cause;
  }
  throw new Error('It has worked.');
}
