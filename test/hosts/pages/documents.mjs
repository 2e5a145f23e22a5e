import { module } from '../document.mjs';

/** Other kinds of documents. */
export const documents = [
  { name: 'quirks mode', prolog: '' },
  {
    // Lit's templates are HTML: the author's links stay. WebKit runs no module script in XML, but `import()`
    name: 'XHTML',
    library: '',
    early: () => void import('/dist/cdn.js'),
    expects: 'link',
    says: /^warn: newsrack: .*application\/xhtml/,
    times: 1,
    prolog: '',
    type: 'application/xhtml+xml',
    root: 'lang="en" xmlns="http://www.w3.org/1999/xhtml"',
  },
  { name: 'a base of its own', head: '<base href="/elsewhere/" target="_blank" />' },
  {
    name: 'inside details and a dialog',
    body: (tags) => `<dialog open><details open><summary>News</summary>${tags}</details></dialog>`,
  },
  {
    name: 'inside a template, used later',
    body: (tags) => `<template>${tags}${module}</template>`,
    library: '',
    early: () => {
      document.body.append(document.querySelector('template').content.cloneNode(true));
    },
  },
];
