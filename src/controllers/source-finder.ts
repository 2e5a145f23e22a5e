import type { ReactiveControllerHost } from 'lit';
import { NewsConsentEvent } from '../events/news-consent-event.js';
import type { Source } from '../sources/source.js';
import type { StoryGroup } from './story-group.js';

/** A source in the page, and what else its author says of it. */
export interface PlacedSource extends Source {
  /** Those who share their stories out among them. */
  readonly group?: StoryGroup | undefined;
  /**
   * Lets what was withheld be asked for.
   * @param byReader the device remembers it
   */
  allow?(byReader: boolean): Promise<void>;
}

/**
 * The source that a widget points to by `src="#id"` or, without `src`, stands in; nothing where there is none; `coming` where that
 * element is not defined yet.
 */
export function findSource(host: Host, src: string | null | undefined): PlacedSource | 'coming' | undefined {
  const element = src ? elementById(host, src.slice(1)) : nearestSource(host);
  if (!element || isSource(element)) return element;
  if (isDefined(element)) return undefined;
  void customElements.whenDefined(element.localName).then(() => host.requestUpdate());
  return 'coming';
}

/** A reader allows what was withheld: it is asked for, unless the page objects. Settles when the answer is there. */
export async function allow(host: Host, source: PlacedSource | undefined): Promise<void> {
  const { state } = source ?? {};
  if (state?.status !== 'withheld' || !state.host) return;
  const event = new NewsConsentEvent(state.host);
  if (!host.dispatchEvent(event)) return;
  await source?.allow?.(true);
  await source?.refresh();
}

type Host = ReactiveControllerHost & Element;

function elementById(host: Element, id: string): Element | undefined {
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id) ?? undefined;
}

/** Across shadow roots. Its tag may have another prefix than ours, and others may have tags like it. */
function nearestSource(host: Element): Element | undefined {
  for (let element = parentOf(host); element; element = parentOf(element))
    if (element.localName.endsWith('-source') && (isSource(element) || !isDefined(element))) return element;
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

function isSource(element: Element): element is Element & PlacedSource {
  return 'subscribe' in element && 'state' in element;
}

function isDefined(element: Element): boolean {
  return element.matches(':defined');
}
