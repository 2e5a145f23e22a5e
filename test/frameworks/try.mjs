import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';
import { driveServed } from './drive-served.mjs';
import { Site } from './site.mjs';
const browser = await puppeteer.launch(findChromium());
const child = spawn('npm', ['run','--silent','start'], {cwd:'/tmp/ssrfix/server', stdio:['ignore','pipe','inherit'], detached:true});
const address = await new Promise(r => child.stdout.setEncoding('utf8').once('data', t => r(t.trim())));
try { console.log(await driveServed(browser, address)); } finally { process.kill(-child.pid); }
const site = new Site('/tmp/ssrfix/static/dist'); await site.start();
console.log(await driveServed(browser, site.address)); site.stop();
await browser.close();
