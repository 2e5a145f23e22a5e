export { defined } from '../text/defined.js';
