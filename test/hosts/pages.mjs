import { builtIns } from './pages/built-ins.mjs';
import { changes } from './pages/changes.mjs';
import { documents } from './pages/documents.mjs';
import { lives } from './pages/lives.mjs';
import { looks } from './pages/looks.mjs';
import { policies } from './pages/policies.mjs';
import { scripts } from './pages/scripts.mjs';

/**
 * A page that is not ours, with all tags on it.
 * @typedef {object} Page
 * @property {string} name
 * @property {string} [needs] the work of others, without which it is left out
 * @property {Record<string, string>} [headers]
 * @property {string} [type] Content-Type; default text/html
 * @property {string} [prolog] before `<html>`; default the doctype of standards mode
 * @property {string} [root] attributes of `<html>`; default `lang="en"`
 * @property {string} [head] before any script of ours
 * @property {(tags: string) => string} [body]
 * @property {string} [prefix] of the tags; default `news`
 * @property {string} [library] how our script comes in; default at the end of the body
 * @property {(selectors: string[]) => unknown} [early] done in the page as soon as it has loaded
 * @property {(selectors: string[]) => unknown} [late] done in the page once all widgets are as expected, and stay so
 * @property {boolean} [isSlow] feeds and comments take their time
 * @property {boolean} [leaves] the reader goes somewhere else, and back
 * @property {string[]} [keptBy] the engines that bring it back as it was left; the headless Chromium keeps no page
 * @property {boolean} [prints] the reader prints it
 * @property {string | Record<string, string>} [expects] what a reader sees, of all or of each; default `news`
 * @property {RegExp} [says] what we say on the console; default nothing
 * @property {number} [times] how often; default any number of times
 * @property {RegExp} [violates] what the policy may report that the page asked for
 */

/**
 * Those that are left and come back to are the last: once Firefox has brought a page back, its driver waits for the next.
 * @type {readonly Page[]}
 */
export const pages = [...policies, ...looks, ...builtIns, ...documents, ...scripts, ...changes, ...lives];
