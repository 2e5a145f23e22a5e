import { advice } from '/dist/headless.js';

/** What is wrong with an address and what to do about it, as paragraphs; where a relay helps, its whole set-up. */
export function adviceOn(error, address) {
  const paragraphs = [paragraph(advice(error))];
  const isForeign = /^https?:/.test(address);
  if (error.code === 'cors-or-network' && isForeign)
    paragraphs.push(
      paragraph(
        'A server of yours can read it for your pages. This is all that it takes; then use the second address:',
      ),
      code(`npx newsrack serve --feed news=${address} --port 8090`),
      code('http://localhost:8090/feeds/news.json'),
    );
  return paragraphs;
}

function paragraph(text) {
  return Object.assign(document.createElement('p'), { textContent: text });
}

function code(text) {
  const block = document.createElement('pre');
  block.append(Object.assign(document.createElement('code'), { textContent: text }));
  return block;
}
