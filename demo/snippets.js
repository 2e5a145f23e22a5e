/**
 * Where a widget can be pasted, and the code for it. `write` takes the `script` tag of the library, the widget's `tag`, its
 * `attributes` as an object, the words of the `link` for pages without our script, whether it `isFramed` by the relay, and
 * the `hosts` of its pictures.
 */
export const places = {
  html: { name: 'HTML', write: html },
  preload: { name: 'HTML, preloaded', write: preload },
  frame: { name: 'iframe', write: frame },
  react: { name: 'React', write: react },
  vue: { name: 'Vue', write: vue },
  svelte: { name: 'Svelte', write: svelte },
  policy: { name: 'Content-Security-Policy', write: policy },
};

const library = 'https://your.site/newsrack';

function html({ script, ...widget }) {
  return `${script}\n${element(widget)}\n`;
}

/** The feed comes with the script, and both with the page: a round trip less for what is seen first. */
function preload(widget) {
  const { src = '' } = widget.attributes;
  if (widget.tag !== 'news-headline-list' || !/^https?:\S+$/.test(src))
    return 'This is for a list of headlines, of a feed on another host than its page.\n';
  return `<!-- on pages of another host than the feed's -->
<link rel="preload" ${quoted('href', src)} as="fetch" crossorigin>
<script type="module" src="${library}/headlines.js"></script>
${element(widget)}
`;
}

function frame({ tag, attributes: { src, ...attributes }, isFramed }) {
  if (!isFramed)
    return 'A comment box keeps what readers write on their device, for your site: it is no widget for frames.\n';
  const asked = new URLSearchParams({ feed: 'news', ...attributes });
  return `<!-- on a server of yours: npx newsrack serve --feed news=${src ?? 'https://…'} -->
<iframe
  src="https://news.your.site/embed/${tag.replace('news-', '')}?${escaped(asked)}"
  title="News" width="600" height="480" loading="lazy"></iframe>
`;
}

function react(widget) {
  return `import '${entryOf(widget)}';

export function News() {
  return (
${indented(element(widget, inBraces), 4)}
  );
}
`;
}

function vue(widget) {
  return `<script setup>
// in vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-') } } })
import '${entryOf(widget)}';
</script>

<template>
${indented(element(widget, bound), 2)}
</template>
`;
}

function svelte(widget) {
  return `<script>
  import '${entryOf(widget)}';
</script>

${element(widget, inBraces)}
`;
}

/** What a host with a policy has to allow beyond itself. */
function policy({ attributes: { src = '' }, hosts }) {
  const feeds = src.split(/\s+/).flatMap((address) => {
    const { origin } = new URL(address, 'https://your.site');
    return origin === 'https://your.site' ? [] : [origin];
  });
  const here = globalThis.location?.origin;
  const lines = {
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...new Set(feeds)],
    'img-src': ["'self'", ...hosts.filter((host) => host !== here)],
  };
  const allowed = Object.entries(lines).map(([name, sources]) => `${name} ${sources.join(' ')}`);
  return `Content-Security-Policy: ${allowed.join('; ')}\n`;
}

function element({ tag, attributes, link }, written = quoted) {
  const words = Object.entries(attributes).map(([name, value]) => (value ? written(name, value) : name));
  const line = `<${tag} ${words.join(' ')}>`;
  const start = line.length > 90 ? `<${tag}\n  ${words.join('\n  ')}\n>` : line;
  return `${start}\n  <a href="https://your.site/news">${escaped(link)}</a>\n</${tag}>`;
}

function quoted(name, value) {
  return `${name}="${escaped(value)}"`;
}

/** Frameworks set properties: numbers are to be numbers, and `refresh` is a method there. */
function inBraces(name, value) {
  return isNumeric(name, value) ? `${propertyOf(name)}={${value}}` : quoted(name, value);
}

function bound(name, value) {
  return isNumeric(name, value) ? `:${propertyOf(name)}="${value}"` : quoted(name, value);
}

function isNumeric(name, value) {
  return !name.includes('-') && /^\d+$/.test(value);
}

function propertyOf(name) {
  return name === 'refresh' ? 'refreshInterval' : name;
}

function entryOf({ tag }) {
  return `newsrack/${tag.replace('news-', '')}.js`;
}

function indented(text, columns) {
  return text.replace(/^/gm, ' '.repeat(columns));
}

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
