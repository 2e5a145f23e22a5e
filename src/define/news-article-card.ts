import { ArticleCard } from '../widgets/article-card/article-card.js';
import { define } from './define.js';

define('news-article-card', ArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'news-article-card': ArticleCard;
  }
}
