/** As they are when the site is built. */
export default ['one', 'two', 'three'].map((word) => ({
  id: word,
  title: `/ <${word}>`,
  url: `https://news.example/${word}`,
  summary: `What "${word}" is about.`,
  body: `<p>All that there is to say of <em>${word}</em>.</p>`,
  image: { src: `https://news.example/${word}.png`, width: 16, height: 9 },
  authors: [{ name: 'Ada' }],
  tags: [],
  published: '2026-01-02T03:04:05Z',
}));
