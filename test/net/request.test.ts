import { expect, waitUntil } from '@open-wc/testing';
import { type FailureCode, NewsError } from '../../src/model/failure.js';
import { realClock } from '../../src/net/clock.js';
import { keepEarly, takeEarly } from '../../src/net/early.js';
import type { Payload } from '../../src/net/payload.js';
import { type Fetcher, type Request, request } from '../../src/net/request.js';
import { FakeWorld } from '../sources/fake-world.js';

const url = 'https://news.example/feed.xml';

describe('request', () => {
  let world: FakeWorld;

  beforeEach(() => {
    world = new FakeWorld();
  });

  afterEach(() => {
    expect(world.timers, 'timers that go on').to.equal(0);
    expect(world.open, 'answers that somebody waits for').to.equal(0);
  });

  function ask(order: Partial<Request> = {}): Promise<Payload> {
    return request({ url, ...order }, world.fetch, world);
  }

  /** The whole text of an answer. */
  async function read(
    body: string | Uint8Array,
    { contentType, piece = Infinity }: { contentType?: string; piece?: number } = {},
  ): Promise<string> {
    const asked = ask();
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const stream = world.latest.begin(contentType ? { headers: { 'content-type': contentType } } : {});
    for (let at = 0; at < bytes.length; at += piece) stream.send(bytes.slice(at, at + piece));
    stream.end();
    return textOf(await asked);
  }

  describe('lets a reader read what the publisher wrote', () => {
    /** Each with the bytes of a text in it. */
    const charsets: Record<string, [text: string, bytes: string]> = {
      'windows-1250': ['Žluťoučký kůň úpěl „ódy“', '8e6c759d6f75e86bfd206bf9f220fa70ec6c2084f3647993'],
      'windows-1251': ['Паром — «не все»', 'cfe0f0eeec209720abede520e2f1e5bb'],
      'windows-1252': [
        'Café “naïve” – 5 € pour Œuvre',
        '436166e920936e61ef76659420962035208020706f7572208c75767265',
      ],
      'windows-1253': ['Ειδήσεις από την Αθήνα', 'c5e9e4def3e5e9f220e1f0fc20f4e7ed20c1e8deede1'],
      'windows-1254': ['İstanbul’da güneş doğdu', 'dd7374616e62756c9264612067fc6e65fe20646ff06475'],
      'windows-1255': ['חדשות היום – שלום', 'e7e3f9e5fa20e4e9e5ed209620f9ece5ed'],
      'windows-1256': ['أخبار اليوم، مرحبا', 'c3cec8c7d120c7e1ede6e3a120e3d1cdc8c7'],
      'koi8-r': ['Ёлка в Кремле', 'b3cccbc120d720ebd2c5cdccc5'],
      gb2312: ['北京新闻：早上好', 'b1b1bea9d0c2cec5a3bad4e7c9cfbac3'],
      Big5: ['臺北新聞許功蓋', 'bb4fa55fb773bb44b35ca55cbb5c'],
      Shift_JIS: ['東京ニュース「表示」ｱｲ', '938c8b9e836a8385815b83588175955c8ea68176b1b2'],
      'EUC-JP': ['大阪の新聞', 'c2e7bae5a4cebfb7cab9'],
      'EUC-KR': ['서울 뉴스 속보', 'bcadbfef20b4babdba20bcd3bab8'],
      'ISO-8859-1': ['Ærø får færge – nej', 'c672f82066e5722066e67267652096206e656a'],
      'ISO-8859-2': ['Łódź i Gdańsk', 'a3f364bc206920476461f1736b'],
      'UTF-8': ['Þórður sá 😀 í gær', 'c39ec3b372c3b075722073c3a120f09f988020c3ad2067c3a672'],
    };

    for (const [charset, [text, bytes]] of Object.entries(charsets)) {
      it(`in ${charset}, whether HTTP says so or the document itself, and however the bytes are cut`, async () => {
        const declaration = `<?xml version="1.0" encoding="${charset}"?><title>`;
        for (const padding of ['', ' '.repeat(600)]) {
          const start = `<title>${padding}`;
          const silent = joined(start, fromHex(bytes), '</title>');
          const declared = joined(declaration, padding, fromHex(bytes), '</title>');
          for (const piece of [1, 7, Infinity]) {
            const contentType = `application/rss+xml; charset=${charset}`;
            expect(await read(silent, { contentType, piece })).to.equal(`${start}${text}</title>`);
            expect(await read(declared, { piece })).to.equal(`${declaration}${padding}${text}</title>`);
          }
        }
      });
    }

    const utf16 = {
      'utf-16le': (text: string) => utf16Bytes(text, true),
      'utf-16be': (text: string) => utf16Bytes(text, false),
    };
    for (const [charset, encode] of Object.entries(utf16)) {
      it(`in ${charset}, with a byte order mark and without`, async () => {
        const text = `<?xml version="1.0" encoding="utf-16"?><title>Þórður sá 😀${' '.repeat(600)}</title>`;
        for (const piece of [1, 3, Infinity]) {
          expect(await read(encode(`\ufeff${text}`), { piece })).to.equal(text);
          expect(await read(encode(text), { piece })).to.equal(text);
        }
      });
    }

    it('where HTTP and the document contradict each other: HTTP is right', async () => {
      const bytes = joined('<?xml version="1.0" encoding="koi8-r"?>', fromHex('cff2'));
      expect(await read(bytes, { contentType: 'text/xml; Charset="windows-1251"' })).to.contain('Пт');
    });

    it('where there is a byte order mark: it is right, whatever else is said', async () => {
      const words = 'æ – Þórður';
      for (const encode of [utf8Bytes, utf16['utf-16le'], utf16['utf-16be']]) {
        const bytes = encode(`\ufeff<?xml version="1.0" encoding="koi8-r"?>${words}`);
        const text = await read(bytes, { contentType: 'text/xml; charset=windows-1251' });
        expect(text).to.equal(`<?xml version="1.0" encoding="koi8-r"?>${words}`);
      }
    });

    it('where nobody says anything: it is UTF-8', async () => {
      expect(await read(utf8Bytes('<title>Þórður</title>'))).to.equal('<title>Þórður</title>');
      expect(await read(utf8Bytes('{"title":"Þórður"}'), { contentType: 'application/json' })).to.contain(
        'Þórður',
      );
    });

    it('where the charset has a name that nobody knows, or one of UTF-16 in plain ASCII', async () => {
      for (const name of ['invalid', 'utf-16', 'utf8mb4', '', 'iso-2022-kr']) {
        const text = `<?xml version="1.0" encoding="${name}"?><title>Þórður</title>`;
        expect(await read(utf8Bytes(text))).to.equal(text);
      }
      const text = '<?xml version="1.0" encoding="windows-1251"?>';
      const bytes = joined(text, fromHex('cff0e8e2e5f2'));
      expect(await read(bytes, { contentType: 'text/xml; charset=none' })).to.equal(`${text}Привет`);
    });

    it('where a document says UTF-8 and is windows-1252, however the bytes are cut', async () => {
      for (const declaration of ['<?xml version="1.0" encoding="utf-8"?>', ''])
        for (const padding of ['', ' '.repeat(511), ' '.repeat(2000)])
          for (const piece of [1, 2, 3, 512, Infinity])
            for (const [text, bytes] of [
              ['Café “naïve” – 5 €, façade', '436166e920936e61ef7665942096203520802c206661e7616465'],
              ['fin d’été', '66696e206492e974e9'],
            ] as const) {
              const document = joined(declaration, padding, fromHex(bytes));
              expect(await read(document, { piece })).to.equal(`${declaration}${padding}${text}`);
            }
    });

    it('where HTTP says UTF-8 out of habit, and the document knows better', async () => {
      for (const padding of ['', ' '.repeat(600)]) {
        const start = `<?xml version="1.0" encoding="windows-1251"?>${padding}`;
        const bytes = joined(start, fromHex('cff0e8e2e5f2'));
        for (const piece of [1, Infinity])
          expect(await read(bytes, { contentType: 'text/xml; charset=utf-8', piece })).to.equal(
            `${start}Привет`,
          );
      }
    });

    it('where one story of a UTF-8 document is damaged: the others are not', async () => {
      const damaged = joined('<a>Þórður</a><b>caf', fromHex('e9'), '</b><c>Æ</c>');
      expect(await read(damaged)).to.equal('<a>Þórður</a><b>caf\ufffd</b><c>Æ</c>');
      const lost = '<a>caf\ufffd</a><b>’tis</b>';
      for (const piece of [1, Infinity])
        expect(await read(utf8Bytes(`${' '.repeat(600)}${lost}`), { piece })).to.contain(lost);
    });

    it('where a few bytes are all there is', async () => {
      for (const text of ['', 'a', '<a', '\u00e6', '😀']) expect(await read(utf8Bytes(text))).to.equal(text);
      for (const bytes of ['fe', 'ff', '00', 'efbb', '3c']) await read(fromHex(bytes));
    });
  });

  describe('has an end', () => {
    it('when the headers never come', async () => {
      const asked = ask();
      world.pass(19.9);
      expect(world.open).to.equal(1);
      world.pass(0.1);
      expect(await failureOf(asked)).to.include({ code: 'timeout', url });
      expect(world.latest.init.signal?.aborted).to.equal(true);
    });

    it('when a body trickles for ever: the time counts until its last byte', async () => {
      for (const deaf of [false, true]) {
        const asked = ask();
        world.latest.deaf = deaf;
        const body = world.latest.begin();
        const reading = textOf(await asked);
        for (let second = 0; second < 19; second++) {
          body.send('<');
          world.pass(1);
        }
        expect(world.open).to.equal(1);
        world.pass(1);
        expect(await failureOf(reading)).to.include({ code: 'timeout', url });
        expect(body.isCancelled).to.equal(deaf);
      }
    });

    it('when there is always more of a body than is read', async () => {
      const asked = ask();
      world.latest.deaf = true;
      const body = world.latest.begin();
      for (let i = 0; i < 1000; i++) body.send('<');
      const payload = await asked;
      world.pass(20);
      expect(await failureOf(textOf(payload))).to.include({ code: 'timeout' });
      expect(body.isCancelled).to.equal(true);
    });

    it('when the author of the page has less patience, or more', async () => {
      for (const timeout of [0.5, 90]) {
        const asked = ask({ timeout });
        world.pass(timeout - 0.1);
        expect(world.open).to.equal(1);
        world.pass(0.1);
        expect(await failureOf(asked)).to.include({ code: 'timeout' });
      }
    });

    it('when the page has a `fetch` that does not listen, and what it brings too late is let go of', async () => {
      const asked = ask();
      world.latest.deaf = true;
      world.pass(20);
      expect(await failureOf(asked)).to.include({ code: 'timeout' });
      const late = world.latest.begin();
      await waitUntil(() => late.isCancelled);
    });

    it('when the page has a `fetch` that does not listen, and fails too late', async () => {
      const asked = ask();
      world.latest.deaf = true;
      world.pass(20);
      expect(await failureOf(asked)).to.include({ code: 'timeout' });
      world.latest.fail();
    });

    it('when nobody wants the answer any more: before it was asked for, without headers, in mid-body', async () => {
      const before = new AbortController();
      before.abort();
      expect(await failureOf(ask({ signal: before.signal }))).to.include({ code: 'aborted', url });
      if (world.asked.length) world.latest.fail();

      const withoutHeaders = new AbortController();
      const asked = ask({ signal: withoutHeaders.signal });
      withoutHeaders.abort();
      expect(await failureOf(asked)).to.include({ code: 'aborted' });

      const inMidBody = new AbortController();
      const coming = ask({ signal: inMidBody.signal });
      const body = world.latest.begin();
      body.send('<rss>');
      const reading = textOf(await coming);
      inMidBody.abort();
      expect(await failureOf(reading)).to.include({ code: 'aborted' });
    });

    it('when nobody wants the rest, or any of it', async () => {
      const asked = ask();
      const body = world.latest.begin();
      body.send('x'.repeat(1000));
      for await (const piece of (await asked).text) {
        expect(piece).to.have.length(1000);
        break;
      }
      expect(body.isCancelled).to.equal(true);

      const leave = new AbortController();
      const unread = ask({ signal: leave.signal });
      world.latest.begin().send('<rss>');
      await unread;
      leave.abort();
    });

    it('when a body is endless: it is cut at the cap', async () => {
      const asked = ask({ maxBytes: 10 });
      const body = world.latest.begin();
      for (let i = 0; i < 3; i++) body.send('<rs>');
      expect(await failureOf(textOf(await asked))).to.include({ code: 'too-large', url });
      expect(body.isCancelled).to.equal(true);
    });

    it('and 10 MB is what is read at most, unless somebody asks for more', async () => {
      const megabyte = new Uint8Array(1_000_000).fill(0x20);
      for (const [pieces, order, code] of [
        [10, {}, undefined],
        [11, {}, 'too-large'],
        [11, { maxBytes: 11_000_000 }, undefined],
      ] as const) {
        const asked = ask(order);
        const body = world.latest.begin();
        for (let i = 0; i < pieces; i++) body.send(megabyte);
        if (!code) body.end();
        const reading = sizeOf(await asked);
        if (code) expect(await failureOf(reading)).to.include({ code });
        else expect(await reading).to.equal(pieces * 1_000_000);
      }
    });

    it('and leaves no listener on the signal that it was given', async () => {
      const { signal } = new AbortController();
      let listeners = 0;
      const { addEventListener, removeEventListener } = signal;
      signal.addEventListener = (...words: unknown[]) => {
        listeners++;
        Reflect.apply(addEventListener, signal, words);
      };
      signal.removeEventListener = (...words: unknown[]) => {
        listeners--;
        Reflect.apply(removeEventListener, signal, words);
      };
      const whole = ask({ signal });
      world.latest.answer('<rss>');
      await textOf(await whole);
      expect(listeners).to.equal(0);
      const refused = ask({ signal });
      world.latest.refuse(500);
      await failureOf(refused);
      expect(listeners).to.equal(0);
    });

    it('however long somebody is ready to wait: a timer of a hundred years is not one of no time at all', async () => {
      const fired: string[] = [];
      await new Promise<void>((resolve) => {
        const callOff = realClock.later(() => fired.push('hundred years'), 3_155_760_000_000);
        realClock.later(() => fired.push('no time'), 0);
        realClock.later(() => {
          callOff();
          resolve();
        }, 5);
      });
      expect(fired).to.deep.equal(['no time']);
    });
  });

  describe('says what went wrong', () => {
    it('when a server refuses, for each status that there is', async () => {
      for (let status = 200; status < 600; status++) {
        const asked = ask();
        world.latest.refuse(status);
        if (status === 304) {
          await waitUntil(() => world.asked.length % 2 === 0, 'a second request', { interval: 1 });
          world.latest.refuse(304);
        }
        if (status < 300 && status !== 204 && status !== 205) expect(await textOf(await asked)).to.equal('');
        else {
          const error = await failureOf(asked);
          expect(error.url).to.equal(url);
          expect(error.code).to.equal(status < 300 ? 'not-a-feed' : 'http');
          expect(error.status).to.equal(status < 300 ? undefined : status);
        }
      }
    });

    it('when a server refuses with a web page, of which not a word is read', async () => {
      const asked = ask();
      const body = world.latest.begin({ status: 503, headers: { 'content-type': 'text/html' } });
      body.send('<!doctype html>');
      expect(await failureOf(asked)).to.include({ code: 'http', status: 503 });
      expect(body.isCancelled).to.equal(true);
    });

    it('when a server wants to be left alone for so many seconds, or until a day', async () => {
      const inTenMinutes = new Date(world.now() + 600_000).toUTCString();
      const tenMinutesAgo = new Date(world.now() - 600_000).toUTCString();
      for (const [retryAfter, seconds] of [
        ['120', 120],
        [' 7 ', 7],
        ['1000000000', 1e9],
        [inTenMinutes, 600],
        [tenMinutesAgo, undefined],
        ['0', undefined],
        ['-5', undefined],
        ['1.5', undefined],
        ['soon', undefined],
        ['soon, in 2099', undefined],
        ['2099-01-01', undefined],
        ['Infinity', undefined],
        ['120 seconds', undefined],
        ['Tue, 99 Foo 9999 99:99:99 GMT', undefined],
        ['', undefined],
      ] as const) {
        for (const status of [429, 503]) {
          const asked = ask();
          world.latest.refuse(status, { 'retry-after': retryAfter });
          expect(await failureOf(asked), retryAfter).to.include({ status, retryAfter: seconds });
        }
      }
    });

    it('when a shared cache says "not modified" to a browser that has nothing: it is asked past the cache', async () => {
      const asked = ask({ revalidate: true });
      world.latest.refuse(304);
      await waitUntil(() => world.asked.length === 2);
      expect(world.asked.map(({ init }) => init.cache)).to.deep.equal(['no-cache', 'reload']);
      world.latest.answer('<rss>');
      expect(await textOf(await asked)).to.equal('<rss>');
    });

    it('when there is no network: a browser does not tell that from a missing permission', async () => {
      const asked = ask();
      const cause = new TypeError('Failed to fetch');
      world.latest.fail(cause);
      expect(await failureOf(asked)).to.include({ code: 'cors-or-network', url, cause });
    });

    it('when the network goes in mid-body', async () => {
      const asked = ask();
      const body = world.latest.begin();
      body.send('<rss>');
      const reading = textOf(await asked);
      body.fail();
      expect(await failureOf(reading)).to.include({ code: 'cors-or-network', url });
    });

    it('when the page has put something in the place of `fetch` that throws', async () => {
      const cause = new Error('patched');
      const throws: Fetcher = () => {
        throw cause;
      };
      expect(await failureOf(request({ url }, throws, world))).to.include({ code: 'cors-or-network', cause });
    });

    it('when the page has put something in the place of `fetch` that answers with rubbish', async () => {
      const locked = new Response('<rss>');
      locked.body?.getReader();
      const headers = new Headers();
      const rubbish = [
        undefined,
        null,
        42,
        '<rss>',
        {},
        { ok: true },
        { ok: true, status: 200, headers: {} },
        { ok: true, status: 200, headers, body: '<rss>' },
        { ok: true, status: 200, headers, body: { getReader: () => ({}) } },
        { ok: false, status: 500 },
        { ok: false, status: 500, headers, body: '<html>' },
        locked,
      ];
      for (const answer of rubbish) {
        const asked = request({ url }, () => Promise.resolve(answer as Response), world);
        const error = await failureOf(asked.then(textOf));
        expect(error.code).to.be.oneOf(['cors-or-network', 'http']);
        expect(world.timers).to.equal(0);
      }
      const atOnce = request({ url }, () => new Response('<rss>') as unknown as Promise<Response>, world);
      expect(await textOf(await atOnce)).to.equal('<rss>');
    });
  });

  describe('is quiet and modest', () => {
    it('sends no header of its own, which would cost a second request, and no cookie', async () => {
      for (const order of [{}, { revalidate: true }, { timeout: 5, maxBytes: 5 }]) {
        const asked = ask(order);
        expect(world.latest.url).to.equal(url);
        expect(world.latest.init).to.have.all.keys('signal', 'cache', 'credentials');
        expect(world.latest.init.credentials).to.equal('same-origin');
        world.latest.fail();
        await failureOf(asked);
      }
    });

    it('sends cookies where the author of the page asks for that', async () => {
      const asked = ask({ credentials: 'include' });
      expect(world.latest.init.credentials).to.equal('include');
      world.latest.refuse(401);
      expect(await failureOf(asked)).to.include({ status: 401 });
    });

    it('lets the browser use its copy at first, and asks whether that is still good later on', async () => {
      for (const [order, cache] of [
        [{}, 'default'],
        [{ revalidate: true }, 'no-cache'],
      ] as const) {
        const asked = ask(order);
        expect(world.latest.init.cache).to.equal(cache);
        world.latest.answer('<rss>');
        await textOf(await asked);
      }
    });
  });

  describe('in a real network', () => {
    const here = `${location.origin}/odd`;
    /** The same server, and for a browser another site. */
    const elsewhere = `http://localhost:${location.port}/odd`;

    const read = async (address: string, order: Partial<Request> = {}) =>
      textOf(await request({ url: address, ...order }, undefined, world));

    it('reads a feed of another site that allows it, with one request and without a cookie', async () => {
      document.cookie = 'reader=known';
      const key = newKey();
      const answer = `${elsewhere}/answer?text=news&access-control-allow-origin=*&key=${key}`;
      expect(await read(answer)).to.equal('news');
      expect(await read(answer, { revalidate: true })).to.equal('news');
      const seen = await seenWith(key);
      expect(seen.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
      expect(seen.map(({ headers }) => headers['cookie'])).to.deep.equal([undefined, undefined]);
    });

    it('takes the feed that the page has preloaded, and does not ask for it again', async () => {
      const key = newKey();
      const href = `${elsewhere}/answer?text=news&access-control-allow-origin=*&key=${key}`;
      const link = document.createElement('link');
      Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
      const preloaded = new Promise((resolve) => link.addEventListener('load', resolve));
      document.head.append(link);
      await preloaded;
      expect(await read(href)).to.equal('news');
      expect(await seenWith(key)).to.have.length(1);
      link.remove();
    });

    it('keeps the cookies of this site to itself, unless they are asked for', async () => {
      document.cookie = 'reader=known';
      const key = newKey();
      await read(`${here}/answer?text=news&key=${key}`);
      await read(`${here}/answer?text=news&key=${key}`, { credentials: 'same-origin' });
      const [without, withCookie] = await seenWith(key);
      expect(without?.headers['cookie']).to.equal(undefined);
      expect(withCookie?.headers['cookie']).to.contain('reader=known');
    });

    it('says so when another site does not allow it, or allows it to somebody else', async () => {
      for (const allowed of ['', '&access-control-allow-origin=http://somebody.example'])
        expect(await failureOf(read(`${elsewhere}/answer?text=news${allowed}`))).to.include({
          code: 'cors-or-network',
        });
    });

    it('never takes an answer that it may not read for an empty one', async () => {
      const opaque: Fetcher = (address, init) => fetch(address, { ...init, mode: 'no-cors' });
      const asked = request({ url: `${elsewhere}/answer?text=news` }, opaque, world);
      expect(await failureOf(asked)).to.include({ code: 'cors-or-network', status: undefined });
    });

    it('says so when there is no server', async () => {
      expect(await failureOf(read('http://127.0.0.1:1/feed.xml'))).to.include({ code: 'cors-or-network' });
    });

    it('knows where a redirection has led to, which is what links are relative to', async () => {
      const target = '/odd/answer?text=news';
      const address = `${here}/answer?status=302&location=${encodeURIComponent(target)}`;
      const payload = await request({ url: address }, undefined, world);
      expect(payload.url).to.equal(`${location.origin}${target}`);
      expect(await textOf(payload)).to.equal('news');
    });

    it('reads letters that are cut in the middle on their way', async () => {
      const address = `${here}/trickle?piece=1&every=1&type=text/xml&text=${encodeURIComponent('Þórður 😀')}`;
      expect(await read(address)).to.equal('Þórður 😀');
    });

    it('asks past a cache that says "not modified" for nothing', async () => {
      const key = newKey();
      expect(await read(`${here}/answer?status=304&status=200&text=news&key=${key}`)).to.equal('news');
      expect(await seenWith(key)).to.have.length(2);
    });

    it('reads no more of an endless body than the cap, and hangs up', async () => {
      const key = newKey();
      const address = `${here}/endless?text=news&key=${key}`;
      expect(await failureOf(read(address, { maxBytes: 20_000 }))).to.include({ code: 'too-large' });
      await hungUp(key);
    });

    it('hangs up when an answer takes too long', async () => {
      const key = newKey();
      const asked = read(`${here}/answer?text=news&delay=60000&key=${key}`);
      await waitUntil(async () => (await seenWith(key)).length === 1);
      world.pass(20);
      expect(await failureOf(asked)).to.include({ code: 'timeout' });
      await hungUp(key);
    });

    it('hangs up when a web page comes instead of a feed and nobody reads on', async () => {
      const key = newKey();
      const payload = await request({ url: `${here}/endless?text=news&key=${key}` }, undefined, world);
      for await (const piece of payload.text) if (piece) break;
      await hungUp(key);
    });

    it('says so when a body is not packed as it says; WebKit reads it as it is', async () => {
      const address = `${here}/answer?text=news&content-encoding=gzip`;
      expect(await read(address).catch(codeOf)).to.be.oneOf(['cors-or-network', 'news']);
    });

    it('says so when the line breaks in mid-body', async () => {
      const address = `${here}/cut?text=${'news'.repeat(1000)}`;
      expect(await failureOf(read(address))).to.include({ code: 'cors-or-network' });
    });

    async function seenWith(key: string): Promise<Seen[]> {
      const response = await fetch(`${here}/seen?key=${key}`);
      return (await response.json()) as Seen[];
    }

    async function hungUp(key: string): Promise<void> {
      await waitUntil(async () => (await seenWith(key))[0]?.state === 'left', 'the server still sends', {
        timeout: 8000,
      });
    }
  });
});

describe('a feed that was asked for before its widget was there', () => {
  const question = { cache: 'default', credentials: 'same-origin' } as const;
  const answer = Promise.resolve(new Response('<rss>'));

  it('is taken once', () => {
    keepEarly(url, answer, new FakeWorld());
    expect(takeEarly(url, question)).to.equal(answer);
    expect(takeEarly(url, question)).to.equal(undefined);
  });

  it('is no answer to a question with cookies, or past the cache', () => {
    for (const other of [{ credentials: 'include' }, { cache: 'no-cache' }] as const) {
      keepEarly(url, answer, new FakeWorld());
      expect(takeEarly(url, { ...question, ...other })).to.equal(undefined);
    }
  });

  it('is no news a minute later', () => {
    const world = new FakeWorld();
    keepEarly(url, answer, world);
    world.pass(60);
    expect(takeEarly(url, question)).to.equal(undefined);
  });
});

interface Seen {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly state: 'open' | 'answered' | 'left';
}

function newKey(): string {
  return `request-${crypto.randomUUID()}`;
}

async function textOf(payload: Payload): Promise<string> {
  let text = '';
  for await (const piece of payload.text) text += piece;
  return text;
}

async function sizeOf(payload: Payload): Promise<number> {
  let size = 0;
  for await (const piece of payload.text) size += piece.length;
  return size;
}

async function failureOf(work: Promise<unknown>): Promise<NewsError & { code: FailureCode }> {
  try {
    await work;
  } catch (error) {
    expect(error).to.be.instanceOf(NewsError);
    return error as NewsError;
  }
  throw new Error('It did not fail.');
}

function codeOf(error: unknown): FailureCode | undefined {
  return error instanceof NewsError ? error.code : undefined;
}

function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16Bytes(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/[\da-f]{2}/g) ?? [], (byte) => parseInt(byte, 16));
}

function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8Bytes(part) : part)]));
}
