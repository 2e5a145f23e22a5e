/** What a page does with its widgets. */
export const lives = [
  {
    name: 'moved',
    late: (selectors) => {
      const aside = document.body.appendChild(document.createElement('aside'));
      for (const selector of selectors) aside.append(probe.whole(selector));
    },
  },
  {
    name: 'cloned',
    late: (selectors) => {
      for (const selector of selectors) {
        const clone = probe.widget(selector).cloneNode(true);
        probe.widget(selector).after(clone);
        probe.follow(selector, clone);
      }
    },
  },
  {
    name: 'written again from its HTML',
    late: () => {
      document.body.innerHTML = String(document.body.innerHTML);
    },
  },
  {
    name: 'adopted by a frame',
    late: (selectors) => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { inlineSize: '600px', blockSize: '3000px' });
      document.body.prepend(frame);
      for (const selector of selectors) {
        probe.follow(selector, probe.widget(selector));
        frame.contentDocument.body.append(probe.whole(selector));
      }
    },
  },
  {
    name: 'removed in mid-fetch',
    isSlow: true,
    early: async (selectors) => {
      const found = selectors.map((selector) => probe.whole(selector));
      for (const selector of selectors) probe.follow(selector, probe.widget(selector));
      while (!performance.getEntriesByType('resource').some(({ name }) => name.includes('feed-follower')))
        await new Promise((resolve) => setTimeout(resolve, 20));
      for (const widget of found) widget.remove();
      await new Promise((resolve) => setTimeout(resolve, 600));
      for (const widget of found) document.body.append(widget);
    },
  },
  {
    name: 'translated by the browser',
    late: (selectors) => {
      const wrap = (node) => {
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue.trim()) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
          outer.append(inner);
          node.replaceWith(outer);
          inner.append(node.nodeValue);
        } else for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) wrap(child);
      };
      for (const selector of selectors) wrap(probe.widget(selector));
    },
  },
  { name: 'left and come back to', leaves: true, keptBy: ['WebKit'] },
  // Firefox keeps no page with an open line, whatever the page does when it is left
  {
    name: 'left and come back to, no lines',
    head: '<script>delete globalThis.EventSource</script>',
    leaves: true,
    keptBy: ['Firefox', 'WebKit'],
  },
];
