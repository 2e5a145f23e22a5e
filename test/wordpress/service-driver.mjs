/**
 * Drives the service by itself. Whatever else reads and posts is driven by an object of the same two methods, and is added
 * to the list in run.mjs.
 */
export const serviceDriver = {
  name: 'the service',

  /** @returns what a reader sees: `{ comments: [{ id, parent, name, text }], count, closed }` */
  read(page, place) {
    return page.evaluate(async (place) => {
      const service = window.service(place);
      const seen = [];
      let part = { next: undefined };
      do {
        part = await service.read({ sort: 'oldest', cursor: part.next });
        seen.push(...part.comments);
      } while (part.next);
      const comments = seen.map(({ id, parent, author, body }) => ({
        id,
        parent,
        name: author.name,
        text: body,
      }));
      return { comments, count: part.count, closed: part.closed };
    }, place);
  },

  /** @returns what a reader is told, and the id of the comment where there is one */
  post(page, place, draft) {
    return page.evaluate(
      async (place, draft) => {
        try {
          const { outcome, comment } = await window.service(place).post(draft);
          return { told: outcome, id: comment?.id };
        } catch ({ code, faults, message }) {
          const words = faults?.map(({ field, problem }) => `${field} ${problem}`) ?? [message];
          return { told: [code, ...words].join(', ') };
        }
      },
      place,
      draft,
    );
  },
};
