// npm run test:frameworks: the packed package in a small app of each framework, in a server that draws the news into its
// pages, and in a generator of static sites. Each is installed outside of this repository, checked by its framework's own
// checker, built by its own tool, and used in a browser.
//   node test/frameworks/run.mjs [NAME…]
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { drive } from './drive.mjs';
import { driveServed } from './drive-served.mjs';
import { Site } from './site.mjs';
import { Started } from './started.mjs';

/** What is installed under another name than that of its folder. */
const packages = {
  angular: '@angular/core',
  server: '@lit-labs/ssr',
  solid: 'solid-js',
  static: '@11ty/eleventy',
};
/** What sends pages that hold their news. */
const servers = {
  server: (folder) => new Started(folder),
  static: (folder) => new Site(join(folder, 'dist')),
};
/** React mounts twice in what is built for development alone. */
const modes = { react: ['production', 'development'] };

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const chosen = process.argv.length > 2 ? process.argv.slice(2) : folders.map(({ name }) => name);

const workshop = mkdtempSync(join(tmpdir(), 'newsrack-frameworks-'));
const browser = await puppeteer.launch(findChromium());
const rows = [];
try {
  const tarball = await pack();
  for (const name of chosen) rows.push(...(await tryOut(name, tarball)));
} finally {
  await browser.close();
  rmSync(workshop, { recursive: true });
}
console.table(rows);
process.exitCode = rows.length && rows.every(({ passed }) => passed) ? 0 : 1;

async function pack() {
  const { output } = await npm(process.cwd(), [
    'pack',
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    workshop,
  ]);
  return join(workshop, JSON.parse(output)[0].filename);
}

/** @returns a row for each way in which the app is built */
async function tryOut(name, tarball) {
  const folder = join(workshop, name);
  cpSync(join(here, name), folder, { recursive: true });
  const install = await step(name, folder, ['install', '--no-audit', '--no-fund', '--save-exact', tarball]);
  const check = await step(name, folder, ['run', '--silent', 'check']);
  const rows = [];
  for (const mode of modes[name] ?? ['production']) {
    const title = mode === 'production' ? name : `${name}, ${mode}`;
    const build = await step(title, folder, ['run', '--silent', 'build'], { NODE_ENV: mode });
    const faults = build.passed ? await faultsIn(name, folder) : [];
    for (const fault of faults) console.log(`${title}: ${fault}`);
    rows.push({
      framework: title,
      version: versionOf(packages[name] ?? name, folder),
      install: install.words,
      'type check': check.words,
      build: build.words,
      drive: build.passed && (faults.length ? `${faults.length} faults` : 'as expected'),
      passed: install.passed && check.passed && build.passed && faults.length === 0,
    });
  }
  return rows;
}

async function faultsIn(name, folder) {
  const server = servers[name]?.(folder);
  if (!server) return drive(browser, join(folder, 'dist'));
  try {
    await server.start();
    return await driveServed(browser, server.address);
  } finally {
    server.stop();
  }
}

/** Says what npm said where it fails. */
async function step(title, folder, args, env) {
  const start = Date.now();
  const { output, status } = await npm(folder, args, env);
  const passed = status === 0;
  if (!passed) console.log(`${title}: npm ${args.join(' ')}\n${output}`);
  return { passed, words: `${passed ? 'done' : 'failed'} in ${((Date.now() - start) / 1000).toFixed(1)} s` };
}

function npm(cwd, args, env) {
  const child = spawn('npm', args, {
    cwd,
    env: { ...process.env, NG_CLI_ANALYTICS: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += args.includes('--json') ? '' : text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ output, status }));
  });
}

function versionOf(name, folder) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
