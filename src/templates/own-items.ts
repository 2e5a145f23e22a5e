import { isServer, type LitElement } from 'lit';
import type { Story } from '../model/story.js';
import type { drawItems, RenderItem } from './item-template.js';

/** A widget in which pages may draw stories themselves. */
export interface ItemHost extends LitElement {
  renderItem?: RenderItem;
}

/**
 * What draws stories the page's own way, by `renderItem` or a `<template slot="item">` inside; nothing where that is
 * left to us. It is rare: the script for it is downloaded where it is asked for.
 */
export function ownItems(host: ItemHost, lang: string): ((story: Story) => unknown) | undefined {
  // a server has no children to look at, and draws once: there is nothing to wait for
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- lit types it as it is in browsers
  if (isServer) return undefined;
  const source = host.renderItem ?? host.querySelector<HTMLTemplateElement>(':scope>template[slot=item]');
  if (!source) return undefined;
  if (draw) return draw(host, source, lang);
  void arrive(host);
  return () => '';
}

let draw: ((...of: Parameters<typeof drawItems>) => ReturnType<typeof drawItems> | undefined) | undefined;

/** Without network it is left to us. */
async function arrive(host: ItemHost): Promise<void> {
  draw = await import('./item-template.js').then(
    ({ drawItems }) => drawItems,
    () => () => undefined,
  );
  host.requestUpdate();
}
