type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** An answer after an accident, or by someone who means harm: a few of its values are others. */
export function mutated(json: unknown, random: () => number): unknown {
  const rate = random() < 0.1 ? 0.5 : 0.05;
  return change(json as Json, random, rate);
}

function change(json: Json, random: () => number, rate: number): Json | undefined {
  if (random() < rate) return pick(oddities, random);
  if (Array.isArray(json)) {
    const items = json.map((item) => change(item, random, rate) ?? null);
    return random() < rate ? [...items, ...items] : items;
  }
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).map(([name, value]) => [
    random() < rate / 5 ? pick(Object.keys(json), random) : name,
    change(value, random, rate),
  ]);
  return Object.fromEntries(entries) as Json;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** The same JSON with each text, of those that are not names for something else, replaced. */
export function withTexts(json: unknown, text: string, keep: RegExp): unknown {
  if (Array.isArray(json)) return json.map((item) => withTexts(item, text, keep));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      typeof value === 'string' && !keep.test(name) ? text : withTexts(value, text, keep),
    ]),
  );
}

const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as Json;

const oddities: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1e300,
  0.1,
  1,
  2,
  3,
  '',
  ' ',
  '0',
  '1',
  '101',
  'null',
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  'https://[',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202e\u0000\ud800',
  'x'.repeat(5000),
  '9'.repeat(400),
  '2026-99-99',
  '0000-00-00T00:00:00Z',
  [],
  [[]],
  [null, 1, 'x', {}],
  {},
  { id: 1 },
  { length: 1e9 },
  deep,
];
