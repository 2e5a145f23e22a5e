import type { Story, UntrustedHtml } from 'newsrack';

/** Others for each request. */
export function storiesFor(path: string): Story[] {
  const published = new Date(Date.now() - 20 * 60_000);
  return ['one', 'two', 'three'].map((word) => ({
    id: word,
    title: `${path} <${word}>`,
    url: `https://news.example/${word}`,
    summary: `What "${word}" is about.`,
    body: `<p>All that there is to say of <em>${word}</em>.</p>` as UntrustedHtml,
    image: { src: `https://news.example/${word}.png`, width: 16, height: 9 },
    authors: [{ name: 'Ada' }],
    tags: [],
    published,
  }));
}
