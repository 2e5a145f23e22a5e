/** Every tag in one file: for pages whose first paint waits for it, by `blocking="render"`, so that nothing moves. */
import './define/news-headline-list.js';
import './define/news-article.js';
import './define/news-breaking-ticker.js';
import './define/news-article-card.js';
import './define/news-comment-box.js';
import './define/news-source.js';
