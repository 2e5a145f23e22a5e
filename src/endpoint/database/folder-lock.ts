/// <reference types="node" />
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Keeps a folder for this process: two that write the same files would ruin them. A socket, because the system closes
 * it when its process ends, however it ends, where a file with a number in it would lie.
 * @param path absolute
 * @returns how to give it back
 * @throws {Error} where another process has it
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const socket = socketOf(path);
  const server = await listen(socket).catch(async (cause: unknown) => {
    if (await answers(socket)) throw new Error(`Another process has ${path} open.`, { cause });
    await rm(socket, { force: true });
    return listen(socket);
  });
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

/** Short, as the names of sockets must be. */
function socketOf(path: string): string {
  const name = `newsrack-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

async function listen(socket: string): Promise<Server> {
  const server = createServer((visitor) => visitor.end()).unref();
  server.listen(socket);
  await once(server, 'listening');
  return server;
}

async function answers(socket: string): Promise<boolean> {
  const visitor = connect(socket);
  return once(visitor, 'connect')
    .then(
      () => true,
      () => false,
    )
    .finally(() => visitor.destroy());
}
