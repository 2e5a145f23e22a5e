import { NewsConsentEvent } from '../events/news-consent-event.js';
import type { PlacedSource } from './source-finder.js';

/**
 * A reader allows what was withheld: it is asked for, unless the page objects. Settles when the answer is there, or it is
 * still withheld.
 */
export async function allow(widget: Element, source: PlacedSource | undefined): Promise<void> {
  const { state } = source ?? {};
  if (state?.status !== 'withheld' || !state.host) return;
  const event = new NewsConsentEvent(state.host);
  if (!widget.dispatchEvent(event)) return;
  await source?.allow?.(true);
  await source?.refresh();
}
