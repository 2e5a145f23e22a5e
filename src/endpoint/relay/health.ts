import { defined } from '../../text/defined.js';
import type { Channel } from './channel.js';

/**
 * How the feeds are. The relay itself is well as long as it answers: another one would have the same origins.
 */
export function healthOf(channels: Iterable<Channel>): object {
  return {
    status: 'ok',
    feeds: Object.fromEntries(Array.from(channels, (channel) => [channel.name, stateOf(channel)])),
  };
}

function stateOf({ current, failure, checked }: Channel): object {
  return defined({
    status: failure ? 'failing' : current ? 'good' : 'idle',
    code: failure?.code,
    stories: current?.feed.stories.length,
    checked: checked === undefined ? undefined : new Date(checked).toISOString(),
  });
}
