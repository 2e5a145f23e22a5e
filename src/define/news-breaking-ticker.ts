import { BreakingTicker } from '../widgets/breaking-ticker/breaking-ticker.js';
import { define } from './define.js';

define('news-breaking-ticker', BreakingTicker);

declare global {
  interface HTMLElementTagNameMap {
    'news-breaking-ticker': BreakingTicker;
  }
}
