// The first script of every page, before what the page does to the browser: it notes what reaches the page, and tells
// what a reader sees of a widget.
(() => {
  const trouble = [];
  const notices = [];
  const codes = new Map();
  const widgets = new Map();

  addEventListener('error', ({ message }) => trouble.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => trouble.push(`rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    trouble.push(`violation: ${effectiveDirective} ${blockedURI}`),
  );
  for (const type of ['news-error', 'news-comment-error'])
    addEventListener(type, ({ target, error }) => codes.set(target, error.code));
  for (const level of ['error', 'warn', 'info', 'log']) {
    const before = console[level];
    console[level] = (...words) => {
      notices.push(`${level}: ${words[0]}`);
      before.apply(console, words);
    };
  }
  addEventListener('pageshow', ({ persisted }) => (globalThis.probe.isKept = persisted));

  globalThis.probe = {
    trouble,
    notices,
    isKept: false,

    /** Which element is meant from now on. */
    follow: (selector, widget) => void widgets.set(selector, widget),
    widget: (selector) => widgets.get(selector) ?? document.querySelector(selector),
    /** What is to be moved with it. */
    whole: (selector) => probe.widget(selector).closest('news-source') ?? probe.widget(selector),

    refresh: (selectors) => Promise.all(selectors.map((selector) => probe.widget(selector).refresh?.())),

    /** Gives a widget every attribute that it knows, or takes them all away; its address and what is read there stay. */
    async setAll(selector, value) {
      const widget = probe.widget(selector);
      const names = widget.constructor.observedAttributes;
      for (const name of names.filter((name) => !/^(src|thread|backend|story-id|url)$/.test(name)))
        if (value === undefined) widget.removeAttribute(name);
        else widget.setAttribute(name, name === 'format' ? 'auto' : value);
      await widget.updateComplete;
    },

    /** Waits for words; there is trouble where they do not come. */
    async says(selector, words) {
      const ends = Date.now() + 4000;
      const said = () => wordsOf(probe.widget(selector));
      while (!words.test(said()) && Date.now() < ends)
        await new Promise((resolve) => setTimeout(resolve, 50));
      if (!words.test(said())) trouble.push(`${selector} does not say ${words}`);
    },

    /** `news`, `words` and why there are none, the `link` alone, or whatever else there is to see. */
    outcome(selector, news) {
      const widget = probe.widget(selector);
      if (!widget) return 'nothing';
      widget.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const link = widget.querySelector('a');
      const said = wordsOf(widget).replace(/\s+/g, ' ').trim();
      const isWide = widget.scrollWidth > widget.clientWidth + 1 && widget.clientWidth > 0;
      if (isWide) return `too wide: ${widget.scrollWidth} in ${widget.clientWidth}`;
      if (said.includes(news))
        return isSeen(link)
          ? 'news and link'
          : widget.matches(':state(ready)')
            ? 'news'
            : 'news, and more to come';
      if (!isSeen(link)) return `neither: ${said}`;
      if (/cannot be reached.*Try again/.test(said)) return `words ${codes.get(widget)}`;
      return said === link.textContent ? 'link' : `link and: ${said}`;
    },
  };

  /** All that can be read, shadow roots included. */
  function wordsOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
    if (!(node.nodeType === Node.ELEMENT_NODE && isSeen(node))) return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const inside = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    let words = '';
    for (const child of inside) words += ` ${wordsOf(child)}`;
    return words;
  }

  function isSeen(element) {
    const { display, fontSize } = getComputedStyle(element);
    if (display === 'contents') return true;
    return element.checkVisibility({ visibilityProperty: true }) && parseFloat(fontSize) >= 9;
  }
})();
