import { expect } from '@open-wc/testing';
import type { CommentDraft } from '../../src/comments/comment-service.js';
import { wordpress } from '../../src/comments/wordpress.js';
import { NewsError } from '../../src/model/failure.js';
import type { Question } from '../../src/net/exchange.js';
import { Asking, draftOf, fixture, type Reply, setupFor } from './asking.js';
import { errorOf, verdict, wrongIn } from './judging.js';

const src = 'https://quay.example';
const thread = 'https://quay.example/2026/03/ferry/';
const at = (time: string) => new Date(`2026-03-01T${time}Z`);

describe('wordpress', () => {
  it('shows a reader the thread of a post that is known by its address', async () => {
    const asking = await site();
    const read = await wordpress(setupFor(asking, { src, thread })).read({ sort: 'oldest' });
    expect(asking.asked.map(({ url }) => url)).to.deep.equal([
      'https://quay.example/wp-json/wp/v2/posts?slug=ferry&_fields=id%2Cauthor%2Ccomment_status%2Clink',
      `https://quay.example/wp-json/wp/v2/comments?post=71&order=asc&per_page=100&_fields=${encodeURIComponent(fields)}&page=1`,
    ]);
    expect(read).to.deep.equal({
      count: 3,
      closed: false,
      comments: [
        {
          id: '11',
          author: {
            name: 'Ada Brack & O’Neil',
            url: 'https://ada.example/?a=1&b=2',
            avatar: 'https://2.gravatar.example/avatar/1?s=96&d=mm&r=g',
          },
          body: '<p>Fog again?</p>',
          status: 'published',
          posted: at('08:00:00'),
          url: 'https://quay.example/2026/03/ferry/#comment-11',
        },
        {
          id: '12',
          parent: '11',
          author: { name: 'Night Desk', role: 'author' },
          body: '<p>Until noon.</p>',
          status: 'published',
          posted: at('09:00:00'),
          url: 'https://quay.example/2026/03/ferry/#comment-12',
        },
        {
          id: '13',
          parent: '12',
          author: { name: 'Bo Lund' },
          body: '<p>Good.</p>',
          status: 'published',
          posted: at('10:00:00'),
          url: 'https://quay.example/2026/03/ferry/#comment-13',
        },
      ],
    });
  });

  it('asks for the post once, and again after it could not be had', async () => {
    const { thread: comments, posts } = await fixture('wordpress');
    let isUp = false;
    const asking = new Asking(({ url }) => {
      if (!isUp) return { status: 503, text: '<h1>Back soon</h1>' };
      return { json: url.includes('/posts') ? posts : comments };
    });
    const service = wordpress(setupFor(asking, { src, thread }));
    expect(await errorOf(service.read({ sort: 'oldest' }))).to.include({ code: 'http', status: 503 });
    isUp = true;
    await service.read({ sort: 'oldest' });
    await service.read({ sort: 'newest' });
    expect(asking.asked.filter(({ url }) => url.includes('slug=')).length).to.equal(3);
    expect(asking.last.url).to.contain('order=desc');
  });

  it('finds the site that has plain links, and remembers', async () => {
    for (const failure of [new NewsError('cors-or-network', 'No.'), undefined]) {
      const { thread: comments, posts } = await fixture('wordpress');
      const asking = new Asking(({ url }) => {
        if (!url.includes('rest_route') && failure) throw failure;
        if (!url.includes('rest_route')) return { status: 404, text: '<h1>Not found</h1>' };
        return { json: url.includes('comments') ? comments : posts };
      });
      const service = wordpress(setupFor(asking, { src, thread: 'https://quay.example/?p=71' }));
      await service.read({ sort: 'oldest' });
      await service.read({ sort: 'oldest' });
      expect(asking.asked.map(({ url }) => new URL(url).searchParams.get('rest_route'))).to.deep.equal([
        null,
        '/wp/v2/posts',
        '/wp/v2/comments',
        '/wp/v2/comments',
      ]);
    }
  });

  it('goes where a page author points', async () => {
    for (const [address, asked] of [
      ['https://quay.example/blog/', 'https://quay.example/blog/wp-json/wp/v2/posts?'],
      ['https://quay.example/index.php/wp-json/', 'https://quay.example/index.php/wp-json/wp/v2/posts?'],
      ['https://quay.example/?rest_route=/', 'https://quay.example/?rest_route=%2Fwp%2Fv2%2Fposts&'],
    ] as const) {
      const asking = await site();
      await wordpress(setupFor(asking, { src: address, thread: '71' })).read({ sort: 'oldest' });
      expect(asking.asked[0]!.url.startsWith(asked), asking.asked[0]!.url).to.equal(true);
    }
  });

  it('finds a post by its number, and a page where there is no such post', async () => {
    for (const [address, query] of [
      ['71', 'include=71'],
      ['https://quay.example/?p=71', 'include=71'],
      ['https://quay.example/?page_id=71', 'include=71'],
      ['https://quay.example/archives/71', 'slug=71 include=71'],
      ['https://quay.example/2026/03/f%C3%A4hre/comment-page-2/', 'slug=f%C3%A4hre'],
      ['https://quay.example/ferry.html', 'slug=ferry'],
    ] as const) {
      const { thread: comments, posts } = await fixture('wordpress');
      const wanted = query.split(' ').at(-1)!;
      const asking = new Asking(({ url }) => {
        if (url.includes('/comments')) return { json: comments };
        const isFound = url.includes('/pages') && url.includes(wanted);
        return { json: isFound ? [...(posts as object[]), { id: 71, link: address }] : [] };
      });
      await wordpress(setupFor(asking, { src, thread: address })).read({ sort: 'oldest' });
      const asked = asking.asked.map(({ url }) => /(posts|pages)\?([^&]+)/.exec(url)?.[0]).filter(Boolean);
      expect(asked).to.deep.equal(query.split(' ').flatMap((each) => [`posts?${each}`, `pages?${each}`]));
    }
  });

  it('tells a page author that no post has the address', async () => {
    for (const [address, json] of [
      [thread, []],
      ['https://quay.example/2026', [{ id: 2026, link: 'https://quay.example/another/' }]],
      ['ferry', []],
    ] as const) {
      const asking = new Asking(({ url }) => ({ json: url.includes('slug=') ? [] : json }));
      const service = wordpress(setupFor(asking, { src, thread: address }));
      expect((await errorOf(service.read({ sort: 'oldest' }))).code, address).to.equal('config');
    }
  });

  it('reads a long thread in a few parts, to the page that is not there any more', async () => {
    const asking = longThread(620, { tells: false });
    const service = wordpress(setupFor(asking, { src, thread: '71' }));
    const first = await service.read({ sort: 'oldest' });
    expect(first).to.include({ count: 500, next: '6' });
    const second = await service.read({ sort: 'oldest', cursor: first.next });
    expect(second).to.include({ count: 620 });
    expect(second.next).to.equal(undefined);
    expect(second.comments).to.have.length(120);
  });

  it('does not ask for a page that the site says is not there', async () => {
    const asking = longThread(200, { tells: true });
    const read = await wordpress(setupFor(asking, { src, thread: '71' })).read({ sort: 'oldest' });
    expect(read).to.include({ count: 200 });
    expect(read.next).to.equal(undefined);
    expect(asking.asked.filter(({ url }) => url.includes('/comments'))).to.have.length(2);
  });

  it('ends quietly at a full last page, whether what follows is empty or an error', async () => {
    for (const past of [{ json: [] }, { status: 400, json: { code: 'rest_post_invalid_page_number' } }]) {
      const asking = longThread(100, { tells: false, past });
      const read = await wordpress(setupFor(asking, { src, thread: '71' })).read({ sort: 'oldest' });
      expect(read).to.include({ count: 100 });
      expect(read.next).to.equal(undefined);
    }
  });

  it('is closed where the post says so', async () => {
    const asking = new Asking(({ url }) => ({
      json: url.includes('/comments') ? [] : [{ id: 71, author: 3, comment_status: 'closed' }],
    }));
    expect(
      (await wordpress(setupFor(asking, { src, thread: '71' })).read({ sort: 'oldest' })).closed,
    ).to.equal(true);
  });

  it('posts a comment and an answer as JSON, with what the page adds', async () => {
    const asking = await site();
    const service = wordpress(setupFor(asking, { src, thread }));
    await service.post!(draftOf());
    expect(asking.last).to.deep.equal({
      url: 'https://quay.example/wp-json/wp/v2/comments',
      method: 'POST',
      json: { post: 71, content: 'Thank you.', author_name: 'Bo Lund', author_email: 'bo@bo.example' },
    });
    const extra = { captcha: 'x', post: '1' };
    const result = await service.post!(
      draftOf({ parent: '12', site: 'https://bo.example', name: '', extra }),
    );
    expect(asking.last.json).to.deep.equal({
      captcha: 'x',
      post: 71,
      content: 'Thank you.',
      parent: 12,
      author_email: 'bo@bo.example',
      author_url: 'https://bo.example',
    });
    expect(result).to.have.property('outcome', 'published');
    expect(result).to.have.nested.property('comment.parent', '12');
  });

  it('posts words in the letters in which the site keeps them, by which it knows them again', async () => {
    const asking = await site();
    const service = wordpress(setupFor(asking, { src, thread }));
    await service.post!(draftOf({ text: '"Fog" & <b>fog</b>, a\\b' }));
    expect(asking.last.json).to.have.property('content', '"Fog" &amp; &lt;b&gt;fog&lt;/b&gt;, a&#092;b');
  });

  it('never posts to two addresses', async () => {
    const { posts } = await fixture('wordpress');
    const asking = new Asking(({ method }) => {
      if (method === 'POST') throw new NewsError('cors-or-network', 'No.');
      return { json: posts };
    });
    const error = await errorOf(wordpress(setupFor(asking, { src, thread })).post!(draftOf()));
    expect(error.code).to.equal('cors-or-network');
    expect(asking.asked.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('does not call refused what it may have taken', async () => {
    for (const [reply, expected] of [
      [
        { status: 500, json: { code: 'rest_comment_failed_create', message: 'Creating comment failed.' } },
        'http',
      ],
      [{ status: 503, text: '<h1>Back soon</h1>' }, 'http'],
      [{ status: 403, text: '<h1>Blocked by a firewall</h1>' }, 'http'],
      [{ status: 200, text: '<!doctype html><form></form>' }, 'unreadable'],
      [{ status: 201, json: { id: null } }, 'unreadable'],
      [{ status: 201, json: [] }, 'unreadable'],
    ] as const)
      expect((await refused(reply)).code, JSON.stringify(reply)).to.equal(expected);
  });

  it('says what a plugin says, and takes its own codes for a refusal', async () => {
    const json = { code: 'spam_guard', message: 'Please &#8220;slow&#8221; down', data: { status: 403 } };
    const error = await refused({ status: 403, json });
    expect(error.code).to.equal('refused');
    expect(error.message).to.contain('Please “slow” down');
    const limited = await refused({ status: 429, json, retryAfter: 15 });
    expect(limited).to.include({ code: 'rate-limited', retryAfter: 15 });
  });
});

describe('a real WordPress', () => {
  interface Recorded {
    readonly name: string;
    readonly status: number;
    readonly file: string;
    readonly headers: readonly (readonly [string, string])[];
  }
  let recorded: ReadonlyMap<string, Recorded>;

  before(async function () {
    const response = await fetch('/answers/index.json');
    if (!response.ok) {
      console.log('Skipped: the answers of a real WordPress are not here.');
      return this.skip();
    }
    recorded = new Map(((await response.json()) as Recorded[]).map((each) => [each.name, each]));
  });

  async function reply(name: string): Promise<Reply> {
    const { status, file, headers } = recorded.get(name)!;
    const text = await (await fetch(`/answers/${file}`)).text();
    const isJson = file.endsWith('.json');
    return {
      status,
      headers: Object.fromEntries(headers),
      ...(isJson ? { json: JSON.parse(text) as unknown } : { text }),
    };
  }

  it('shows a reader each of 98 threaded comments, and nothing that acts', async () => {
    const comments = await reply('comments-of-post');
    const asking = new Asking(({ url }) => (url.includes('/comments') ? comments : { json: [] }));
    const read = await wordpress(setupFor(asking, { src: 'http://127.0.0.1:8181', thread: '71' })).read({
      sort: 'oldest',
    });
    expect(read).to.include({ count: 98 });
    expect(read.next).to.equal(undefined);
    expect(read.comments).to.have.length(98);
    expect(wrongIn(read)).to.deep.equal([]);
    const ids = new Set(read.comments.map(({ id }) => id));
    expect(read.comments.filter(({ parent }) => parent && ids.has(parent)).length).to.be.greaterThan(60);
    expect(new Set(read.comments.map(({ author }) => author.name))).to.deep.equal(
      new Set(['محمد', 'x"onmouseover="alert(1)', 'O’Neil', 'Ada']),
    );
    expect(read.comments.filter(({ author }) => author.url).map(({ author }) => author.url)).to.include(
      'https://example.test/',
    );
  });

  it('ends at the page after the last', async () => {
    const last = await reply('comments-of-post-p2');
    const asking = new Asking(({ url }) => (url.includes('/comments') ? last : { json: [] }));
    const read = await wordpress(setupFor(asking, { thread: '71' })).read({ sort: 'oldest', cursor: '2' });
    expect(read).to.deep.include({ comments: [], count: 98 });
    expect(read.next).to.equal(undefined);
  });

  it('says that a protected post is for those who may read it', async () => {
    const secret = await reply('comments-protected-post');
    const asking = new Asking(({ url }) => (url.includes('/comments') ? secret : { json: [] }));
    const error = await errorOf(wordpress(setupFor(asking, { thread: '88' })).read({ sort: 'oldest' }));
    expect(error).to.include({ code: 'login', status: 401 });
  });

  const outcomes: readonly (readonly [name: string, outcome: string, draft?: Partial<CommentDraft>])[] = [
    ['comment-post-ok', 'published'],
    ['comment-post-duplicate', 'published'],
    ['ar-comment-duplicate', 'duplicate'],
    ['comment-post-reply', 'published'],
    ['comment-post-script', 'published'],
    ['comment-post-arabic', 'published'],
    ['comment-post-form', 'published'],
    ['comment-post-bad-parent', 'published'],
    ['comment-post-app-password', 'published'],
    ['comment-post-moderated-word', 'held'],
    ['comment-post-two-links', 'held'],
    ['comment-post-held-all', 'held'],
    ['comment-post-disallowed', 'binned'],
    ['comment-post-no-name', 'invalid, name missing, email missing', { name: '', email: '' }],
    ['comment-post-bad-email', 'invalid, email malformed'],
    ['comment-post-empty', 'invalid, text missing'],
    ['comment-post-missing-content', 'invalid, text missing'],
    ['comment-post-too-long', 'invalid, text too-long'],
    ['comment-post-name-too-long', 'invalid, name too-long'],
    ['comment-post-closed', 'closed'],
    ['comment-post-protected', 'login'],
    ['comment-post-anon-off', 'login'],
    ['comment-post-registration-required', 'login'],
    ['comment-post-bad-nonce', 'login'],
    ['comment-post-before-flood', 'rate-limited'],
    ['comment-post-flood', 'rate-limited'],
    ['comment-post-no-post', 'refused'],
    ['comment-post-bad-post', 'refused'],
    ['comment-post-text-plain', 'refused'],
    ['comment-post-bad-json', 'refused'],
    ['comment-post-as-logged-in-spoof', 'refused'],
    ['classic-wp-comments-post', 'http'],
    ['classic-empty', 'unreadable'],
  ];

  it('tells a reader each of the ways in which it takes or refuses a comment', async () => {
    const ways = [...recorded.keys()].filter((name) => name.startsWith('comment-post-'));
    const tried = new Set(outcomes.map(([name]) => name));
    expect(ways.filter((name) => !tried.has(name))).to.deep.equal([]);
    for (const [name, expected, draft] of outcomes) {
      const said = await reply(name);
      const work = posting(said).post!(draftOf(draft));
      const outcome = await work.then((posted) => posted.outcome, verdictOf);
      expect(outcome, name).to.equal(expected);
    }
  });

  it('keeps what a reader wrote with the outcome, as the site has it now', async () => {
    const posted = await posting(await reply('comment-post-script')).post!(draftOf());
    expect(posted).to.have.nested.property('comment.status', 'published');
    expect(posted).to.have.nested.property('comment.body').that.contains('alert(1)');
    expect(posted).to.have.nested.property('comment.id', '330');
  });
});

const fields = 'id,parent,author,author_name,author_url,author_avatar_urls,date_gmt,content,link,status';

/** A site with one post that is talked about. */
async function site(): Promise<Asking> {
  const { thread: comments, posts, posted } = await fixture('wordpress');
  return new Asking(({ url, method }) => {
    if (method === 'POST') return { status: 201, json: posted };
    return { json: url.includes('comments') ? comments : posts };
  });
}

/** A post with so many comments, of which page after page is asked for. */
function longThread(count: number, { tells, past = { json: [] } }: { tells: boolean; past?: Reply }): Asking {
  const headers = tells ? { 'x-wp-total': String(count) } : {};
  return new Asking(({ url }: Question) => {
    if (!url.includes('/comments')) return { json: [] };
    const start = (Number(new URL(url).searchParams.get('page')) - 1) * 100;
    const length = Math.min(100, Math.max(0, count - start));
    const json = Array.from({ length }, (_, i) => ({ id: start + i + 1, date_gmt: '2026-03-01T08:00:00' }));
    return length > 0 ? { json, headers } : { ...past, headers };
  });
}

function posting(reply: Reply) {
  const asking = new Asking(({ method }) => (method === 'POST' ? reply : { json: [{ id: 71, author: 3 }] }));
  return wordpress(setupFor(asking, { src, thread: '71' }));
}

async function refused(reply: Reply): Promise<NewsError> {
  return errorOf(posting(reply).post!(draftOf()));
}

function verdictOf(cause: unknown): string {
  if (cause instanceof NewsError) return verdict(cause);
  throw cause;
}
