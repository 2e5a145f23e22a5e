import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect } from 'storybook/test';
import manifest from '../dist/custom-elements.json';
import { tokens } from '../src/styles/tokens.js';
import { tokensOf } from './.storybook/manifest.js';
import { english } from './courier.js';
import { embed } from './embed.js';
import { FixedSource, ready } from './fixed-source.js';
import { headlinesOf, readerOf } from './reader.js';
import { embedTicker } from './ticker-embed.js';

type Values = Record<string, string>;

const meanings = tokensOf(manifest);
const presets = presetsIn(tokens.cssText);
const source = new FixedSource(ready(english));

const meta: Meta<Values> = {
  title: 'Tokens',
  argTypes: Object.fromEntries(
    Object.entries(meanings).map(([name, description]) => [
      name,
      {
        control: { type: name.includes('color') ? 'color' : 'text' },
        description,
        table: { category: 'css custom properties', defaultValue: { summary: presets[name] ?? '' } },
      },
    ]),
  ),
  tags: ['!autodocs'],
};

export default meta;

/** Change them in the table, and see ticker and list change. */
export const Table: StoryObj<Values> = {
  render: (values) => html`
    <table class="tokens">
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">What it does</th>
          <th scope="col">If it is not set</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(meanings).map(
          ([name, meaning]) => html`
            <tr>
              <th scope="row"><code>${name}</code></th>
              <td>${meaning}</td>
              <td><code>${presets[name]}</code></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    <div style=${styleMap(values)}>
      ${embedTicker({ source, show: 'section time', dismissible: true })}
      ${embed({ source, layout: 'cards', limit: 3, show: 'image summary section time', 'heading-level': 2 })}
    </div>
  `,
  play: async ({ canvasElement, step }) => {
    await step('each token that the widgets read is here, and no other', async () => {
      await expect(Object.keys(presets).sort()).toEqual(Object.keys(meanings).sort());
    });
    await step('a token that is set around a list changes it', async () => {
      const reader = await readerOf(canvasElement);
      await headlinesOf(reader);
      const [link] = reader.screen.getAllByRole('link');
      const around = reader.list.parentElement;
      if (!link || !around) throw new Error('There is no list.');
      const before = getComputedStyle(link).color;
      around.style.setProperty('--news-color-link', 'rgb(1, 2, 3)');
      await expect(getComputedStyle(link).color).toBe('rgb(1, 2, 3)');
      around.style.removeProperty('--news-color-link');
      await expect(getComputedStyle(link).color).toBe(before);
    });
  },
};

/** `var(--news-x, preset)` as `{ '--news-x': preset }`. */
function presetsIn(css: string): Values {
  const uses = css.matchAll(/var\((--news-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g);
  return Object.fromEntries([...uses].map(([, name = '', preset = '']) => [name, preset]));
}
