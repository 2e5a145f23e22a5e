/** All that shows a body, in one file: it is downloaded with the first one. */
export { putBody } from '../../markup/put-body.js';
export { safeBody } from '../../markup/safe-body.js';
export { sheet } from './body.styles.js';
