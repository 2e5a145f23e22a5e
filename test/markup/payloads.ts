/** What others have found to get past sanitizers, where their suites lie beside the project, and some of our own. */
export async function allPayloads(): Promise<readonly string[]> {
  const found = (await Promise.all(files.map(payloadsIn))).flat();
  if (!found.length) console.log('Skipped: the XSS suites are not here; our own payloads are tried.');
  return [...found, ...ownPayloads];
}

const files = [
  'dompurify-expect',
  'html5lib-sanitizer-via-loofah',
  'miniflux-sanitizer',
  'safevalues-urls',
  'sanitize-url',
];
async function payloadsIn(file: string): Promise<string[]> {
  const response = await fetch(`/suites/xss/${file}.json`);
  if (!response.ok) return [];
  const { cases } = (await response.json()) as { cases: { payload: string }[] };
  return cases.map(({ payload }) => payload);
}

export const ownPayloads = [
  '<img src=x onerror=alert(1)>',
  '<a href="jAvA\tscript:alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<news-headline-list src="/feed"></news-headline-list>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<form><button formaction="javascript:alert(1)">x</button></form>',
  '<a href="https://example.org/" id="location" name="document" style="position:fixed">x</a>',
  '<template shadowrootmode="open"><script>alert(1)</script></template>',
  '<video autoplay src="https://example.org/v.mp4" onloadstart="alert(1)"></video>',
];
