import { letters } from '../demo/stories/letters.mjs';
import type { Comment, Commenter } from '../src/model/comment.js';
import type { UntrustedHtml } from '../src/model/story.js';
import { english } from './courier.js';

const minute = 60_000;

function said(
  id: string,
  minutesAgo: number,
  name: string,
  text: string,
  more: Partial<Comment> = {},
): Comment {
  const posted = new Date(Date.now() - minutesAgo * minute);
  return { id, author: { name }, text, status: 'published', posted, ...more };
}

const by = (name: string, role?: Commenter['role']): { author: Commenter } => ({
  author: { name, ...(role && { role }) },
});

/** What readers of the Courier, the demo's fictional paper, say about the test of the tide barrier. */
export const pier: readonly Comment[] = [
  said(
    'welcome',
    190,
    'Tomas Breyne',
    'I read all of it and answer until the evening. The tables of the levels are in the harbour office, open to all.',
    { ...by('Tomas Breyne', 'author'), pinned: true, score: 4 },
  ),
  said(
    'theatre',
    170,
    'Henrike Voll',
    'I stood on the east pier for all eleven minutes and it was the best theatre of the year.\nThe gulls left at gate three.',
    { score: 12 },
  ),
  said(
    'squeak',
    150,
    'Old Pilot',
    'Gate three has a squeak. They say it is the bearing. Those of us who were there in the winter of the long surge know better.',
    { parent: 'theatre', score: 7 },
  ),
  said('bearing', 120, 'Tomas Breyne', 'It is the bearing. I asked, and then I asked to see it.', {
    parent: 'squeak',
    ...by('Tomas Breyne', 'author'),
    score: 5,
    edited: new Date(Date.now() - 100 * minute),
  }),
  said('grease', 95, 'Wharf & Daughter', 'We have the grease. Nobody has come for it.', {
    parent: 'bearing',
    score: 9,
  }),
  said('monday', 60, 'Harbour office', 'Monday at seven, with a bucket. Thank you.', {
    parent: 'grease',
    ...by('Harbour office', 'staff'),
    score: 15,
  }),
  {
    id: 'gone',
    author: { name: '' },
    status: 'deleted',
    parent: 'theatre',
    posted: new Date(Date.now() - 140 * minute),
  },
  said('pram', 130, 'M. Okonjo', 'Is there a place to watch the next one from with a pram?', {
    parent: 'gone',
    score: 2,
  }),
  said(
    'cellar',
    45,
    'Ilse from Ropewalk',
    'The cellar stayed dry, for the first time in nineteen years: https://example.org/ropewalk/cellars.',
    {
      score: -1,
    },
  ),
  said('hand', 20, '', 'A hand’s breadth: whose hand?'),
];

export const loaf: readonly Comment[] = letters['price-of-a-loaf'].flatMap(
  ({ name, text, answers = [] }, at) => [
    said(`loaf-${at}`, 90 - at, name, text),
    ...answers.map((answer, i) =>
      said(`loaf-${at}-${i}`, 60 - i, answer.name, answer.text, { parent: `loaf-${at}` }),
    ),
  ],
);

/** Pictures of the demo stand in for those of readers. */
export const pictured: readonly Comment[] = pier.map((comment, i) => {
  const { src } = english[i % english.length]?.image ?? {};
  return {
    ...comment,
    author: { ...comment.author, ...(src && { avatar: new URL(src, document.baseURI).href }) },
  };
});

/** As services send that let readers write markup. */
export const marked: readonly Comment[] = [
  said('emphasis', 40, 'Petra', '', {
    body: `<p>Came <em>before</em> eight. Held the <strong>scale</strong>.</p>
      <blockquote><p>The heel of the loaf is the best part.</p></blockquote>
      <p>See <a href="/bakeries">all bakeries</a>; the recipe:</p>
      <pre><code>flour 1000, water 680, salt 20, patience overnight and then some more of it until morning</code></pre>` as UntrustedHtml,
  }),
  said('list', 30, 'Anselm K.', '', {
    body: `<h2>What to ask for</h2><ul><li>the heel</li><li>yesterday’s rolls</li></ul>
      <table><tr><th>Loaf</th><th>Price at the quay</th><th>Price at the market</th></tr>
      <tr><td>Rye</td><td>3.20</td><td>3.40</td></tr></table>` as UntrustedHtml,
  }),
];

export const arabic: readonly Comment[] = [
  said('bread', 50, 'قارئ من الميناء', 'أجمل ما في السوق رائحة الخبز بعد منتصف الليل.', { score: 6 }),
  said('lantern', 40, 'سلمى', 'والفوانيس الزرقاء الصغيرة عند الدرج.', { parent: 'bread', score: 3 }),
  said('yusra', 30, 'Yusra', 'The lantern stall by the steps has the small blue ones again.', {
    parent: 'lantern',
    score: 1,
  }),
  said('thanks', 20, 'قلم التحرير', 'شكرًا لكم على هذه الرسائل.', {
    ...by('قلم التحرير', 'staff'),
    pinned: true,
  }),
];
