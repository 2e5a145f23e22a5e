/** The one file for a script tag: defines every widget. */
import './define/news-headline-list.js';
import './define/news-article.js';
import './define/news-breaking-ticker.js';
import './define/news-article-card.js';
import './define/news-comment-box.js';
import './define/news-source.js';
