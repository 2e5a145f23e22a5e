/** Drives <news-comment-box> as a reader does: by its fields, its buttons and its words. */
export const boxDriver = {
  name: '<news-comment-box>',
  /** An answer that is lost is none that is unknown: the thread tells. */
  readsAgain: true,

  /** @returns why a reader cannot do this */
  cannot({ draft = {} }) {
    return draft.parent && draft.parent !== 'last'
      ? 'who answers presses a button at a comment that is there'
      : '';
  },

  async read(page, place) {
    await show(page, place);
    while (await page.$(`${box} >>> [part='more']`)) await more(page);
    return page.evaluate(seen);
  },

  async post(page, place, draft) {
    await show(page, place, draft.extra);
    const form = await formFor(page, draft.parent);
    if (form) await write(form, page, draft);
    await page.waitForFunction(told);
    return { told: await page.evaluate(told), id: await page.evaluate(() => window.posted) };
  },
};

const box = 'news-comment-box';
/** Else what comes in a shadow tree is not noticed. */
const inSight = { visible: true };

/** A box of its own for each, as on a page that was opened anew. Settles when the thread is there, or is said not to be. */
async function show(page, { src, thread, accident }, extra) {
  await page.evaluate(
    ({ src, thread, accident, extra }) => {
      localStorage.clear();
      window.accident = accident;
      window.posted = undefined;
      const box = document.createElement('news-comment-box');
      for (const [name, value] of Object.entries({ src, thread, backend: 'wordpress', sort: 'oldest' }))
        box.setAttribute(name, value);
      box.setAttribute('max-depth', '9');
      if (extra) box.beforeSubmit = () => extra;
      box.addEventListener('news-comment-posted', ({ comment }) => (window.posted = comment.id));
      document.body.replaceChildren(box);
    },
    { src, thread, accident, extra },
  );
  await page.waitForSelector(`${box}:is(:state(ready), :state(empty), :state(error))`);
  // a thread that comes while the page below is in sight is folded; one that is short opens by itself
  await page.evaluate(() =>
    document.querySelector('news-comment-box').shadowRoot.querySelector("[part='unfold']")?.click(),
  );
}

async function more(page) {
  const count = (await page.$$(`${box} >>> article`)).length;
  await (await page.$(`${box} >>> [part='more']`)).click();
  await page.waitForFunction(
    (count) =>
      document.querySelector('news-comment-box').shadowRoot.querySelectorAll('article').length > count,
    {},
    count,
  );
}

/** The form for a new comment, or for an answer; none where nothing can be written. */
async function formFor(page, parent) {
  if (!parent) return page.$(`${box} >>> form`);
  const comment = await page.waitForSelector(`${box} >>> article[data-id='${parent}']`, inSight);
  const buttons = await comment.$$('button');
  const names = await Promise.all(buttons.map((button) => button.evaluate((it) => it.textContent.trim())));
  await buttons[names.indexOf('Reply')].click();
  return page.waitForSelector(`${box} >>> form[aria-labelledby='reply-title']`, inSight);
}

/** Pasted, as far as the page can tell: some texts are of 70,000 letters. */
async function write(form, page, draft) {
  for (const name of ['text', 'name', 'email', 'site']) {
    if (!draft[name]) continue;
    const field = await form.$(`[name=${name}]`);
    await field.click();
    await page.keyboard.sendCharacter(draft[name]);
  }
  const submit = await form.$("[part='submit']");
  await submit.click();
}

/** In the page. @returns what a reader is told, in the words of ways.mjs; nothing as long as that is not known */
function told() {
  const { shadowRoot } = document.querySelector('news-comment-box');
  const words = (selector) => shadowRoot.querySelector(selector)?.textContent.trim() ?? '';
  const fields = [...shadowRoot.querySelectorAll('.field')].flatMap((field) => {
    const problem = field.querySelector('.problem')?.textContent.trim();
    const name = field.querySelector('input, textarea').name;
    return problem ? [`${name} ${window.meaningOf(problem)}`] : [];
  });
  if (shadowRoot.querySelector("[part='submit'][aria-disabled='true']")) return '';
  if (fields.length) return ['invalid', ...fields].join(', ');
  const said = words("[part='status']") || words('.failure') || words("[part='closed']");
  return said && window.meaningOf(said);
}

/** In the page. */
function seen() {
  const { shadowRoot } = document.querySelector('news-comment-box');
  const comments = [...shadowRoot.querySelectorAll('article')].map((article) => ({
    id: article.dataset.id,
    parent: article.parentElement.parentElement.closest('li')?.querySelector('article').dataset.id,
    name: article.querySelector("[part='author']").textContent,
    text: article.querySelector("[part='text']").textContent.trim(),
  }));
  const count = Number(/^\d+/.exec(shadowRoot.querySelector("[part='title']").textContent.trim()) ?? 0);
  return { comments, count, closed: shadowRoot.querySelector("[part='closed']") !== null };
}
