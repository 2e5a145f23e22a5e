import { Article } from '../widgets/article/article.js';
import { define } from './define.js';

define('news-article', Article);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': Article;
  }
}
