import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

const workerd = 'node_modules/.bin/workerd';

/** Why no worker can be run on this machine; nothing where one can. */
export const lacking = spawnSync(workerd, ['--version']).status === 0 ? false : 'workerd does not run here';

/** Runs a module in workerd, the runtime of Cloudflare's edge, bundled as tools for it do that. */
export async function startWorker(source) {
  const folder = mkdtempSync(join(tmpdir(), 'newsrack-worker-'));
  writeFileSync(join(folder, 'worker.js'), await bundled(source));
  writeFileSync(join(folder, 'config.capnp'), config);
  const child = spawn(
    workerd,
    ['serve', '--socket-addr=http=127.0.0.1:0', '--control-fd=3', join(folder, 'config.capnp')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    },
  );
  const lines = createInterface({ input: child.stdio[3] });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([status]) => {
      throw new Error(`workerd ended with ${status}`);
    }),
  ]);
  return {
    url: `http://127.0.0.1:${JSON.parse(line).port}`,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "relay", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-11-01")),
    (name = "internet", network = (allow = ["public", "private"]))
  ],
  sockets = [(name = "http", http = (), service = "relay")]
);
`;

async function bundled(source) {
  const name = 'virtual:worker';
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: name, output: { codeSplitting: false }, preserveEntrySignatures: 'strict' },
    },
    resolve: { conditions: ['workerd', 'worker'] },
    plugins: [
      {
        name: 'worker',
        resolveId: (id) => (id === name ? `\0${name}` : undefined),
        load: (id) => (id === `\0${name}` ? source : undefined),
      },
    ],
  });
  return output[0].code;
}
