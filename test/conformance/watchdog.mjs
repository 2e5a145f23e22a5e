import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Seconds that one document may take. */
export const cap = 2;

const interval = 5 * cap * 1000;

/**
 * Ends a run that hangs in one document, which nothing on the same thread could do.
 * @returns {(file: string) => void} to be called before each document
 */
export function watchdog() {
  const shared = new SharedArrayBuffer(4 + 1000);
  const [count, name] = [new Int32Array(shared, 0, 1), new Uint8Array(shared, 4)];
  new Worker(new URL(import.meta.url), { workerData: shared }).unref();
  return (file) => {
    name.fill(0);
    new TextEncoder().encodeInto(file, name);
    Atomics.add(count, 0, 1);
  };
}

if (!isMainThread) {
  const [count, name] = [new Int32Array(workerData, 0, 1), new Uint8Array(workerData, 4)];
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(count, 0);
    if (now === last && now > 0) {
      writeSync(2, `Hangs: ${new TextDecoder().decode(name.slice()).replace(/\0+$/, '')}\n`);
      process.kill(process.pid, 'SIGKILL');
    }
    last = now;
  }, interval);
}
