import type { Story, UntrustedHtml } from '../src/index.js';
import { arabic, courier } from './courier.js';

/** The stories of the Courier with their texts, as a feed brings them. */
export const wholeStory: Story = {
  ...find('tide-barrier-test'),
  source: { name: 'The Harbour Courier', url: 'https://harbour-courier.example/' },
  updated: ago(12),
  body: barrierText(),
};

/** The same text about a footbridge. */
export const unpicturedStory: Story = { ...find('millgate-footbridge'), body: barrierText() };

export const storyWithEmbeds: Story = {
  ...find('night-market'),
  body: asFed(`
    <p>Our reporter walked the length of the Old Quay with a camera and a paper bag.</p>
    <iframe src="https://video.example/night-market" width="560" height="315"></iframe>
    <p>The one rule is on the map:</p>
    <iframe src="https://maps.example/old-quay"></iframe>
    <p>There are forty stalls.</p>`),
};

export const arabicStory: Story = {
  ...(arabic.find(({ id }) => id === 'arabic-reading-room') ?? wholeStory),
  updated: ago(20),
  body: asFed(`
    <p>أضيئت المصابيح الخضراء في القاعة الطويلة قبل المغرب بقليل، وما هي إلا دقائق حتى امتلأت المقاعد الأربعون، وجلس من
      تأخّر على درجات السلّم.</p>
    <h2>ثلاثة آلاف كتاب</h2>
    <p>تضمّ القاعة الجديدة ثلاثة آلاف كتاب أهداها قرّاء المدينة، من دواوين الشعر إلى أدلّة إصلاح القوارب.</p>
    <blockquote><p>طلبنا رفًّا واحدًا، فأعطونا قاعة. والآن نحتاج إلى رفّ للأحذية.</p></blockquote>
    <table><caption>مواعيد القاعة</caption>
      <tr><th scope="row">الخميس</th><td>18:00</td><td>24:00</td></tr>
      <tr><th scope="row">السبت</th><td>10:00</td><td>14:00</td></tr></table>
    <ul><li>الدخول للجميع</li><li>الشاي على حساب المكتبة</li></ul>`),
};

/** The regatta with so many entries, the newest first: the start is pinned, two are key events. */
export function liveBlog(count: number): Story {
  return {
    ...find('regatta-live'),
    live: true,
    updated: ago(2),
    body: asFed('<p>Forty crews, one bend, and we are on the bridge above it.</p>'),
    entries: entries.slice(-count).map(entry),
  };
}

const entries = [
  [
    'final',
    2,
    'Millgate win the final by the length of a cap',
    'The cox has her voice back, and is using it.',
  ],
  [
    'photo',
    6,
    'The umpire asks for the photograph',
    'It was taken by a gull, it seems; there is a second one.',
  ],
  [
    'turn',
    9,
    'The tide has turned, and so has the talk on the bridge',
    'Crews in the far lane have the stream.',
  ],
  ['semi', 31, 'Millgate through by a boat’s length', 'The yellow caps led from the first stroke.'],
  [
    'swan',
    74,
    'Third heat stopped for a swan',
    'The umpire raised the white flag, and the swan took its time.',
  ],
  [
    'start',
    190,
    'Good morning from the bridge',
    'The water is flat, the buns are warm: forty crews are here.',
  ],
] as const;

function entry([id, minutes, title, text]: (typeof entries)[number]): Story {
  return {
    id,
    title,
    body: asFed(`<p>${text}</p>`),
    authors: [],
    tags: [],
    published: ago(minutes),
    pinned: id === 'start',
    breaking: id === 'final' || id === 'semi',
  };
}

function barrierText(): UntrustedHtml {
  return asFed(`
    <p>The five gates of the <a href="#barrier">Lume barrier</a> rose out of the river bed in eleven minutes and stayed
      shut for five hours. It was the first time that all of them had closed against a real tide, and the highest of
      the year at that.</p>
    <p>On the sea side the water came to within a hand’s breadth of the design mark. On the town side it rose by
      <strong>two centimetres</strong>, which the gauge at Old Quay took for a passing duck.</p>
    <blockquote><p>We listened for a bang. There was a sort of sigh, and then the river stood still.</p></blockquote>
    <p>The water levels were read every hour:</p>
    <table>
      <caption>Water levels during the test, in metres above the harbour datum</caption>
      <thead><tr><th scope="col">Gauge</th><th scope="col">Gates open</th><th scope="col">Gates closing</th>
        <th scope="col">One hour</th><th scope="col">Two hours</th><th scope="col">High water</th>
        <th scope="col">Four hours</th><th scope="col">Gates opening</th><th scope="col">Design mark</th></tr></thead>
      <tbody>
        <tr><th scope="row">Sea side, north pier</th><td>1.42</td><td>1.96</td><td>2.71</td><td>3.38</td><td>3.71</td>
          <td>3.02</td><td>2.05</td><td>3.80</td></tr>
        <tr><th scope="row">Sea side, south pier</th><td>1.44</td><td>1.97</td><td>2.73</td><td>3.40</td><td>3.72</td>
          <td>3.04</td><td>2.06</td><td>3.80</td></tr>
        <tr><th scope="row">Town side, Old Quay</th><td>1.41</td><td>1.93</td><td>1.94</td><td>1.94</td><td>1.95</td>
          <td>1.95</td><td>1.95</td><td>2.60</td></tr>
      </tbody>
    </table>
    <h2>One gate was late</h2>
    <p>The third gate hesitated for forty seconds because a log had come to rest against its sill. A diver took it out
      afterwards. It now lies in the control room, where it serves as a bench.</p>
    <figure><img src="pictures/lighthouse.svg" width="1200" height="675"
      alt="A red and white lighthouse throws its beam over a dark sea with a sailing boat">
      <figcaption>Signal Point kept watch. Picture: Piet Lindvarn</figcaption></figure>
    <p>Before the next test, which is at night and with the engineers asleep, three things are to be done:</p>
    <ol><li>a net in front of the sills, for logs;</li><li>a bell for gate three;</li>
      <li>a second chair, because the bench is popular.</li></ol>
    <h3>What the log said</h3>
    <p>The controller writes one line a minute. This is the one that everybody read, with <code>g3</code> for the third
      gate:</p>
    <pre><code>14:07:40 g1=shut g2=shut g3=moving g4=shut g5=shut level.sea=3.71 level.town=1.95 note="log on sill" crew=awake</code></pre>
    <ul><li>Gates shut: 14:08</li><li>Gates open: 19:02</li></ul>
    <details><summary>How the levels were read</summary><p>By eye, at three gauges, and by a duck.</p></details>
    <hr>
    <p><em>The next test is in a month.</em></p>`);
}

function find(slug: string): Story {
  const story = courier.find(({ id }) => id === slug);
  if (!story) throw new Error(`The Courier has no story "${slug}".`);
  return story;
}

function asFed(html: string): UntrustedHtml {
  return html as UntrustedHtml;
}

function ago(minutes: number): Date {
  return new Date(Date.now() - minutes * 60_000);
}
