import { Refusal } from './refusal.js';

/** One widget and nothing else, as the address of a page for frames describes it. */
export interface Frame {
  /** `headline-list` and so on. */
  readonly widget: string;
  /** Name of a feed. */
  readonly feed: string;
  /** Address of its news, relative to the frame's own. */
  readonly source: string;
  /** Of the widget. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** CSS pixels that it needs, more or less, until it tells by itself. */
  readonly height: number;
}

/**
 * @param query `feed`, attributes of the widget, and what feeds understand (`section`, …)
 * @throws {Refusal} where there is no such widget
 */
export function frameFrom(widget: string, query: URLSearchParams): Frame {
  const kind = widgets.get(widget);
  if (!kind) throw new Refusal(404, 'There is no such widget for frames.');
  const feed = query.get('feed') ?? '';
  const named = [...common, ...kind.attributes].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const attributes = [...new Map([['target', '_blank'], ['loading', 'eager'], ...named])];
  return { widget, feed, attributes, height: kind.height, source: sourceOf(feed, query) };
}

const common = ['dir', 'heading-level', 'lang', 'refresh', 'target', 'theme', 'unstyled'];

const story = ['story-id', 'url', 'offset'];

const widgets: ReadonlyMap<string, { attributes: readonly string[]; height: number }> = new Map([
  ['article', { attributes: story, height: 800 }],
  ['article-card', { attributes: [...story, 'layout', 'show'], height: 360 }],
  [
    'breaking-ticker',
    {
      attributes: ['breaking-tags', 'dismissible', 'interval', 'label', 'limit', 'mode', 'speed', 'which'],
      height: 48,
    },
  ],
  ['headline-list', { attributes: ['layout', 'limit', 'show'], height: 480 }],
]);

function sourceOf(feed: string, query: URLSearchParams): string {
  const id = query.get('story-id');
  const name = encodeURIComponent(feed);
  if (id) return `../feeds/${name}/stories/${encodeURIComponent(id)}.json`;
  const choice = new URLSearchParams([...query].filter(([name]) => ofFeeds.includes(name)));
  return `../feeds/${name}.json${choice.size ? `?${String(choice)}` : ''}`;
}

const ofFeeds = ['author', 'exclude', 'include', 'limit', 'max-age', 'section', 'tag'];
