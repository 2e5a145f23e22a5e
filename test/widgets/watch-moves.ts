import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';

export interface Watch {
  /** @param name what it has just come into */
  stays(name: string): Promise<void>;
}

/** Sees to it that neither a widget, nor what stands below, moves by a pixel. */
export async function watchMoves(widget: LitElement, width: string): Promise<Watch> {
  const below = document.createElement('p');
  below.textContent = 'What stands below.';
  widget.after(below);
  widget.parentElement!.style.inlineSize = width;
  await frames();
  const shifts = shiftsFromNow();
  const places = () => [widget, below].map((element) => JSON.stringify(element.getBoundingClientRect()));
  const before = places();
  return {
    async stays(name) {
      await widget.updateComplete;
      await frames();
      expect(places(), name).to.deep.equal(before);
      expect(shifts(), `layout shift into ${name}`).to.equal(0);
    },
  };
}

/** The sum so far; 0 in engines that do not measure it, where the places of the boxes have to do. */
function shiftsFromNow(): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) if ('value' in entry) sum += Number(entry.value);
  };
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return () => 0;
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await nextFrame();
}
