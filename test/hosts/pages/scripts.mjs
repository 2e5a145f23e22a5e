import { module, putScript } from '../document.mjs';

const copy = '<script type="module" src="/copy/cdn.js"></script>';
const other = '<script type="module" src="/other/cdn.js"></script>';

const entries = ['headline-list', 'article', 'breaking-ticker', 'article-card', 'comment-box', 'source'];

/** How our script comes into a page. */
export const scripts = [
  { name: 'script in the head', head: module, library: '' },
  { name: 'script in the head, async', head: module.replace(' src', ' async="" src'), library: '' },
  {
    name: 'script put in late',
    library: '',
    early: putScript,
  },
  {
    name: 'tags put in late',
    body: (tags) => `<main></main><template>${tags}</template>`,
    early: () => {
      document.querySelector('main').innerHTML = document.querySelector('template').innerHTML;
    },
  },
  { name: 'the same script twice', library: module + module },
  {
    name: 'two copies of the script',
    library: module + copy,
    says: /^info: newsrack: .*steps back/,
    times: 1,
  },
  { name: 'two versions', library: module + other, says: /^info: newsrack: .*steps back/, times: 1 },
  {
    name: 'all tags in one file, and cdn.js',
    library: scriptsOf('all.js', 'cdn.js'),
    says: /^info: newsrack: .*steps back/,
    times: 1,
  },
  // as content management systems do against caches
  { name: 'a query behind the script', library: module.replace('cdn.js', 'cdn.js?ver=6.5') },
  // what is downloaded later asks for these files without the query, and so for another copy
  {
    name: 'a query behind all tags',
    library: scriptsOf('all.js?ver=2'),
    says: /^info: newsrack: .*steps back/,
    times: 1,
  },
  {
    name: 'a query behind each tag',
    library: scriptsOf(...entries.map((entry) => `cdn/${entry}.js?ver=1`)),
    says: /^info: newsrack: .*steps back/,
    times: 1,
  },
  {
    name: 'each tag with two queries',
    library: scriptsOf(...entries.flatMap((entry) => [`cdn/${entry}.js?ver=1`, `cdn/${entry}.js?ver=2`])),
    says: /^info: newsrack: .*steps back/,
    times: 1,
  },
  {
    name: 'a tag that somebody has already',
    head: `<script>customElements.define('news-article', class extends HTMLElement {})</script>`,
    expects: { article: 'link' },
    says: /^info: newsrack: <news-article> .*steps back/,
    times: 1,
  },
  {
    name: 'tags of another name',
    prefix: 'acme',
    body: (tags) => tags.replaceAll('news-', 'acme-'),
    library: `<script type="module">
      import { define } from '/dist/cdn.js';
      define({ prefix: 'acme' });
    </script>`,
  },
  { name: 'no script at all', library: '', expects: 'link' },
  { name: 'a script that is lost', library: module.replace('cdn.js', 'lost.js'), expects: 'link' },
];

function scriptsOf(...files) {
  return files.map((file) => module.replace('cdn.js', file)).join('\n');
}
