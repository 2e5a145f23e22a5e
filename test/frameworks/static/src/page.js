import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { Article } from 'newsrack';
import { prerendered } from 'newsrack/prerendered.js';
import './widgets.js';

customElements.define('news-article', prerendered(Article));
