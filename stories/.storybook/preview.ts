import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
import { controlsFromTypes, distinctNames } from './manifest.js';
import { onAPage, pageToolbars, usualPage } from './page.js';
import './page.css';

setCustomElementsManifest(distinctNames(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: pageToolbars,
  initialGlobals: usualPage,
  decorators: [onAPage],
  argTypesEnhancers: [controlsFromTypes],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    // stories bring their own; a page has an address
    docs: { source: { excludeDecorators: true, transform: withAddress } },
    options: {
      storySort: {
        order: [
          'Embed',
          'In a CMS',
          'Headline list',
          ['Layouts', 'States', 'Contents', 'Looks'],
          'Breaking ticker',
          ['Motion', 'States', 'Looks'],
          'Article card',
          ['Layouts', 'States', 'Contents', 'Looks'],
          'Article',
          ['Whole story', 'States', 'Live blog', 'Contents', 'Looks'],
          'Comment box',
          ['States', 'Writing', 'Looks'],
          'Tokens',
          'Parts and slots',
          'Accessibility',
          'Formats',
          'Comments',
          'Security',
          'Developers',
          'Frameworks',
          'Server rendering',
          'Events',
          'Endpoint',
        ],
      },
    },
  },
};

export default preview;

/** Storybook asks twice. */
function withAddress(code: string): string {
  return code.replaceAll(/<news-[\w-]+(?=[\s>])(?! src=)/g, '$& src="https://example.org/feed.xml"');
}
