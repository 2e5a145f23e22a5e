import { ArticleCard, HeadlineList } from 'newsrack';
import { prerendered } from 'newsrack/prerendered.js';

customElements.define('news-headline-list', prerendered(HeadlineList));
customElements.define('news-article-card', prerendered(ArticleCard));
