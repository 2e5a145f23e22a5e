import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** What the toolbar can change about the page that a widget is a guest in. */
export const pageToolbars = {
  theme: toolbar('Theme', 'sun', { light: 'Light page', dark: 'Dark page' }),
  language: toolbar('Language', 'globe', languages()),
  direction: toolbar('Direction', 'transfer', {
    auto: 'As the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: toolbar('Width', 'grow', {
    full: 'Full width',
    200: '200 px',
    320: '320 px',
    700: '700 px',
    1200: '1200 px',
  }),
};

export const usualPage = { theme: 'light', language: 'en', direction: 'auto', width: 'full' };

/** The page: its theme is its `color-scheme` alone, and its language and direction are attributes. */
export const onAPage: Decorator = (story, { globals }) => {
  const { theme, language, direction, width } = { ...usualPage, ...globals };
  return html`
    <div class="page" lang=${language} dir=${directionOf(direction, language)} style=${styleMap({ colorScheme: theme })}>
      <div style=${styleMap({ inlineSize: width === 'full' ? 'auto' : `${width}px` })}>${story()}</div>
    </div>
  `;
};

function toolbar(
  title: string,
  icon: 'sun' | 'globe' | 'transfer' | 'grow',
  titles: Readonly<Record<string, string>>,
) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

/** Those of the design, each by its own name. */
function languages() {
  const tags = 'en ar de es fa fr he hi it ja ko nl pl pt ru tr uk zh'.split(' ');
  return Object.fromEntries(
    tags.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
  );
}

function directionOf(direction: string, language: string): string {
  if (direction !== 'auto') return direction;
  return ['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr';
}
