// Every way in which a WordPress takes or refuses a comment, by the names of the answers in shared/wordpress/answers.

/**
 * @typedef {object} Way
 * @property {string} name
 * @property {string} outcome what a reader is told: an outcome, or the code of an error with its faults
 * @property {string} [found] what a reader is told who has the thread read again where nobody knows the outcome
 * @property {object} [draft] what the reader writes, beside words of this way alone
 * @property {object} [options] of the site, as long as this way is tried
 * @property {'open' | 'closed' | 'protected' | 'none'} [post] which post is commented on
 * @property {string} [accident] what happens between the page and the site; see page.html
 */

const odd = '“First” with "quotes", \\ & &amp; <b>bold</b>, a < b > c, I <3 it: &copy; 👍\n\n\tPara two  ';

/** @type {readonly Way[]} */
export const ways = [
  { name: 'ok', outcome: 'published' },
  { name: 'duplicate', outcome: 'duplicate', draft: { text: 'Words of ok' } },
  { name: 'odd letters', outcome: 'published', draft: { text: odd } },
  { name: 'odd letters, again', outcome: 'duplicate', draft: { text: odd } },
  { name: 'reply', outcome: 'published', draft: { parent: 'last' } },
  { name: 'script', outcome: 'published', draft: { text: '<script>alert(1)</script><b>bold</b> of script' } },
  { name: 'arabic', outcome: 'published', draft: { name: 'محمد', text: 'تعليق جيد جدا 👍' } },
  { name: 'bad-parent', outcome: 'published', draft: { parent: '999999' } },
  { name: 'site', outcome: 'published', draft: { site: 'https://bo.example/?a=1&b=2' } },
  { name: 'form', outcome: 'published', accident: 'form' },
  { name: 'app-password', outcome: 'published', accident: 'password' },
  { name: 'moderated-word', outcome: 'held', draft: { text: 'best casino in town' } },
  { name: 'two-links', outcome: 'held', draft: { text: 'https://a.test https://b.test https://c.test' } },
  { name: 'held-all', outcome: 'held', options: { comment_moderation: '1' } },
  { name: 'disallowed', outcome: 'binned', draft: { text: 'a forbiddenword here' } },
  { name: 'no-name', outcome: 'invalid, name missing, email missing', draft: { name: '', email: '' } },
  { name: 'no-email', outcome: 'invalid, email missing', draft: { email: '' } },
  { name: 'bad-email', outcome: 'invalid, email malformed', draft: { email: 'nope' } },
  { name: 'empty', outcome: 'invalid, text missing', draft: { text: '   ' } },
  { name: 'missing-content', outcome: 'invalid, text missing', draft: { text: '' } },
  { name: 'too-long', outcome: 'invalid, text too-long', draft: { text: 'y'.repeat(70_000) } },
  { name: 'name-too-long', outcome: 'invalid, name too-long', draft: { name: 'n'.repeat(300) } },
  {
    name: 'site-too-long',
    outcome: 'invalid, site too-long',
    draft: { site: `https://${'s'.repeat(300)}.test` },
  },
  { name: 'as-logged-in-spoof', outcome: 'refused', draft: { extra: { author: '1' } } },
  { name: 'bad-json', outcome: 'refused', accident: 'broken' },
  { name: 'text-plain', outcome: 'refused', accident: 'plain' },
  { name: 'bad-nonce', outcome: 'login', accident: 'nonce' },
  { name: 'closed', outcome: 'closed', post: 'closed' },
  { name: 'protected', outcome: 'login', post: 'protected' },
  { name: 'bad-post', outcome: 'refused', post: 'none' },
  { name: 'anon-off', outcome: 'login', options: { lab_anon: '0' } },
  { name: 'registration-required', outcome: 'login', options: { comment_registration: '1' } },
  {
    name: 'answer lost',
    outcome: 'cors-or-network',
    found: 'published',
    draft: { text: 'Words of an answer that was lost' },
    accident: 'lost',
  },
  { name: 'answer lost, again', outcome: 'duplicate', draft: { text: 'Words of an answer that was lost' } },
  {
    name: 'answer replaced',
    outcome: 'unreadable',
    found: 'published',
    draft: { text: 'Words behind a login page' },
    accident: 'page',
  },
  { name: 'answer replaced, again', outcome: 'duplicate', draft: { text: 'Words behind a login page' } },
  {
    name: 'answer cut',
    outcome: 'cors-or-network',
    found: 'published',
    draft: { text: 'Words of an answer that was cut' },
    accident: 'cut',
  },
  { name: 'answer cut, again', outcome: 'duplicate', draft: { text: 'Words of an answer that was cut' } },
  { name: 'before-flood', outcome: 'published' },
  { name: 'flood', outcome: 'rate-limited', options: { lab_flood: '1' } },
];

/** Whether a comment is in the database after its reader was told this; nobody knows it of an answer that was lost. */
export function isKept({ outcome, accident }) {
  return ['published', 'held', 'binned'].includes(outcome) || ['lost', 'cut', 'page'].includes(accident);
}
