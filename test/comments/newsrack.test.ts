import { expect } from '@open-wc/testing';
import { newsrack } from '../../src/comments/newsrack.js';
import { always, Asking, draftOf, fixture, type Reply, setupFor } from './asking.js';
import { errorOf, verdict } from './judging.js';

const src = 'https://quay.example/comments';
const at = (time: string) => new Date(`2026-03-${time}Z`);

describe('newsrack’s own comments', () => {
  it('show a reader the thread, the pinned comment first and deleted ones in their place', async () => {
    const { thread } = await fixture('newsrack');
    const asking = always({ json: thread });
    const service = newsrack(setupFor(asking, { src }));
    const read = await service.read({ sort: 'top', cursor: 'bmV4dA' });
    expect(asking.last).to.deep.equal({
      url: `${src}?thread=https%3A%2F%2Fquay.example%2Fferry&sort=top&cursor=bmV4dA`,
      signal: undefined,
    });
    expect(read).to.include({ count: 4, next: 'b2xkZXI', closed: false });
    expect(read.comments).to.deep.equal([
      {
        id: 'c2',
        author: { name: 'Night Desk', role: 'staff' },
        text: 'Boats leave at noon.',
        body: '<p>Boats leave at noon.</p>',
        status: 'published',
        posted: at('02T09:00:00'),
        pinned: true,
        score: 3,
      },
      {
        id: 'c1',
        author: { name: 'Ada Brack', url: 'https://ada.example/' },
        text: 'Fog again?\nSee https://fog.example/',
        body: '<p>Fog again?<br>See <a href="https://fog.example/" rel="nofollow ugc noopener">https://fog.example/</a></p>',
        status: 'published',
        posted: at('01T08:00:00'),
        edited: at('01T08:05:00'),
        score: -1,
      },
      { id: 'c3', parent: 'c1', author: { name: '' }, status: 'deleted', posted: at('01T08:10:00') },
      {
        id: 'c4',
        parent: 'c3',
        author: { name: 'Ole Vind', role: 'author' },
        text: 'Not today.',
        body: '<p>Not today.</p>',
        status: 'published',
        posted: at('01T09:30:00'),
        score: 0,
      },
    ]);
  });

  it('say that a thread is closed, and that there is no next part', async () => {
    const asking = always({ json: { thread: 'x', count: 0, closed: true, comments: [] } });
    const read = await newsrack(setupFor(asking, { src })).read({ sort: 'newest' });
    expect(read).to.deep.equal({ comments: [], count: 0, closed: true });
  });

  it('are posted with a key, and what the page adds beside them', async () => {
    const { posted } = await fixture('newsrack');
    const asking = always({ status: 201, json: posted });
    const extra = { website: '' };
    const result = await newsrack(setupFor(asking, { src })).post!(draftOf({ parent: 'c1', extra }));
    expect(asking.last).to.deep.equal({
      url: src,
      method: 'POST',
      headers: { 'idempotency-key': 'key-00000001' },
      json: {
        thread: 'https://quay.example/ferry',
        page: { title: 'Ferry stays in port', url: 'https://quay.example/ferry' },
        text: 'Thank you.',
        name: 'Bo Lund',
        parent: 'c1',
        email: 'bo@bo.example',
        extra,
      },
    });
    expect(result).to.deep.equal({
      outcome: 'published',
      comment: {
        id: 'c5',
        parent: 'c1',
        author: { name: 'Bo Lund' },
        text: 'Thank you.',
        body: '<p>Thank you.</p>',
        status: 'published',
        posted: at('02T10:00:00'),
        score: 0,
      },
      token: 'a-token-that-nobody-guesses',
      until: at('02T10:15:00'),
    });
  });

  it('may be held', async () => {
    const { posted } = await fixture('newsrack');
    const { comment } = posted as { comment: object };
    const json = { comment: { ...comment, status: 'held' } };
    const result = await newsrack(setupFor(always({ status: 202, json }), { src })).post!(draftOf());
    expect(result).to.have.property('outcome', 'held');
    expect(result).to.have.nested.property('comment.status', 'held');
    expect(result).to.not.have.property('token');
  });

  it('have arrived where the endpoint has the very words already', async () => {
    const json = { type: '/problems/duplicate', title: 'Duplicate', status: 409, id: 'c5' };
    const result = await newsrack(setupFor(always({ status: 409, json }), { src })).post!(draftOf());
    expect(result).to.deep.equal({ outcome: 'duplicate', id: 'c5' });
  });

  it('are edited and deleted by who has the token, and voted on by everybody', async () => {
    const { posted } = await fixture('newsrack');
    const asking = new Asking(({ method }) =>
      method === 'DELETE' ? { status: 204, text: '' } : { json: { ...(posted as object), score: 7 } },
    );
    const service = newsrack(setupFor(asking, { src }));
    const headers = { authorization: 'Bearer t/1' };
    expect(await service.edit!('c/5', 'Thanks.', 't/1')).to.include({ id: 'c5' });
    expect(asking.last).to.deep.equal({
      url: `${src}/c%2F5`,
      method: 'PATCH',
      headers,
      json: { text: 'Thanks.' },
    });
    await service.remove!('c5', 't/1');
    expect(asking.last).to.deep.equal({ url: `${src}/c5`, method: 'DELETE', headers });
    expect(await service.vote!('c5', -1, 'voter-0001')).to.equal(7);
    expect(asking.last).to.deep.equal({
      url: `${src}/c5/vote`,
      method: 'PUT',
      json: { value: -1, voter: 'voter-0001' },
    });
  });

  it('are refused in the endpoint’s words, each fault at its field', async () => {
    const problem = (type: string, more: object = {}) => ({
      type: `/problems/${type}`,
      title: 'No',
      ...more,
    });
    const errors = (...pairs: readonly (readonly [string, string])[]) =>
      problem('invalid', {
        errors: pairs.map(([pointer, word]) => ({ pointer, problem: word, detail: 'x' })),
      });
    const cases: readonly (readonly [Reply, string])[] = [
      [{ status: 403, json: problem('closed') }, 'closed'],
      [{ status: 403, json: problem('refused') }, 'refused'],
      [{ status: 403, json: problem('forbidden') }, 'refused'],
      [{ status: 404, json: problem('not-found') }, 'refused'],
      [{ status: 413, json: problem('too-large') }, 'invalid, text too-long'],
      [{ status: 429, json: problem('rate-limited') }, 'rate-limited'],
      [{ status: 429, text: 'slow down' }, 'rate-limited'],
      [
        { status: 422, json: errors(['/text', 'missing'], ['/email', 'malformed'], ['/thread', 'too-long']) },
        'invalid, text missing, email malformed',
      ],
      [{ status: 422, json: errors(['/site', 'a new word']) }, 'invalid, site malformed'],
      [{ status: 422, json: errors(['/parent', 'unwanted']) }, 'refused'],
      [{ status: 415, json: { title: 'Unsupported' } }, 'http'],
      [{ status: 500, json: problem('about:blank') }, 'http'],
      [{ status: 502, text: '<h1>Bad gateway</h1>' }, 'http'],
      [{ status: 200, text: '<form></form>' }, 'unreadable'],
      [{ status: 201, json: { comment: { id: '' } } }, 'unreadable'],
    ];
    for (const [reply, expected] of cases) {
      const error = await errorOf(newsrack(setupFor(always(reply), { src })).post!(draftOf()));
      expect(verdict(error), JSON.stringify(reply)).to.equal(expected);
    }
    const limited = always({ status: 429, json: problem('rate-limited'), retryAfter: 20 });
    expect((await errorOf(newsrack(setupFor(limited, { src })).post!(draftOf()))).retryAfter).to.equal(20);
  });

  it('say why they are not changed any more', async () => {
    const json = { type: '/problems/forbidden', title: 'Forbidden', status: 403 };
    const service = newsrack(setupFor(always({ status: 403, json }), { src }));
    expect((await errorOf(service.edit!('c5', 'x', 't'))).code).to.equal('refused');
    expect((await errorOf(service.remove!('c5', 't'))).code).to.equal('refused');
    expect((await errorOf(service.vote!('c5', 1, 'voter-0001'))).code).to.equal('refused');
  });

  it('are followed by events, until a reader leaves', () => {
    const streams: FakeStream[] = [];
    class FakeStream extends EventTarget {
      readonly url: string;
      closed = false;
      constructor(url: string) {
        super();
        this.url = url;
        streams.push(this);
      }
      close() {
        this.closed = true;
      }
    }
    const service = newsrack(setupFor(always({}), { src }), { EventSource: FakeStream });
    let changes = 0;
    const leave = service.watch!(() => changes++);
    const [stream] = streams;
    expect(stream!.url).to.equal(`${src}/events?thread=https%3A%2F%2Fquay.example%2Fferry`);
    stream!.dispatchEvent(new Event('changed'));
    stream!.dispatchEvent(new Event('other'));
    expect(changes).to.equal(1);
    leave();
    expect(stream!.closed).to.equal(true);
  });

  it('are not followed where nothing is told of events', () => {
    expect(newsrack(setupFor(always({}), { src }), {})).to.not.have.property('watch');
  });
});
