/** All that shows a body, in one file: it is downloaded with the first one. */
export { safeBody, showEmbed } from '../../markup/safe-body.js';
export { sheet } from './body.styles.js';
