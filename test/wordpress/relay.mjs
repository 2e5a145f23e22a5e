// Our relay as a site runs it: a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

const command = 'dist/cli.js';

export const isBuilt = existsSync(command);

/** @returns the address at which pages read the feed, and how to stop it */
export async function startRelay(feed) {
  const words = ['serve', '--port', '0', '--private-network', '127.0.0.0/8', '--feed', `site=${feed}`];
  const relay = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = async () => {
    if (relay.exitCode !== null) return;
    relay.kill();
    await once(relay, 'exit');
  };
  for await (const line of createInterface(relay.stdout)) {
    const [, address] = /^Feeds are at (\S+)/.exec(line) ?? [];
    if (address) return { address: `${address}/site.json`, stop };
  }
  throw new Error('The relay has ended before it was there.');
}
