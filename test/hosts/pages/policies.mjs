/** What a page forbids its scripts, and so ours. */
export const policies = [
  { name: 'nothing special' },
  { name: 'style-src self', headers: policy("style-src 'self'") },
  {
    name: 'nonce and strict-dynamic',
    headers: policy(
      "script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
    ),
  },
  {
    name: 'Trusted Types, our policies',
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html newsrack dompurify"),
  },
  {
    // structured data is left out, and bodies are plain words where the browser cannot sanitize
    name: 'Trusted Types, lit-html alone',
    headers: policy("require-trusted-types-for 'script'; trusted-types lit-html"),
    says: /^warn: TrustedTypes policy dompurify/,
    violates: /^violation: (trusted-types|require-trusted-types-for)/,
  },
  {
    // Lit cannot draw: the author's links stay
    name: 'Trusted Types, no policy',
    headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    expects: 'link',
    says: /^warn: newsrack: .*lit-html/,
    times: 1,
    violates: /^violation: (trusted-types|require-trusted-types-for)/,
  },
  {
    name: 'connect-src none',
    headers: policy("connect-src 'none'"),
    expects: 'words cors-or-network',
    says: /^warn: <news-.*connect-src/,
    times: 2,
    violates: /^violation: connect-src/,
  },
  { name: 'img-src none', headers: policy("img-src 'none'"), violates: /^violation: img-src/ },
  { name: 'a sandbox without storage', headers: policy('sandbox allow-scripts') },
];

function policy(text) {
  return { 'content-security-policy': text };
}
