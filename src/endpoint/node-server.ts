/// <reference types="node" />
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Endpoint } from './endpoint.js';
import type { RunningServer, ServerSettings } from './server-settings.js';

/** Carries an endpoint over HTTP in Node. */
export async function listen(endpoint: Endpoint, settings: ServerSettings): Promise<RunningServer> {
  const { port = 8080, host = '127.0.0.1', proxies = 0 } = settings;
  const listener = getRequestListener(
    (request, { incoming }) => endpoint.fetch(request, { address: addressOf(incoming, proxies) }),
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(port, host);
  await once(server, 'listening');
  return { url: urlOf(server), close: () => close(server, endpoint) };
}

type Incoming = Pick<IncomingMessage, 'headers' | 'socket'>;

/** Readers may write what they like into the header, but only before what our own proxies add. */
function addressOf({ headers, socket }: Incoming, proxies: number): string | undefined {
  const told = [headers['x-forwarded-for'] ?? []].flat().flatMap((list) => list.split(','));
  const way = [...told.map((address) => address.trim()), socket.remoteAddress];
  return way.at(-1 - proxies) ?? socket.remoteAddress;
}

function urlOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') return String(bound);
  const { address, family, port } = bound;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server, endpoint: Endpoint): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await endpoint.close();
  server.closeIdleConnections();
  // whoever does not take an answer is not waited for
  setTimeout(() => server.closeAllConnections(), patience).unref();
  await closed;
}

/** Milliseconds. */
const patience = 3000;
