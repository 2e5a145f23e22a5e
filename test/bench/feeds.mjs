// Feeds as publishers write them, of any length; the same for the same arguments.

/**
 * @param {number} count how many stories
 * @param {object} [options]
 * @param {number} [options.edited] the story whose headline is another one now
 * @param {string} [options.pictures] where the pictures are
 * @param {boolean} [options.uneven] some stories have long headlines, some no picture and no summary
 */
export function rssFeed(count, options) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>The Harbour Courier</title>
<link>https://courier.example/</link>
<description>News from the harbour and beyond</description>
<language>en</language>
<atom:link href="https://courier.example/feed.xml" rel="self" type="application/rss+xml"/>
${stories(count, options).map(rssItem).join('\n')}
</channel>
</rss>
`;
}

function rssItem({ title, url, guid, short, paragraphs, author, section, date, picture, bare }) {
  const rest = `<description>${escape(`<p>${escape(short)}</p>`)}</description>
<content:encoded><![CDATA[${html(paragraphs)}]]></content:encoded>
<dc:creator>${author}</dc:creator>
<category>${section}</category>
<pubDate>${date.toUTCString()}</pubDate>
<media:content url="${picture}" medium="image" width="1200" height="675"/>
`;
  return `<item>
<title>${escape(title)}</title>
<link>${url}</link>
<guid isPermaLink="false">${guid}</guid>
${bare ? '' : rest}</item>`;
}

export function atomFeed(count, options) {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">
<title>The Harbour Courier</title>
<link href="https://courier.example/"/>
<id>https://courier.example/</id>
<updated>${newest.toISOString()}</updated>
${stories(count, options).map(atomEntry).join('\n')}
</feed>
`;
}

function atomEntry({ title, url, guid, short, paragraphs, author, section, date, picture }) {
  return `<entry>
<title type="html">${escape(escape(title))}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<id>urn:courier:${guid}</id>
<published>${date.toISOString()}</published>
<updated>${date.toISOString()}</updated>
<author><name>${author}</name></author>
<category term="${section.toLowerCase()}" label="${section}"/>
<summary>${escape(short)}</summary>
<content type="html">${escape(html(paragraphs))}</content>
<media:content url="${picture}" medium="image" width="1200" height="675"/>
</entry>`;
}

export function jsonFeed(count, options) {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Courier',
    home_page_url: 'https://courier.example/',
    language: 'en',
    items: stories(count, options).map(jsonItem),
  });
}

function jsonItem({ title, url, guid, short, paragraphs, author, section, date, picture }) {
  return {
    id: guid,
    url,
    title,
    summary: short,
    content_html: html(paragraphs),
    image: picture,
    date_published: date.toISOString(),
    authors: [{ name: author }],
    tags: [section],
  };
}

function stories(count, { edited, uneven = false, pictures = 'https://pictures.courier.example' } = {}) {
  return Array.from({ length: count }, (_, i) => ({
    title: i === edited ? `Corrected: ${headlineOf(i)}` : headlineOf(i).repeat(uneven && i % 4 === 1 ? 4 : 1),
    bare: uneven && i % 4 === 2,
    url: `https://courier.example/2024/${sections[i % sections.length].toLowerCase()}/story-${i}`,
    guid: `courier-${100_000 + i}`,
    short: `${pick(subjects, i)} ${pick(verbs, i + 1)} ${pick(objects, i + 2)}, residents say.`,
    paragraphs: [0, 1, 2].map((n) => paragraph(i + n)),
    author: pick(authors, i),
    section: pick(sections, i),
    date: new Date(newest.getTime() - i * 1_740_000),
    picture: `${pictures}/${i}.svg`,
  }));
}

/** Long past, so that its words ("3 minutes ago") do not change while something is measured. */
const newest = new Date('2024-03-08T18:30:00Z');

function headlineOf(i) {
  return `${pick(subjects, i)} ${pick(verbs, i)} ${pick(objects, i)}${i % 7 ? '' : ' & more'} (${i})`;
}

function paragraph(i) {
  return `${pick(subjects, i)} <em>${pick(verbs, i)}</em> ${pick(objects, i)} – the “${pick(sections, i)}” desk.`;
}

function html(paragraphs) {
  return paragraphs.map((words) => `<p>${words}</p>`).join('\n');
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Steps that share no factor with the lengths, so that neighbours differ. */
function pick(words, i) {
  return words[(i * 5 + (i >> 3)) % words.length];
}

const subjects = [
  'The harbour board',
  'A ferry captain',
  'Night-shift workers',
  'The council’s planners',
  'Two schools',
  'A retired lighthouse keeper',
  'The fish market',
];
const verbs = ['reopens', 'turns down', 'pays for', 'maps', 'argues about', 'rebuilds', 'measures', 'sells'];
const objects = [
  'the old crane',
  'a tram line to the north quay',
  'three tide gauges',
  'the winter timetable',
  'a garden on the café’s roof',
  'the bridge at Salt Street',
];
const authors = ['Ada Lindqvist', 'José Martín', 'Mei Tanaka', 'R. O’Neill', 'Ines Brandão'];
const sections = ['Local', 'Business', 'Culture', 'Sport', 'Science', 'Weather'];
