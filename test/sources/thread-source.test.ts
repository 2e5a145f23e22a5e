import { expect } from '@open-wc/testing';
import type { CommentDraft } from '../../src/comments/comment-service.js';
import { NewsError } from '../../src/model/failure.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import { ThreadSource } from '../../src/sources/thread-source.js';
import type { ThreadState } from '../../src/sources/thread-state.js';
import { comment, comments, HandService } from '../widgets/hand-service.js';
import { FakeWorld } from './fake-world.js';

describe('ThreadSource', () => {
  let world: FakeWorld;
  let service: HandService;
  let source: ThreadSource;
  let leaving: (() => void)[];

  beforeEach(() => {
    leaving = [];
    arrange(comments('ab'));
  });

  afterEach(async () => {
    await allLeave();
    expect(world.timers, 'timers that nobody needs').to.equal(0);
    expect(service.isWatched, 'a service that nobody listens to').to.be.false;
  });

  function arrange(given: HandService | ReturnType<typeof comments>, sort: 'newest' | 'oldest' = 'newest') {
    world = new FakeWorld();
    service = given instanceof HandService ? given : new HandService(given);
    source = new ThreadSource(service, sort, world);
  }

  /** Listens, and keeps all that it is told. */
  function reader(refresh = 0): ThreadState[] {
    const states: ThreadState[] = [];
    leaving.push(source.subscribe((state) => states.push(state), refresh));
    return states;
  }

  /** Waits for what is in the air. */
  async function landed(): Promise<void> {
    const reads = service.reads.length;
    await source.refresh();
    expect(service.reads, 'something was in the air').to.have.length(reads);
  }

  async function read(refresh = 0): Promise<ThreadState[]> {
    const states = reader(refresh);
    await landed();
    return states;
  }

  async function allLeave(): Promise<void> {
    for (const leave of leaving.splice(0)) leave();
    await Promise.resolve();
  }

  /** Seconds until the thread is read again by itself; `Infinity` where that is never. */
  function secondsToNextReading(): number {
    const reads = service.reads.length;
    for (let seconds = 0; seconds <= 4000; seconds++) {
      if (service.reads.length > reads) return seconds;
      world.pass(1);
    }
    return Infinity;
  }

  const ids = () => source.state.known?.thread.comments.map(({ id }) => id).join('');
  const find = (id: string) => source.state.known?.thread.comments.find((comment) => comment.id === id);

  describe('asks once for many', () => {
    it('two boxes that follow one thread cost one request, and hear the same', async () => {
      const [one, other] = [reader(), reader()];
      await landed();
      expect(service.reads).to.have.length(1);
      expect(one).to.deep.equal(other);
      expect(ids()).to.equal('ab');
    });

    it('who presses the button twice asks once', async () => {
      await read();
      await Promise.all([source.refresh(), source.refresh()]);
      expect(service.reads).to.have.length(2);
    });

    it('a box that was moved leaves and comes back, and its request goes on', async () => {
      const letGo = service.holds();
      reader();
      for (const leave of leaving.splice(0)) leave();
      const states = reader();
      await Promise.resolve();
      letGo();
      await landed();
      expect(service.reads).to.have.length(1);
      expect(service.reads[0]?.signal?.aborted).to.be.false;
      expect(states.at(-1)).to.include({ status: 'ready' });
    });

    it('somebody without a box reads by hand, and nothing is left of it', async () => {
      await source.refresh();
      expect(ids()).to.equal('ab');
      expect(world.timers).to.equal(0);
    });
  });

  describe('fails, then recovers', () => {
    it('says why, and tries again by itself, ever later', async () => {
      service.fails('http', { status: 503 });
      const states = await read(60);
      expect(states.at(-1)).to.have.nested.property('error.status', 503);
      service.fails();
      const first = secondsToNextReading();
      await landed();
      const second = secondsToNextReading();
      await landed();
      expect(first).to.be.within(15, 23);
      expect(second).to.be.within(30, 45);
      expect(source.state).to.include({ status: 'ready' });
    });

    it('leaves a service alone for as long as it asks for', async () => {
      service.fails('rate-limited', { retryAfter: 300 });
      await read(60);
      expect(secondsToNextReading()).to.be.within(300, 450);
      await landed();
    });

    it('says so of a service with a fault of its own', async () => {
      service.read = () => {
        throw new TypeError('A fault.');
      };
      await read();
      expect(source.state).to.have.nested.property('error.code', 'unreadable');
    });

    it('tries again soon for a reader who comes back', async () => {
      service.fails();
      await read(60);
      await allLeave();
      world.pass(10);
      reader(60);
      await landed();
      expect(source.state).to.include({ status: 'ready' });
    });
  });

  describe('keeps the last good thread', () => {
    it('beside what went wrong since, with the time at which it was read', async () => {
      await read();
      const at = new Date(world.now());
      world.pass(300);
      service.fails('timeout');
      await source.refresh();
      expect(source.state).to.have.property('status', 'failed');
      expect(source.state.known?.at).to.deep.equal(at);
      expect(ids()).to.equal('ab');
    });

    it('and takes a good one for it as soon as there is one', async () => {
      await read();
      service.fails();
      await source.refresh();
      service.comments = comments('xab');
      await source.refresh();
      expect(source.state).to.include({ status: 'ready' });
      expect(ids()).to.equal('xab');
    });
  });

  describe('everyone leaves in the middle of a reading', () => {
    it('and it is called off, and nobody hears of it', async () => {
      const letGo = service.holds();
      const states = reader(60);
      await allLeave();
      expect(service.reads[0]?.signal?.aborted).to.be.true;
      letGo();
      await Promise.resolve();
      expect(states).to.be.empty;
      expect(source.state).to.include({ status: 'loading' });
    });

    it('and who comes back asks anew, whatever becomes of the first answer', async () => {
      const letGo = service.holds();
      reader();
      await allLeave();
      service.comments = comments('xab');
      const states = reader();
      letGo();
      world.pass(1);
      await landed();
      expect(service.reads).to.have.length(2);
      expect(states).to.have.length(1);
      expect(ids()).to.equal('xab');
    });

    it('and a part that somebody waited for is not asked for any more', async () => {
      service.perPart = 1;
      await read();
      const letGo = service.holds();
      const again = source.refresh();
      const more = source.more();
      await allLeave();
      letGo();
      await Promise.all([again, more]);
      expect(service.reads).to.have.length(2);
    });

    it('and one that stays is left alone', async () => {
      const letGo = service.holds();
      reader();
      const [leave] = leaving.splice(0);
      const states = reader();
      leave!();
      await Promise.resolve();
      letGo();
      await landed();
      expect(states.at(-1)).to.include({ status: 'ready' });
    });
  });

  describe('reads again by itself', () => {
    for (const [asked, wait] of [
      [60, [54, 66]],
      [5, [15, 15]],
      [0, [Infinity, Infinity]],
    ] as const)
      it(`${asked ? `every ${wait.join(' to ')} seconds` : 'never'} where the author says ${asked}`, async () => {
        await read(asked);
        const [least, most] = wait;
        expect(secondsToNextReading()).to.be.within(least, most);
        if (asked) await landed();
      });

    it('that much less often, the longer the thread is that a reader has unrolled', async () => {
      arrange(comments('abcdef'));
      service.perPart = 2;
      await read(60);
      await source.more();
      await source.more();
      expect(secondsToNextReading()).to.be.within(162, 198);
      await source.refresh();
    });

    it('at once when the service says that there is something new', async () => {
      await read();
      service.brings(comments('xab'));
      await landed();
      expect(ids()).to.equal('xab');
    });

    it('once a second at most, however often it says so', async () => {
      await read();
      for (let time = 0; time < 5; time++) service.brings(comments('xab'));
      await landed();
      service.brings(comments('yxab'));
      service.brings(comments('zyxab'));
      expect(service.reads).to.have.length(2);
      world.pass(1);
      await landed();
      expect(service.reads).to.have.length(3);
      expect(ids()).to.equal('zyxab');
    });

    it('once more, when it says so while an answer is on its way that may be older', async () => {
      const letGo = service.holds();
      reader();
      service.brings(comments('xab'));
      letGo();
      await source.refresh();
      await landed();
      expect(ids()).to.equal('xab');
    });

    it('and where nothing can be told by the service', async () => {
      arrange(Object.assign(new HandService(comments('a')), { watch: undefined }));
      await read(60);
      expect(secondsToNextReading()).to.be.within(54, 66);
      await landed();
    });
  });

  describe('in parts', () => {
    beforeEach(() => {
      arrange(comments('abcde'));
      service.perPart = 2;
    });

    it('brings one after the other, in the order that was asked for, until there is none', async () => {
      arrange(service, 'oldest');
      await read();
      expect(ids()).to.equal('ed');
      await source.more();
      expect(ids()).to.equal('edcb');
      expect(source.state.known).to.include({ parts: 2 });
      await source.more();
      expect(ids()).to.equal('edcba');
      expect(source.state.known?.thread).not.to.have.property('next');
      expect(service.reads.map(({ sort }) => sort)).to.deep.equal(['oldest', 'oldest', 'oldest']);
    });

    it('reads as many of them again as are there', async () => {
      await read();
      await source.more();
      service.comments = comments('xabcde');
      await source.refresh();
      expect(ids()).to.equal('xabc');
      expect(service.reads.map(({ cursor }) => cursor)).to.deep.equal([undefined, '2', undefined, '2']);
    });

    it('brings the next one to who asks while the thread is read again', async () => {
      await read();
      const letGo = service.holds();
      const again = source.refresh();
      const more = source.more();
      letGo();
      await Promise.all([again, more]);
      expect(ids()).to.equal('abcd');
    });

    it('brings one to who presses twice', async () => {
      await read();
      await Promise.all([source.more(), source.more()]);
      expect(ids()).to.equal('abcd');
    });

    it('reads again for who asks while the next one is on its way', async () => {
      await read();
      const more = source.more();
      service.comments = comments('abxcde');
      await Promise.all([more, source.refresh()]);
      expect(ids()).to.equal('abxc');
    });

    it('shows a comment once that has slipped from one into the next', async () => {
      await read();
      service.comments = comments('xabcde');
      await source.more();
      expect(ids()).to.equal('abc');
    });

    it('ends at one that leads to itself', async () => {
      service.thread = { next: '0' };
      await read();
      await source.more();
      expect(source.state.known?.thread).not.to.have.property('next');
    });

    it('keeps what is there when the next one does not come', async () => {
      await read();
      service.fails();
      await source.more();
      expect(ids()).to.equal('ab');
      await source.more();
      expect(ids()).to.equal('abcd');
    });

    it('reads the first for who asks for the next before there is any', async () => {
      await source.more();
      expect(ids()).to.equal('ab');
    });
  });

  describe('posts', () => {
    it('what is in the thread at once, though the service has it further down', async () => {
      arrange(comments('abc'), 'oldest');
      service.perPart = 2;
      const states = await read();
      const posted = await source.post(draft('Hello'));
      expect(posted).to.have.property('outcome', 'published');
      expect(ids()).to.equal('p1cb');
      expect(source.isMine('p1')).to.be.true;
      expect(source.state.known?.thread.count).to.equal(4);
      await source.refresh();
      expect(ids()).to.equal('p1cb');
      expect(states.at(-1)).to.equal(source.state);
    });

    it('what is there once when the service shows it', async () => {
      await read();
      await source.post(draft('Hello'));
      await source.refresh();
      expect(ids()).to.equal('p1ab');
    });

    it('what neither vanishes nor doubles when an older answer comes after it', async () => {
      await read();
      const letGo = service.holds();
      const again = source.refresh();
      await source.post(draft('Hello'));
      expect(ids()).to.equal('p1ab');
      letGo();
      await again;
      expect(ids()).to.equal('p1ab');
      await source.refresh();
      expect(ids()).to.equal('p1ab');
    });

    it('what is held back, and seen by its author alone', async () => {
      await read();
      service.outcomes.push(({ text }) => ({ outcome: 'held', comment: comment('h', { text }) }));
      await source.post(draft('Hello'));
      expect(find('h')).to.include({ status: 'held' });
      expect(source.state.known?.thread.count).to.equal(2);
    });

    it('what is binned, and not in the thread', async () => {
      await read();
      service.outcomes.push(() => ({ outcome: 'binned', comment: comment('h') }));
      await source.post(draft('Hello'));
      expect(ids()).to.equal('ab');
    });

    it('nothing into a thread that is closed meanwhile, and knows so from then on', async () => {
      await read();
      service.refuses('closed');
      expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'closed' });
      expect(source.state.known?.thread.closed).to.be.true;
    });

    it('nothing with a service that cannot be written to', async () => {
      arrange(Object.assign(new HandService(comments('a')), { post: undefined }));
      await read();
      expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'refused' });
    });

    for (const code of ['refused', 'closed', 'login', 'rate-limited', 'invalid', 'config'] as const)
      it(`and takes "${code}" for a no, without another question`, async () => {
        await read();
        service.refuses(code);
        expect(await failureOf(source.post(draft('Hello')))).to.include({ code });
        expect(service.reads).to.have.length(1);
      });
  });

  describe('posts without an answer', () => {
    beforeEach(() => read());

    for (const code of ['timeout', 'cors-or-network', 'http', 'unreadable', 'aborted'] as const)
      it(`and finds what has arrived all the same, after "${code}"`, async () => {
        service.outcomes.push((draft) => {
          service.publish(draft);
          throw new NewsError(code, 'The test says so.');
        });
        const posted = await source.post(draft('Hello'));
        expect(posted).to.have.nested.property('comment.id', 'p1');
        expect(ids()).to.equal('p1ab');
      });

    it('and says so where it has not arrived', async () => {
      service.refuses('timeout');
      expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'timeout' });
      expect(service.reads).to.have.length(2);
      expect(ids()).to.equal('ab');
    });

    it('and says so where that cannot be read either', async () => {
      service.refuses('timeout');
      service.fails('http');
      expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'timeout' });
    });

    it('and makes a fault of the service one of ours', async () => {
      service.outcomes.push(() => {
        throw new TypeError('A fault.');
      });
      expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'unreadable' });
    });

    it('and does not send again what has arrived late', async () => {
      service.refuses('timeout');
      await failureOf(source.post(draft('Hello')));
      service.publish(draft('Hello'));
      await source.refresh();
      const posted = await source.post(draft('Hello'));
      expect(posted).to.have.property('outcome', 'published');
      expect(service.drafts).to.have.length(1);
      expect(ids()).to.equal('p1ab');
    });

    it('and sends again what has not', async () => {
      service.refuses('timeout');
      await failureOf(source.post(draft('Hello')));
      await source.post(draft('Hello'));
      expect(service.drafts.map(({ key }) => key)).to.deep.equal(['key', 'key']);
    });

    it('and finds it through all that services do to a text', async () => {
      const changed = [
        [
          'Don’t "go"…  to\nhttps://x.example',
          'Don&#8217;t “go”... to <a href="https://x.example">https://x.example</a>',
        ],
        ['a < b & c', '<p>a &lt; b &amp; c</p>'],
        ['Ça va 🙂', '<p>Ça va 🙂</p>\n'],
      ] as const;
      const markup = { author: { name: ' Ada ' }, status: 'published' } as const;
      for (const [i, [text, body]] of changed.entries()) {
        const found = { ...markup, id: `x${i}`, body: body as UntrustedHtml };
        service.outcomes.push(() => {
          service.comments = [found, ...comments('ab')];
          throw new NewsError('timeout', 'The test says so.');
        });
        expect(await source.post(draft(text)), text).to.have.nested.property('comment.id', `x${i}`);
        service.comments = comments('ab');
      }
    });

    for (const [name, other] of [
      ['that somebody else has said', { author: { name: 'Ben' } }],
      ['that answer another comment', { parent: 'a' }],
      ['that are others', { text: 'Hello there' }],
      ['of long ago', { posted: new Date(Date.UTC(2019, 1, 1)) }],
    ] as const)
      it(`and does not take words ${name} for its own`, async () => {
        service.outcomes.push(({ text, name }) => {
          service.comments = [comment('x', { text, author: { name }, ...other }), ...service.comments];
          throw new NewsError('timeout', 'The test says so.');
        });
        expect(await failureOf(source.post(draft('Hello')))).to.include({ code: 'timeout' });
      });

    it('and does not take the same words for its own that were there before', async () => {
      service.comments = [comment('x', { text: '+1', author: { name: 'Ada' } }), ...comments('ab')];
      await source.refresh();
      service.refuses('timeout');
      expect(await failureOf(source.post(draft('+1')))).to.include({ code: 'timeout' });
    });

    it('and does not take one sign for another', async () => {
      service.outcomes.push(({ name }) => {
        service.comments = [comment('x', { text: '👎', author: { name } }), ...service.comments];
        throw new NewsError('timeout', 'The test says so.');
      });
      expect(await failureOf(source.post(draft('👍')))).to.include({ code: 'timeout' });
    });

    it('and says that it waits for a moderator where it does', async () => {
      service.outcomes.push((draft) => {
        const { name, text } = draft;
        service.comments = [comment('x', { text, author: { name }, status: 'held' }), ...service.comments];
        throw new NewsError('timeout', 'The test says so.');
      });
      expect(await source.post(draft('Hello'))).to.have.property('outcome', 'held');
    });
  });

  describe('knows what was held back when it was posted', () => {
    it('and shows it before and after the thread has come', async () => {
      source.recall([comment('h', { status: 'held' })]);
      await read();
      expect(ids()).to.equal('hab');
      source.recall([comment('i', { status: 'held' })]);
      expect(ids()).to.equal('ihab');
    });

    it('and lets go of it once everybody sees it, under whatever id', async () => {
      source.recall([comment('h', { text: 'Hello', status: 'held' })]);
      service.comments = [comment('x', { text: 'Hello', author: { name: 'Reader h' } })];
      await read();
      expect(ids()).to.equal('x');
    });
  });

  describe('changes what is there', () => {
    beforeEach(() => read());

    it('when its author mends it', async () => {
      expect(await source.edit('a', 'Mended', 'token')).to.include({ text: 'Mended' });
      expect(find('a')).to.include({ text: 'Mended' });
    });

    it('when its author takes it back, whose place is kept until the service has forgotten it', async () => {
      service.comments = [comment('a'), comment('b', { parent: 'a' })];
      await source.refresh();
      await source.remove(comment('a'), 'token');
      expect(find('a')).to.deep.include({ status: 'deleted', author: { name: '' } });
      expect(find('a')).not.to.have.property('text');
      expect(source.state.known?.thread.count).to.equal(1);
      await source.refresh();
      expect(ids()).to.equal('b');
    });

    it('when somebody votes', async () => {
      service.vote = () => Promise.resolve(7);
      await source.vote(comment('a'), 1, 'voter');
      expect(find('a')).to.include({ score: 7, text: 'Words of a' });
    });

    it('and keeps the change when an older answer comes after it', async () => {
      const letGo = service.holds();
      const again = source.refresh();
      await source.edit('a', 'Mended', 'token');
      letGo();
      await again;
      expect(find('a')).to.include({ text: 'Mended' });
    });

    it('also of what was posted here and is not in the part that was read', async () => {
      service.perPart = 0;
      await source.post(draft('Hello'));
      await source.edit('p1', 'Mended', 'token');
      await source.refresh();
      expect(find('p1')).to.include({ text: 'Mended' });
    });

    it('and is as stale afterwards as it was before', async () => {
      service.fails();
      await source.refresh();
      await source.edit('a', 'Mended', 'token');
      expect(source.state).to.include({ status: 'failed' });
    });

    it('but not with a service that cannot do that, and says so', async () => {
      Object.assign(service, { edit: undefined, remove: undefined, vote: undefined });
      for (const work of [
        source.edit('a', 'Mended', 'token'),
        source.remove(comment('a'), 'token'),
        source.vote(comment('a'), 1, 'voter'),
      ])
        expect(await failureOf(work)).to.include({ code: 'refused' });
    });

    it('and makes a fault of the service one of ours', async () => {
      service.edit = () => Promise.reject(new TypeError('A fault.'));
      expect(await failureOf(source.edit('a', 'Mended', 'token'))).to.include({ code: 'unreadable' });
    });
  });
});

function draft(text: string, differences: Partial<CommentDraft> = {}): CommentDraft {
  return { text, name: 'Ada', email: '', site: '', key: 'key', ...differences };
}

/** Why it did not work. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (cause) {
    return cause;
  }
  throw new Error('It has worked.');
}
