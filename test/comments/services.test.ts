import { expect } from '@open-wc/testing';
import { artalk } from '../../src/comments/artalk.js';
import { bluesky } from '../../src/comments/bluesky.js';
import type { CommentService, MakeService } from '../../src/comments/comment-service.js';
import { cusdis } from '../../src/comments/cusdis.js';
import { isso } from '../../src/comments/isso.js';
import { mastodon } from '../../src/comments/mastodon.js';
import { remark42 } from '../../src/comments/remark42.js';
import { serviceNamed } from '../../src/comments/services.js';
import { waline } from '../../src/comments/waline.js';
import type { NewsError } from '../../src/model/failure.js';
import { always, Asking, draftOf, fixture, type Reply, setupFor } from './asking.js';
import { errorOf, verdict } from './judging.js';

const morning = '2026-03-01T';
const at = (time: string) => new Date(`${morning}${time}Z`);

describe('isso', () => {
  const answers = () => fixture('isso');

  it('shows a reader the thread of the page’s path, answers oldest first', async () => {
    const { thread } = await answers();
    const asking = always({ json: thread });
    const service = isso(setupFor(asking));
    const read = await service.read({ sort: 'top' });
    expect(asking.last.url).to.equal('https://talk.example/?uri=%2Fferry&sort=upvotes');
    expect(asking.last.credentials).to.equal(undefined);
    expect(read.count).to.equal(3);
    expect(read.comments).to.deep.equal([
      {
        id: '1',
        author: {
          name: 'Ada & Sons',
          url: 'https://ada.example/',
          avatar: 'https://gravatar.example/avatar/1',
        },
        body: '<p>Fog <em>again</em>?</p>',
        status: 'published',
        posted: at('08:00:00.250'),
        edited: at('08:01:00.500'),
        score: 3,
      },
      { id: '2', author: { name: '' }, status: 'deleted', posted: at('08:01:40') },
      {
        id: '3',
        parent: '1',
        author: { name: 'Night Desk' },
        body: '<p>Until noon.</p>',
        status: 'published',
        posted: at('09:00:00'),
        score: 0,
      },
      {
        id: '4',
        parent: '1',
        author: { name: '' },
        body: '<p>Good.</p>',
        status: 'published',
        posted: at('10:00:00'),
        score: 0,
      },
    ]);
  });

  it('asks readers for what the server wants, once that is known', async () => {
    const { thread } = await answers();
    const service = isso(setupFor(always({ json: thread })));
    expect(service.form).to.include({ name: 'optional', email: 'optional' });
    await service.read({ sort: 'oldest' });
    expect(service.form).to.include({ name: 'optional', email: 'required' });
  });

  it('posts an answer with the cookie that lets its author edit it', async () => {
    const { posted } = await answers();
    const cookie = 'isso-5=x; Expires=Wed, 18-Dec-2030 12:57:20 GMT; Max-Age=900; Path=/';
    const asking = always({ status: 201, json: posted, headers: { 'x-set-cookie': cookie } });
    const result = await isso(setupFor(asking)).post!(draftOf({ parent: '1', extra: { captcha: 'x' } }));
    expect(asking.last).to.deep.include({
      url: 'https://talk.example/new?uri=%2Fferry',
      method: 'POST',
      credentials: 'include',
      json: {
        captcha: 'x',
        text: 'Thank you.',
        author: 'Bo Lund',
        email: 'bo@bo.example',
        website: null,
        parent: 1,
        title: 'Ferry stays in port',
      },
    });
    if (result.outcome !== 'published') throw new Error(result.outcome);
    expect(result.comment).to.include({ id: '5', parent: '1', status: 'published' });
    expect(result.token).to.be.ok;
    expect(result.until!.getTime() - Date.now()).to.be.within(890_000, 900_000);
  });

  it('says that a comment waits for a moderator', async () => {
    const { posted } = await answers();
    const held = { ...(posted as object), mode: 2 };
    const result = await isso(setupFor(always({ status: 202, json: held }))).post!(draftOf());
    expect(result).to.have.property('outcome', 'held');
    expect(result).to.have.nested.property('comment.status', 'held');
  });

  it('edits, deletes, votes and previews', async () => {
    const { posted } = await answers();
    const asking = new Asking(({ url }) => ({
      json: url.endsWith('/preview')
        ? { text: '<p>x</p>' }
        : { ...(posted as object), likes: 3, dislikes: 1 },
    }));
    const service = isso(setupFor(asking));
    expect(await service.edit!('5', 'Thanks.', 'cookie')).to.include({ id: '5' });
    expect(asking.last).to.deep.include({ method: 'PUT', credentials: 'include', json: { text: 'Thanks.' } });
    await service.remove!('5', 'cookie');
    expect(asking.last).to.include({
      method: 'DELETE',
      credentials: 'include',
      url: 'https://talk.example/id/5',
    });
    expect(await service.vote!('5', -1, 'voter')).to.equal(2);
    expect(asking.last).to.include({ credentials: 'omit', url: 'https://talk.example/id/5/dislike' });
    expect(await service.preview!('x')).to.equal('<p>x</p>');
  });

  const page = (words: string) =>
    `<!doctype html>\n<title>403 Forbidden</title>\n<h1>Forbidden</h1>\n<p>${words}</p>\n`;
  refuses('isso', isso, [
    [{ status: 400, text: page('text is missing') }, 'invalid, text missing'],
    [{ status: 400, text: page('text is too short (minimum length: 3)') }, 'invalid, text too-short'],
    [{ status: 400, text: page('text is too long (maximum length: 65535)') }, 'invalid, text too-long'],
    [{ status: 400, text: page('Website not Django-conform') }, 'invalid, site malformed'],
    [
      { status: 400, text: page('http://tools.ietf.org/html/rfc5321#section-4.5.3') },
      'invalid, email too-long',
    ],
    [{ status: 403, text: page('email address required but not provided') }, 'invalid, email missing'],
    [{ status: 403, text: page('author address required but not provided') }, 'invalid, name missing'],
    [{ status: 403, text: page('10.0.0.0: ratelimit exceeded (1, 2)') }, 'rate-limited'],
    [{ status: 403, text: page('3 direct responses to /ferry') }, 'refused'],
    [{ status: 403, text: page('edit time frame is still open') }, 'refused'],
  ]);
});

describe('waline', () => {
  const answers = () => fixture('waline');

  it('shows a reader the thread of the page’s path, page by page', async () => {
    const { thread } = await answers();
    const asking = always({ json: thread });
    const service = waline(setupFor(asking, { thread: 'https://quay.example/f%C3%A4hre' }));
    const read = await service.read({ sort: 'newest' });
    expect(asking.last.url).to.equal(
      'https://talk.example/api/comment?path=%2Ff%C3%A4hre&pageSize=20&page=1&sortBy=insertedAt_desc&lang=en',
    );
    expect(read).to.include({ count: 23, next: '2' });
    expect(read.comments).to.deep.equal([
      {
        id: '1',
        author: { name: 'Ada <b>', url: 'https://ada.example/', avatar: 'https://avatar.example/1' },
        body: '<p>Fog <strong>again</strong>?</p>',
        status: 'published',
        posted: at('08:00:00'),
        pinned: true,
        score: 2,
      },
      {
        id: '2',
        parent: '1',
        author: { name: 'Night Desk', avatar: 'https://avatar.example/2', role: 'staff' },
        body: '<p>Until noon.</p>',
        status: 'published',
        posted: at('09:00:00'),
        score: 0,
      },
      {
        id: '3',
        parent: '2',
        author: { name: 'Bo Lund', avatar: 'https://avatar.example/3' },
        body: '<p>Good.</p>',
        status: 'published',
        posted: at('10:00:00'),
        score: 0,
      },
    ]);
    expect((await service.read({ sort: 'newest', cursor: '2' })).next).to.equal(undefined);
  });

  it('posts an answer below the first-level comment that its own stands below', async () => {
    const { thread, posted } = await answers();
    const asking = new Asking(({ method }) => ({ json: method ? posted : thread }));
    const service = waline(setupFor(asking));
    await service.read({ sort: 'newest' });
    const result = await service.post!(draftOf({ parent: '3', site: 'https://bo.example/' }));
    expect(asking.last.url).to.equal('https://talk.example/api/comment?lang=en-us');
    expect(asking.last.json).to.deep.equal({
      comment: 'Thank you.',
      nick: 'Bo Lund',
      mail: 'bo@bo.example',
      link: 'https://bo.example/',
      url: '/ferry',
      pid: '3',
      rid: '1',
    });
    expect(result).to.have.property('outcome', 'published');
    expect(result).to.have.nested.property('comment.id', '4');
  });

  for (const [status, outcome] of [
    ['approved', 'published'],
    ['waiting', 'held'],
    ['spam', 'binned'],
  ] as const)
    it(`says that a comment which is “${status}” is ${outcome}`, async () => {
      const { posted } = await answers();
      const { data } = posted as { data: object };
      const json = { errno: 0, errmsg: '', data: { ...data, status } };
      expect(await waline(setupFor(always({ json }))).post!(draftOf())).to.have.property('outcome', outcome);
    });

  it('takes a duplicate as posted, also of an older server', async () => {
    for (const status of [200, 500]) {
      const asking = always({ status, json: { errno: 1000, errmsg: 'Duplicate Content' } });
      expect(await waline(setupFor(asking)).post!(draftOf())).to.deep.equal({ outcome: 'duplicate' });
    }
  });

  it('counts likes, and has nothing for those who dislike', async () => {
    const asking = always({ json: { errno: 0, errmsg: '', data: { objectId: 1, like: 3 } } });
    const service = waline(setupFor(asking));
    expect(await service.vote!('1', 1, 'voter')).to.equal(3);
    expect(asking.last).to.deep.include({ method: 'PUT', json: { like: true } });
    await service.vote!('1', 0, 'voter');
    expect(asking.last.json).to.deep.equal({ like: false });
    expect((await errorOf(service.vote!('1', -1, 'voter'))).code).to.equal('refused');
  });

  it('is unreadable where a success has an error inside', async () => {
    const asking = always({ json: { errno: 1001, errmsg: { path: 'path can not be blank' } } });
    expect((await errorOf(waline(setupFor(asking)).read({ sort: 'newest' }))).code).to.equal('unreadable');
  });

  refuses('waline', waline, [
    [{ json: { errno: 1000, errmsg: 'Comment too fast!' } }, 'rate-limited'],
    [{ json: { errno: 1001, errmsg: { comment: 'comment can not be blank' } } }, 'invalid, text missing'],
    [{ json: { errno: 1001, errmsg: { mail: 'mail need an email' } } }, 'invalid, email malformed'],
    [{ json: { errno: 1001, errmsg: { url: 'url need an URL under your options' } } }, 'refused'],
    [{ json: { errno: 1000, errmsg: 'No gambling here' } }, 'refused'],
    [{ status: 401, json: { errno: 401, errmsg: 'Unauthorized' } }, 'login'],
    [{ status: 403, json: { errno: 403, errmsg: 'Forbidden' } }, 'refused'],
  ]);
});

describe('artalk', () => {
  const answers = () => fixture('artalk');

  it('shows a reader the thread of the page’s path at the site', async () => {
    const { thread } = await answers();
    const asking = always({ json: thread });
    const read = await artalk(setupFor(asking)).read({ sort: 'oldest', cursor: '0' });
    const query = 'page_key=%2Fferry&site_name=quay&limit=20&offset=0&sort_by=date_asc';
    expect(asking.last.url).to.equal(`https://talk.example/api/v2/comments?${query}`);
    expect(read).to.include({ count: 23, next: '20', closed: false });
    const [first, second, third] = read.comments;
    expect(first).to.deep.equal({
      id: '1',
      author: { name: 'Ada Brack', url: 'https://ada.example/' },
      body: '<p>Fog <em>again</em>?</p>',
      status: 'published',
      posted: new Date(2026, 2, 1, 8),
      pinned: true,
      score: 3,
    });
    expect(second).to.deep.include({ id: '2', parent: '1', author: { name: 'Night Desk', role: 'staff' } });
    expect(third).to.include({ id: '3', parent: '2', status: 'held' });
  });

  it('posts an answer, which may have to wait', async () => {
    const { posted } = await answers();
    const asking = always({ json: posted });
    const service = artalk(setupFor(asking));
    expect(await service.post!(draftOf({ parent: '1' }))).to.have.property('outcome', 'published');
    expect(asking.last.json).to.deep.equal({
      page_key: '/ferry',
      site_name: 'quay',
      name: 'Bo Lund',
      email: 'bo@bo.example',
      content: 'Thank you.',
      rid: 1,
      page_title: 'Ferry stays in port',
    });
    const held = artalk(setupFor(always({ json: { ...(posted as object), is_pending: true } })));
    expect(await held.post!(draftOf())).to.have.property('outcome', 'held');
  });

  it('is closed where only the site’s own people may write', async () => {
    const { thread } = await answers();
    const json = { ...(thread as object), page: { admin_only: true } };
    expect((await artalk(setupFor(always({ json }))).read({ sort: 'newest' })).closed).to.equal(true);
  });

  it('tells a page author that it wants the name of the site', () => {
    expect(() => artalk(setupFor(always({}), { site: '' })))
      .to.throw()
      .with.property('code', 'config');
  });

  it('tells a reader which field to mend', async () => {
    const service = artalk(setupFor(always({ status: 400, json: { msg: 'Nickname cannot be empty' } })));
    for (const [draft, expected] of [
      [{ text: ' ' }, 'invalid, text missing'],
      [{ name: '' }, 'invalid, name missing'],
      [{ email: '' }, 'invalid, email missing'],
      [{ email: 'bo' }, 'invalid, email malformed'],
      [{ site: 'bo' }, 'invalid, site malformed'],
      [{}, 'refused'],
    ] as const)
      expect(verdict(await errorOf(service.post!(draftOf(draft))))).to.equal(expected);
  });

  it('tells a page author in the service’s own words that it wants a captcha', async () => {
    const json = { need_captcha: true, img_data: 'data:image/png;base64,x', msg: 'Captcha required' };
    const error = await errorOf(artalk(setupFor(always({ status: 403, json }))).post!(draftOf()));
    expect(error.code).to.equal('refused');
    expect(error.message).to.contain('Captcha required');
  });

  refuses('artalk', artalk, [
    [{ status: 403, json: { need_login: true, msg: 'Admin access required' } }, 'login'],
    [{ status: 401, json: { need_auth_login: true, msg: 'Login required' } }, 'login'],
    [{ status: 404, json: { msg: 'Parent comment not found' } }, 'refused'],
  ]);
});

describe('cusdis', () => {
  const answers = () => fixture('cusdis');

  it('shows a reader what was approved, and an answer that is listed twice once', async () => {
    const { thread } = await answers();
    const asking = always({ json: thread });
    const read = await cusdis(setupFor(asking, { site: 'app' })).read({ sort: 'newest' });
    const query = 'appId=app&pageId=https%3A%2F%2Fquay.example%2Fferry&page=1';
    expect(asking.last).to.deep.equal({
      url: `https://talk.example/api/open/comments?${query}`,
      signal: undefined,
    });
    expect(read).to.include({ count: 12, next: '2' });
    expect(read.comments).to.deep.equal([
      {
        id: '1a',
        author: { name: 'Ada Brack' },
        text: 'Fog *again*?',
        body: '<p>Fog <em>again</em>?</p>',
        status: 'published',
        posted: at('08:00:00'),
      },
      {
        id: '3f',
        parent: '1a',
        author: { name: 'Night Desk', role: 'staff' },
        text: 'Until noon.',
        body: '<p>Until noon.</p>',
        status: 'published',
        posted: at('09:00:00'),
      },
    ]);
  });

  it('says of whatever is posted that it waits for a moderator', async () => {
    const { posted } = await answers();
    const asking = always({ json: posted });
    const result = await cusdis(setupFor(asking)).post!(draftOf({ parent: '1a' }));
    expect(asking.last.json).to.deep.equal({
      appId: 'quay',
      pageId: 'https://quay.example/ferry',
      pageUrl: 'https://quay.example/ferry',
      pageTitle: 'Ferry stays in port',
      content: 'Thank you.',
      nickname: 'Bo Lund',
      email: 'bo@bo.example',
      parentId: '1a',
    });
    expect(result).to.have.property('outcome', 'held');
    expect(result).to.have.nested.property('comment.text', 'Thank you.');
  });

  it('tells a page author that it wants an app id', () => {
    expect(() => cusdis(setupFor(always({}), { site: '' })))
      .to.throw()
      .with.property('code', 'config');
  });

  refuses('cusdis', cusdis, [[{ status: 404, json: { message: 'Project not found' } }, 'refused']]);
});

describe('remark42', () => {
  it('shows a reader the thread, and leads to where it can be answered', async () => {
    const { thread } = await fixture('remark42');
    const asking = always({ json: thread });
    const service = remark42(setupFor(asking));
    const read = await service.read({ sort: 'oldest' });
    const query = 'site=quay&url=https%3A%2F%2Fquay.example%2Fferry&sort=%2Btime&format=tree';
    expect(asking.last.url).to.equal(`https://talk.example/api/v1/find?${query}`);
    expect(service).to.not.have.property('post');
    expect(service.elsewhere).to.equal(
      'https://talk.example/web/iframe.html?host=https%3A%2F%2Ftalk.example&site_id=quay&url=https%3A%2F%2Fquay.example%2Fferry',
    );
    expect(read).to.include({ count: 2, closed: true });
    expect(read.comments).to.deep.equal([
      {
        id: 'ed8e0a4c',
        author: { name: "Ada O'Brack", avatar: 'https://talk.quay.example/api/v1/avatar/1.image' },
        body: '<p>Fog <em>again</em>?</p>',
        status: 'published',
        posted: at('08:00:00.123'),
        edited: at('08:05:00'),
        pinned: true,
        score: 3,
      },
      { id: '9b1d', parent: 'ed8e0a4c', author: { name: '' }, status: 'deleted', posted: at('09:00:00') },
      {
        id: '77aa',
        parent: '9b1d',
        author: { name: 'Night Desk', role: 'staff' },
        body: '<p>Until noon.</p>',
        status: 'published',
        posted: at('10:00:00'),
        score: -1,
      },
    ]);
  });
});

describe('mastodon', () => {
  const post = 'https://social.example/@quaypost/100';
  const talk = async () => {
    const { post: json, thread } = await fixture('mastodon');
    return new Asking(({ url }) => ({ json: url.endsWith('/context') ? thread : json }));
  };

  it('shows a reader what was answered to a post, warnings first and pictures as links', async () => {
    const asking = await talk();
    const service = mastodon(setupFor(asking, { thread: post }));
    const read = await service.read({ sort: 'oldest' });
    expect(asking.asked.map(({ url }) => url)).to.deep.equal([
      'https://social.example/api/v1/statuses/100',
      'https://social.example/api/v1/statuses/100/context',
    ]);
    expect(service.elsewhere).to.equal(post);
    expect(read).to.include({ count: 2, partial: false });
    expect(read.comments).to.deep.equal([
      {
        id: '101',
        author: {
          name: 'Ada Brack :fog:',
          url: 'https://far.example/@ada',
          avatar: 'https://files.far.example/ada.png',
        },
        body: '<p>Fog again?</p><p><a href="https://files.far.example/fog.jpg">A grey &#34;wall&#34;</a></p>',
        status: 'published',
        posted: at('08:00:00'),
        edited: at('08:05:00'),
        score: 2,
        url: 'https://far.example/@ada/5001',
      },
      {
        id: '102',
        parent: '101',
        author: {
          name: 'quaypost',
          url: 'https://social.example/@quaypost',
          avatar: 'https://files.social.example/quay.png',
          role: 'author',
        },
        body:
          '<details><summary>Boats &#38; waves</summary><p>Until noon.</p>' +
          '<p><a href="https://files.social.example/wave.jpg">https://files.social.example/wave.jpg</a></p></details>',
        status: 'published',
        posted: at('09:00:00'),
        score: 0,
        url: 'https://social.example/@quaypost/102',
      },
    ]);
  });

  it('finds a post by its id, and says then where it can be answered', async () => {
    const asking = await talk();
    const service = mastodon(setupFor(asking, { src: 'https://social.example', thread: '100' }));
    expect(service.elsewhere).to.equal(undefined);
    await service.read({ sort: 'top' });
    expect(asking.asked[0]!.url).to.equal('https://social.example/api/v1/statuses/100');
    expect(service.elsewhere).to.equal(post);
  });

  it('knows the addresses of posts, and tells a page author of others', () => {
    for (const thread of [
      'https://social.example/users/quaypost/statuses/100',
      'https://social.example/@quaypost@far.example/100/',
      'https://social.example/web/statuses/100',
      'https://social.example/notice/AbC9',
    ])
      expect(mastodon(setupFor(always({}), { thread })).elsewhere).to.equal(thread);
    expect(() => mastodon(setupFor(always({}))))
      .to.throw()
      .with.property('code', 'config');
  });

  it('says that 60 answers are only a part, which is the most that strangers get', async () => {
    const { post: json, thread } = await fixture('mastodon');
    const [first] = (thread as { descendants: object[] }).descendants;
    const descendants = Array.from({ length: 60 }, (_, i) => ({ ...first, id: String(200 + i) }));
    const asking = new Asking(({ url }) => ({ json: url.endsWith('/context') ? { descendants } : json }));
    const read = await mastodon(setupFor(asking, { thread: post })).read({ sort: 'newest' });
    expect(read).to.include({ count: 60, partial: true });
  });
});

describe('bluesky', () => {
  const thread = 'https://bsky.app/profile/quay.example/post/3k100';
  const talk = async () => {
    const answers = await fixture('bluesky');
    return new Asking(({ url }) => ({
      json: url.includes('resolveHandle') ? answers['handle'] : answers['thread'],
    }));
  };

  it('shows a reader what was answered to a post, without what its author, a moderator or a stranger hides', async () => {
    const asking = await talk();
    const service = bluesky(setupFor(asking, { src: 'https://api.example', thread }));
    const read = await service.read({ sort: 'oldest' });
    expect(asking.asked.map(({ url }) => url)).to.deep.equal([
      'https://api.example/xrpc/com.atproto.identity.resolveHandle?handle=quay.example',
      'https://api.example/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Fdid%3Aplc%3Aquaypost%2Fapp.bsky.feed.post%2F3k100&depth=10&parentHeight=0',
    ]);
    expect(service.elsewhere).to.equal(thread);
    expect(read).to.include({ count: 3, partial: true, closed: false });
    expect(read.comments).to.deep.equal([
      {
        id: 'at://did:plc:ada/app.bsky.feed.post/3k101',
        author: {
          name: 'Ada Brack',
          url: 'https://bsky.app/profile/did:plc:ada',
          avatar: 'https://cdn.example/img/ada.jpg',
        },
        text: ' Fög 🌫 again? See fog.example/now, @quay.example\n#ferry',
        body:
          ' Fög 🌫 again? See <a href="https://fog.example/now?a=1&#38;b=2">fog.example/now</a>, ' +
          '<a href="https://bsky.app/profile/did:plc:quaypost">@quay.example</a><br>' +
          '<a href="https://bsky.app/hashtag/ferry">#ferry</a>',
        status: 'published',
        posted: at('08:00:00'),
        score: 2,
        url: 'https://bsky.app/profile/did:plc:ada/post/3k101',
      },
      {
        id: 'at://did:plc:bo/app.bsky.feed.post/3k104',
        author: { name: 'Bo Lund', url: 'https://bsky.app/profile/did:plc:bo' },
        text: 'https://bsky.app/profile/did:plc:bo/post/3k104',
        status: 'published',
        posted: at('10:00:00'),
        score: 4,
        url: 'https://bsky.app/profile/did:plc:bo/post/3k104',
      },
      {
        id: 'at://did:plc:quaypost/app.bsky.feed.post/3k102',
        parent: 'at://did:plc:ada/app.bsky.feed.post/3k101',
        author: { name: 'quay.example', url: 'https://bsky.app/profile/did:plc:quaypost', role: 'author' },
        text: 'Until noon.',
        status: 'published',
        posted: at('09:00:00'),
        score: 0,
        url: 'https://bsky.app/profile/did:plc:quaypost/post/3k102',
      },
    ]);
    await service.read({ sort: 'oldest' });
    expect(asking.asked).to.have.length(3);
  });

  it('puts the first-level answers into the order that a reader asks for', async () => {
    const first = async (sort: 'newest' | 'oldest' | 'top') => {
      const read = await bluesky(setupFor(await talk(), { thread })).read({ sort });
      return read.comments[0]!.author.name;
    };
    expect([await first('newest'), await first('oldest'), await first('top')]).to.deep.equal([
      'Bo Lund',
      'Ada Brack',
      'Bo Lund',
    ]);
  });

  it('takes an at:// URI, and tells a page author of what is none', async () => {
    const asking = await talk();
    const uri = 'at://did:plc:quaypost/app.bsky.feed.post/3k100';
    await bluesky(setupFor(asking, { thread: uri })).read({ sort: 'top' });
    expect(asking.asked).to.have.length(1);
    expect(() => bluesky(setupFor(always({}))))
      .to.throw()
      .with.property('code', 'config');
  });

  it('says that a post is gone, or kept from strangers', async () => {
    for (const kind of [{ notFound: true }, { blocked: true }]) {
      const asking = always({ json: { thread: { uri: 'at://x', ...kind }, did: 'did:plc:quaypost' } });
      const error = await errorOf(bluesky(setupFor(asking, { thread })).read({ sort: 'top' }));
      expect(error).to.include({ code: 'http', status: 404 });
    }
  });
});

describe('a comment service', () => {
  it('is found by its name', async () => {
    for (const name of [
      'artalk',
      'bluesky',
      'cusdis',
      'isso',
      'mastodon',
      'newsrack',
      'remark42',
      'waline',
      'wordpress',
    ])
      expect((await serviceNamed(name)).name, name).to.equal(name);
    expect((await errorOf(serviceNamed('toString'))).code).to.equal('config');
  });

  it('tells a page author that its address makes no sense', async () => {
    const service = isso(setupFor(always({}), { src: 'javascript:alert(1)' }));
    expect((await errorOf(service.read({ sort: 'newest' }))).code).to.equal('config');
  });
});

/** Of what a service may say to a post: each as it should be told, and what nobody knows the outcome of never as refused. */
function refuses(name: string, make: MakeService, cases: readonly (readonly [Reply, string])[]): void {
  const posting = (reply: Reply): Promise<NewsError> => {
    const service: CommentService = make(setupFor(always(reply)));
    return errorOf(service.post!(draftOf()));
  };

  it(`tells a reader why ${name} does not take a comment`, async () => {
    for (const [reply, expected] of cases)
      expect(verdict(await posting(reply)), JSON.stringify(reply)).to.equal(expected);
    const limited = await posting({ status: 429, json: {}, retryAfter: 30 });
    expect(limited).to.include({ code: 'rate-limited', retryAfter: 30 });
  });

  it(`does not call refused what ${name} may have taken`, async () => {
    for (const reply of unknown) {
      const { code } = await posting(reply);
      expect(['http', 'unreadable'], JSON.stringify(reply)).to.include(code);
    }
  });
}

const unknown: readonly Reply[] = [
  { status: 500, text: 'Internal Server Error' },
  { status: 502, text: '<h1>Bad gateway</h1>' },
  { status: 503, json: { message: 'try later', msg: 'try later', errno: 503, errmsg: 'try later' } },
  { status: 200, text: '<!doctype html><form action="/login"></form>' },
  { status: 200, json: [] },
  { status: 200, json: {} },
  { status: 201, json: null },
  { status: 204, text: '' },
  { status: 302, text: '' },
  { status: 408, text: '' },
];
