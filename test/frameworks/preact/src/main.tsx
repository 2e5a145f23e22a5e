import { render } from 'preact';
import 'newsrack/headline-list.js';
import 'newsrack/article-card.js';
import 'newsrack/breaking-ticker.js';
import { App } from './app';

render(<App />, document.querySelector('#app')!);
