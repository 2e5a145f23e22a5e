import { SourceElement } from '../widgets/source/source-element.js';
import { define } from './define.js';

define('news-source', SourceElement);

declare global {
  interface HTMLElementTagNameMap {
    'news-source': SourceElement;
  }
}
