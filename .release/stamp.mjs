// Part of npm version: the README names the version and the hash of what is about to be published.
//   node .release/stamp.mjs [FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { scriptTag } from './script-tag.mjs';

const place = /(?<=<!-- release -->\n)[^]*(?=<!-- \/release -->)/;

const [, , file = 'README.md'] = process.argv;
const text = readFileSync(file, 'utf8');
if (!place.test(text)) throw new Error(`${file} has no place for the script tag of a release.`);
writeFileSync(
  file,
  text.replace(place, () => `\n\`\`\`html\n${scriptTag()}\n\`\`\`\n\n`),
);
