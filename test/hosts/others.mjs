import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { compile } from 'tailwindcss';

/** Where the work of others lies: npm has it, or Debian where there is nothing but a port for servers. */
const files = {
  'bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.css',
  'mootools.js': '/usr/share/javascript/mootools/mootools.js',
  'prototype.js': '/usr/share/javascript/prototype/prototype.js',
  'tailwind.css': 'node_modules/tailwindcss/index.css',
  'zone.js': 'node_modules/zone.js/bundles/zone.umd.js',
};

export function isHere(name) {
  return existsSync(files[name]);
}

/** As a page gets it. */
export async function others(name) {
  const text = await readFile(files[name], 'utf8');
  return name === 'tailwind.css' ? (await compile(text)).build(classes) : text;
}

/** Of the pages here. */
const classes = ['mx-auto', 'max-w-3xl', 'p-6'];
