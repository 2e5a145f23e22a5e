/** The one script tag: defines every tag that is met on the page. */
import { defineOnDemand } from './define/on-demand.js';

export { defineOnDemand as define };

defineOnDemand();
