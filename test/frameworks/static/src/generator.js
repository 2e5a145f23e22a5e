import DOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { Article } from 'newsrack';
import { prerendered } from 'newsrack/prerendered.js';
import './widgets.js';

const purify = DOMPurify(new JSDOM('').window);
customElements.define('news-article', prerendered(Article, { purify }));
