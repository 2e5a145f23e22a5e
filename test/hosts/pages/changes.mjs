/** What a page changes about its widgets, or about itself, while it is open. */
export const changes = [
  {
    // as Turbo does: what is put back is a copy of what was there
    name: 'another body, and back',
    late: async () => {
      const copy = document.body.cloneNode(true);
      const next = new DOMParser().parseFromString('<p>Another page</p>', 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
      await new Promise((resolve) => setTimeout(resolve, 200));
      document.body.replaceWith(copy);
    },
  },
  {
    name: 'another body in mid-fetch',
    isSlow: true,
    early: async () => {
      const { body } = document;
      await new Promise((resolve) => setTimeout(resolve, 200));
      body.replaceWith(document.createElement('body'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      document.body.replaceWith(body.cloneNode(true));
    },
  },
  {
    name: 'written once it is loaded',
    body: (tags) => `<template>${tags}</template>`,
    early: () => {
      const { innerHTML } = document.querySelector('template');
      document.open();
      document.write(`<!doctype html><html lang="en"><body>${innerHTML}</body></html>`);
      document.close();
    },
  },
  {
    name: 'hidden until later',
    body: (tags) => `<dialog><details><summary>News</summary>${tags}</details></dialog>`,
    early: async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      document.querySelector('dialog').showModal();
      document.querySelector('details').open = true;
    },
  },
  {
    name: 'from one shadow root to another',
    late: async (selectors) => {
      const [open, closed] = ['open', 'closed'].map((mode) =>
        document.body.appendChild(document.createElement('div')).attachShadow({ mode }),
      );
      for (const selector of selectors) probe.follow(selector, probe.widget(selector));
      for (const selector of selectors) open.append(probe.whole(selector));
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const selector of selectors) closed.append(probe.whole(selector));
    },
  },
  {
    name: 'properties instead of attributes',
    library: '',
    early: (selectors) => {
      for (const selector of selectors) {
        const described = probe.whole(selector);
        described.src = described.getAttribute('src');
        described.removeAttribute('src');
      }
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { type: 'module', src: '/dist/cdn.js' }));
    },
  },
  {
    name: 'attributes that make no sense',
    late: async (selectors) => {
      for (const value of ['nonsense', '-1', '1e99', ''])
        for (const selector of selectors) await probe.setAll(selector, value);
    },
  },
  {
    name: 'attributes that come and go',
    late: async (selectors) => {
      for (const selector of selectors) {
        await probe.setAll(selector, 'nonsense');
        await probe.setAll(selector, undefined);
      }
    },
  },
  {
    // as templates write what they have no value for
    name: 'attributes without a value',
    body: (tags) =>
      tags.replaceAll(/<news-(?!comment)[a-z-]+/g, `$& format="" refresh="" credentials="" offset=""`),
  },
  {
    name: 'other addresses, and back',
    late: async (selectors) => {
      for (const selector of selectors) {
        const described = probe.whole(selector);
        const { src } = described;
        for (const other of ['', 'http://', '#nowhere', 'data:text/plain,', 'http://a:b@127.0.0.1:9/', src]) {
          described.setAttribute('src', other);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    },
    says: /^warn: <news-.*(config|cors-or-network)/,
  },
  {
    name: 'another language and direction',
    late: async (selectors) => {
      Object.assign(document.documentElement, { lang: 'de', dir: 'rtl' });
      for (const selector of selectors) await probe.says(selector, /05\.03\.2024/);
      await probe.says('news-breaking-ticker', /1 von 2/);
      await probe.says('news-comment-box', /1 Kommentar/);
    },
  },
  {
    name: 'a language with an underscore',
    root: 'lang="de_DE"',
    late: async (selectors) => {
      for (const selector of selectors) await probe.says(selector, /05\.03\.2024/);
    },
  },
  {
    name: 'one feed for all tags',
    late: () => {
      const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/feed.rss'));
      if (asked.length > 1) probe.trouble.push(`${asked.length} requests for one feed`);
    },
  },
  {
    name: 'shortcuts of one key',
    late: async () => {
      addEventListener('keydown', ({ target, key }) => {
        if (!target.matches('input, textarea')) probe.trouble.push(`${key} was taken by the page`);
      });
      await probe.says('news-comment-box', /Leave your comment/);
      const field = probe.widget('news-comment-box').shadowRoot.querySelector('textarea');
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    },
  },
];
