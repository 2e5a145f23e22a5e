#!/usr/bin/env node
/// <reference types="node" />
import { read } from './cli/read.js';
import { serve } from './cli/serve.js';
import type { Verb } from './cli/verb.js';

const verbs = new Map<string | undefined, Verb>([
  ['read', read],
  ['serve', serve],
]);
const usage = [...verbs.values()].map((verb) => verb.usage).join('\n');

async function main([name, ...words]: string[]): Promise<number> {
  if ([name, ...words].some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const status = await verbs.get(name)?.run(words);
  if (status === undefined) process.stderr.write(usage);
  return status ?? 2;
}

// at the end, when all that it needs is defined
process.exitCode = await main(process.argv.slice(2));
