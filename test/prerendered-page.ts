// The script of a page whose widgets were drawn on a server.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { prerendered } from '../src/prerendered.js';
import { ArticleCard } from '../src/widgets/article-card/article-card.js';
import { Article } from '../src/widgets/article/article.js';
import { HeadlineList } from '../src/widgets/headline-list/headline-list.js';

customElements.define('news-headline-list', prerendered(HeadlineList));
customElements.define('news-article-card', prerendered(ArticleCard));
customElements.define('news-article', prerendered(Article));
