import { expect } from '@open-wc/testing';
import { NewsError } from '../../src/model/failure.js';
import { exchangeBy } from '../../src/net/exchange.js';

const url = 'https://talk.example/comments';

describe('an exchange with a service', () => {
  it('sends JSON, no cookies and no other header', async () => {
    let sent: RequestInit | undefined;
    const ask = exchangeBy(async (_, init) => {
      sent = init;
      return Promise.resolve(new Response('{}'));
    });
    await ask({ url });
    expect(sent).to.deep.include({ method: 'GET', credentials: 'omit', headers: {} });
    expect(sent).to.not.have.property('body');
    await ask({ url, method: 'POST', json: { text: 'Fog' }, headers: { 'idempotency-key': 'k' } });
    expect(sent).to.deep.include({
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: '{"text":"Fog"}',
    });
  });

  it('gives JSON whatever the status, and words where there is no JSON', async () => {
    const answers = (body: string, init?: ResponseInit) =>
      exchangeBy(async () => Promise.resolve(new Response(body, init)))({ url });
    expect(await answers('{"id":1}', { status: 409, headers: { 'retry-after': '20' } })).to.deep.include({
      status: 409,
      json: { id: 1 },
      retryAfter: 20,
    });
    expect(await answers('null')).to.include({ json: null });
    expect(await answers('null')).to.not.have.property('text');
    const refused = await answers('<p>ratelimit exceeded</p>', { status: 403 });
    expect(refused).to.include({ status: 403, json: undefined, text: '<p>ratelimit exceeded</p>' });
  });

  it('says that nothing came', async () => {
    const ask = exchangeBy(async () => Promise.reject(new TypeError('Failed to fetch')));
    const error: unknown = await ask({ url }).catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(NewsError).with.property('code', 'cors-or-network');
  });
});
