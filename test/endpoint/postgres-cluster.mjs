import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = programs();

/** Why no PostgreSQL can be started here; `undefined` where one can. */
export const noPostgres = bin ? undefined : 'no initdb in /usr/lib/postgresql/*/bin or on the PATH';

/** A PostgreSQL server of our own on the loopback, with all that it keeps in a temporary folder. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'newsrack-postgres-'));
  const data = join(folder, 'data');
  const options = { ...(process.getuid?.() === 0 && strangerTo(folder)), cwd: folder, stdio: 'ignore' };
  const run = (program, ...words) => execFileSync(join(bin, program), ['-D', data, ...words], options);
  run('initdb', '-A', 'trust', '-U', 'newsrack', '--no-sync');
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => run('pg_ctl', '-w', '-o', settings, '-l', join(folder, 'log'), 'start');
  const halt = () => run('pg_ctl', '-w', '-m', 'immediate', 'stop');
  start();
  // it sees the end of this process, too, however that ends
  const keeper = spawn('sh', ['-c', keeping, join(bin, 'pg_ctl'), folder], {
    ...options,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const isStopped = once(keeper, 'exit');
  return {
    url: `postgres://newsrack@127.0.0.1:${port}/postgres`,
    halt,
    start,
    async stop() {
      keeper.stdin.end();
      await isStopped;
    },
  };
}

const keeping = 'cat; "$0" -D "$1/data" -w -m immediate stop; rm -rf "$1"';

/** Where Debian has them, the newest version first, or on the path. */
function programs() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => other - one) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return [...folders, ...process.env.PATH.split(':')].find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root. */
function strangerTo(folder) {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
