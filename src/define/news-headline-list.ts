import { HeadlineList } from '../widgets/headline-list/headline-list.js';
import { define } from './define.js';

define('news-headline-list', HeadlineList);

declare global {
  interface HTMLElementTagNameMap {
    'news-headline-list': HeadlineList;
  }
}
