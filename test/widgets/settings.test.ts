import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/all.js';
import { FixedSource } from '../../src/sources/fixed-source.js';
import { fullStory, until } from './arrange.js';
import { comments, HandService } from './hand-service.js';

const tags = ['news-article', 'news-article-card', 'news-breaking-ticker', 'news-headline-list'];

describe('a setting that a framework takes back', () => {
  for (const tag of [...tags, 'news-comment-box'])
    it(`leaves <${tag}> alive`, async () => {
      const widget = await arrange(tag);
      await takeBack(settingsOf(widget), widget);
      await until(() => widget.matches(':state(ready)'));
    });

  it('leaves a <news-source> alive', async () => {
    const source = document.createElement('news-source');
    source.stories = [fullStory('a')];
    await fixture(html`<div>${source}</div>`);
    const leave = source.subscribe(() => {});
    await takeBack(settingsOf(source), source);
    await until(() => source.state.status === 'ready');
    expect(source.state.feed?.stories.map(({ id }) => id)).to.deep.equal(['a']);
    leave();
  });
});

async function arrange(tag: string): Promise<LitElement> {
  const widget = document.createElement(tag);
  if (!(widget instanceof LitElement)) throw new Error(`<${tag}> is not defined.`);
  const service = new HandService(comments('ab'));
  const source = new FixedSource([fullStory('a'), fullStory('b')]);
  Object.assign(widget, { loading: 'eager' }, tag === 'news-comment-box' ? { service } : { source });
  await fixture(html`<div>${widget}</div>`);
  await until(() => widget.matches(':state(ready)'));
  return widget;
}

/** Each in turn, and then it is as before. A drawing that fails fails this, too. */
async function takeBack(settings: readonly Setting[], widget: LitElement): Promise<void> {
  for (const [name, before] of settings) {
    for (const nothing of nothingsFor(before)) {
      Object.assign(widget, { [name]: nothing });
      await widget.updateComplete;
    }
    Object.assign(widget, { [name]: before });
    await widget.updateComplete;
  }
}

/** React, Solid, Svelte and Angular set what they are given; Vue sets what is nothing of its kind. */
function nothingsFor(before: unknown): readonly unknown[] {
  if (typeof before === 'string') return [undefined, null, ''];
  return typeof before === 'number' ? [undefined, null, 0] : [undefined, null];
}

type Setting = readonly [name: string, value: unknown];

function settingsOf(widget: LitElement): readonly Setting[] {
  const { elementProperties } = widget.constructor as typeof LitElement;
  return [...elementProperties.keys()].map((name) => [String(name), Reflect.get(widget, name)]);
}
