import { expect } from '@open-wc/testing';
import { NewsError } from '../../src/model/failure.js';
import { activeLinks } from '../conformance/active.mjs';
import { formats } from '../conformance/formats.mjs';
import { mangled, randomFrom } from '../conformance/mangle.mjs';
import { fixture, readText } from './reading.js';

describe('a feed that was mangled on its way', () => {
  for (const [format, names] of Object.entries(formats)) {
    it(`shows a reader something or a reason, and never runs anything: ${format}`, async () => {
      const texts = await Promise.all(names.map(fixture));
      for (let seed = 1; seed <= 100; seed++) {
        const random = randomFrom(seed);
        const document = mangled(texts[seed % texts.length]!, random);
        await judge(document, 1 + Math.floor(random() * document.length), seed);
      }
    });
  }
});

async function judge(document: string, size: number, seed: number): Promise<void> {
  try {
    const { stories, ...head } = await readText(document, size);
    expect(activeLinks([stories, head]), `seed ${seed}`).to.deep.equal([]);
    expect(new Set(stories.map(({ id }) => id)).size, `seed ${seed}`).to.equal(stories.length);
    for (const { id, title, published, updated } of stories) {
      expect(id && title, `seed ${seed}`).to.be.ok;
      expect(published?.getTime(), `seed ${seed}`).to.not.be.NaN;
      expect(updated?.getTime(), `seed ${seed}`).to.not.be.NaN;
    }
  } catch (cause) {
    expect(cause, `seed ${seed}`).to.be.instanceOf(NewsError);
  }
}
