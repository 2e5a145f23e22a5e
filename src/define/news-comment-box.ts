import { CommentBox } from '../widgets/comment-box/comment-box.js';
import { define } from './define.js';

define('news-comment-box', CommentBox);

declare global {
  interface HTMLElementTagNameMap {
    'news-comment-box': CommentBox;
  }
}
