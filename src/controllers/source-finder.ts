import type { ReactiveControllerHost } from 'lit';
import type { Source } from '../sources/source.js';

/**
 * The source that a widget stands in or points to by `src="#id"`, and nothing where it has an address of its own;
 * `coming` where that element is not defined yet.
 */
export function findSource(
  host: ReactiveControllerHost & Element,
  src: string | undefined,
): Source | 'coming' | undefined {
  const element = src?.startsWith('#')
    ? elementById(host, src.slice(1))
    : src
      ? undefined
      : nearestSource(host);
  if (!element || isSource(element)) return element;
  void customElements.whenDefined(element.localName).then(
    () => host.requestUpdate(),
    // it will never be a source
    () => undefined,
  );
  return 'coming';
}

function elementById(host: Element, id: string): Element | undefined {
  const root = host.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return near ?? document.getElementById(id) ?? undefined;
}

/** Across shadow roots. Its tag may have another prefix than ours. */
function nearestSource(host: Element): Element | undefined {
  for (let element = parentOf(host); element; element = parentOf(element))
    if (/^[a-z].*-source$/.test(element.localName)) return element;
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

function isSource(element: Element): element is Element & Source {
  return 'subscribe' in element && 'state' in element;
}
