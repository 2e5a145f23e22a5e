// A WordPress of its own on the loopback, as shared/wordpress/up.sh makes it from Debian's packages.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = '../shared/wordpress';
const root = join(tmpdir(), 'newsrack-wordpress-test');
const port = '8187';
const env = { ...process.env, WPROOT: root, PORT: port };

export const canStart = existsSync(join(scripts, 'up.sh'));

/** Takes a minute on a machine that has no WordPress yet, and a few seconds on others. */
export function startSite() {
  const { status, stderr } = run('up.sh');
  if (status !== 0) throw new Error(`No WordPress came up: ${stderr}`);
  return new Site(`http://127.0.0.1:${port}`);
}

function run(script, ...args) {
  return spawnSync('bash', [join(scripts, script), ...args], { env, encoding: 'utf8', timeout: 300_000 });
}

/** The site as who runs it sees it. */
class Site {
  authorization = `Basic ${btoa(readFileSync(join(root, 'tmp/app-password'), 'utf8').trim())}`;

  constructor(address) {
    this.address = address;
  }

  /** Sets options of the site, and tells how to set them back to what they are in a site of this kind. */
  set(options) {
    for (const [name, value] of Object.entries(options)) run('option.sh', name, value);
    const usual = Object.keys(options).map((name) => [name, usualOptions[name]]);
    return () => usual.forEach(([name, value]) => run('option.sh', name, value));
  }

  /** Puts a file or a folder below wp-content. */
  install(path, place) {
    cpSync(path, join(root, 'www/wp-content', place), { recursive: true });
  }

  /** A new one, who may publish and may not write any HTML. @returns what their requests are signed with */
  async author() {
    const username = `author-${Date.now()}`;
    const email = `${username}@example.test`;
    const { id } = await this.ask('users', { username, email, password: username, roles: ['author'] });
    const { password } = await this.ask(`users/${id}/application-passwords`, { name: 'test' });
    return `Basic ${btoa(`${username}:${password}`)}`;
  }

  /** A new post that is talked about. */
  async publish(title, more = {}, authorization = this.authorization) {
    const post = {
      title,
      content: `<p>${title}.</p>`,
      status: 'publish',
      comment_status: 'open',
      ...more,
    };
    return this.ask('posts', post, authorization);
  }

  /** So many comments, in chains of `depth`. */
  async fill(post, count, depth) {
    let parent = 0;
    for (let i = 0; i < count; i++) {
      const comment = {
        post,
        parent: i % depth === 0 ? 0 : parent,
        author_name: `Reader ${i}`,
        author_email: `reader${i}@example.test`,
        content: `Words number ${i}`,
      };
      parent = (await this.ask('comments', comment)).id;
    }
  }

  /** What was written below a post, whatever became of it. */
  async textsOf(post) {
    const texts = [];
    for (let page = 1; ; page++) {
      const query = `comments?post=${post}&status=any&context=edit&order=asc&per_page=100&page=${page}`;
      const comments = await this.ask(query);
      texts.push(...comments.map(({ content }) => typed(content.raw)));
      if (comments.length < 100) return texts;
    }
  }

  /** All posts that are published, with what they embed. */
  async stories() {
    const stories = [];
    for (let page = 1; ; page++) {
      const found = await this.ask(`posts?_embed=1&per_page=100&page=${page}`);
      stories.push(...found);
      if (found.length < 100) return stories;
    }
  }

  /** The REST API by its plain address, which every site has. */
  async ask(route, json, authorization = this.authorization) {
    const [path, query = ''] = route.split('?');
    const response = await fetch(`${this.address}/?rest_route=/wp/v2/${path}&${query}`, {
      method: json ? 'POST' : 'GET',
      headers: { authorization, 'content-type': 'application/json' },
      ...(json && { body: JSON.stringify(json) }),
    });
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  stop() {
    run('up.sh', 'stop');
  }
}

/** What is kept is escaped for HTML. */
function typed(text) {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#092;/g, '\\')
    .replace(/&amp;/g, '&');
}

const usualOptions = {
  lab_anon: '1',
  lab_flood: '0',
  comment_registration: '0',
  comment_moderation: '0',
  permalink_structure: '/%year%/%monthnum%/%postname%/',
};
