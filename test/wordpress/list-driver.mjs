/** Drives <news-headline-list> as a reader does: looks at its rows, and presses the button for more of them. */
export const listDriver = {
  /** @returns all that a reader sees: `{ rows, presses, active }`; see `look` */
  async read(page, src, more = {}) {
    await show(page, {
      src,
      limit: '20',
      more: 'button',
      show: 'image summary byline time section',
      ...more,
    });
    let presses = 0;
    while (await hasMore(page)) {
      await (await page.$(`${list} >>> [part='more']`)).click();
      await page.waitForFunction(isSettled);
      presses++;
    }
    return { ...(await page.evaluate(look)), presses };
  },
};

const list = 'news-headline-list';

/** Settles when stories are there, or are said not to be. */
async function show(page, attributes) {
  await page.evaluate((attributes) => {
    const list = document.createElement('news-headline-list');
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    document.body.replaceChildren(list);
  }, attributes);
  await page.waitForSelector(`${list}:is(:state(ready), :state(empty), :state(error))`);
  await page.waitForFunction(isSettled);
}

async function hasMore(page) {
  return (await page.$(`${list} >>> [part='more']:not(.blank)`)) !== null;
}

/** In the page. */
function isSettled() {
  const { shadowRoot } = document.querySelector('news-headline-list');
  return shadowRoot.querySelector("[part='more'][aria-disabled='false']") !== null;
}

/** In the page. */
function look() {
  const { shadowRoot } = document.querySelector('news-headline-list');
  const words = (row, part) => row.querySelector(`[part='${part}']`)?.textContent.trim() ?? '';
  const rows = [...shadowRoot.querySelectorAll("[part='item']")].map((row) => {
    const image = row.querySelector('img');
    return {
      url: row.querySelector('a')?.href,
      title: words(row, 'title'),
      markup: row.querySelector("[part='link']")?.childElementCount ?? 0,
      summary: words(row, 'summary'),
      byline: words(row, 'byline'),
      section: words(row, 'section'),
      time: row.querySelector('time')?.dateTime,
      image: image?.getAttribute('src') ?? undefined,
      srcset: image?.getAttribute('srcset') ?? undefined,
      alt: image?.alt,
      taken: image?.complete ? image.currentSrc : '',
      room: image?.clientWidth * devicePixelRatio,
    };
  });
  const active = [
    ...shadowRoot.querySelectorAll('script, iframe, object, embed, form, svg, style, [onerror], [onload]'),
  ];
  return {
    rows,
    active: active.map((element) => element.localName).join(' '),
    ran: window.__pwned ?? 'nothing',
  };
}
