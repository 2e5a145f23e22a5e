import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** `newsrack serve` with feeds, in a process of its own, as soon as it takes requests. `log` fills with its lines. */
export async function startServedRelay(...options) {
  const words = ['dist/cli.js', 'serve', ...options];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const log = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(([status]) =>
      Promise.reject(new Error(`newsrack serve ended with status ${status}: ${log.join('\n')}`)),
    ),
  ]);
  return {
    url: new URL(/http:\S+/.exec(line)[0]).origin,
    log,
    /** @returns exit status, `null` after a signal */
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}
