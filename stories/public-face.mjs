/**
 * What widgets turn to the page: events, parts, slots and states, as `news-source event news-error`. To be evaluated in
 * a page before anything else; it keeps what it meets in `globalThis.publicFace`.
 */
export function watchPublicFace() {
  const face = (globalThis.publicFace = new Set());
  const keep = ({ localName }, kind, names) => {
    if (localName.startsWith('news-')) for (const name of names) face.add(`${localName} ${kind} ${name}`);
  };
  const { attachShadow } = Element.prototype;
  const { attachInternals } = HTMLElement.prototype;
  const { dispatchEvent } = EventTarget.prototype;

  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const look = () => {
      for (const { part } of root.querySelectorAll('[part]')) keep(this, 'part', part);
      for (const { name } of root.querySelectorAll('slot')) keep(this, 'slot', [name]);
      // what draws stories is read, and shown nowhere
      if (this.querySelector(':scope > template[slot="item"]')) keep(this, 'slot', ['item']);
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true, attributeFilter: ['part'] });
    return root;
  };
  HTMLElement.prototype.attachInternals = function () {
    const internals = attachInternals.call(this);
    const { states } = internals;
    const { add } = states;
    states.add = (state) => {
      keep(this, 'state', [state]);
      return add.call(states, state);
    };
    return internals;
  };
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this instanceof Element && event.type.startsWith('news-')) keep(this, 'event', [event.type]);
    return dispatchEvent.call(this, event);
  };
}

/** What is in the manifest and was in no story, and what was in a story and is not in the manifest. */
export function faultsOfFace(shown, { modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const described = elements.flatMap(faceOf);
  return [
    ...described.filter((thing) => !shown.has(thing)).map((thing) => `${thing}: in no story`),
    ...[...shown]
      .filter((thing) => !described.includes(thing))
      .map((thing) => `${thing}: not in the manifest`),
  ].sort();
}

function faceOf({ tagName, events = [], cssParts = [], slots = [], cssStates = [] }) {
  return Object.entries({ event: events, part: cssParts, slot: slots, state: cssStates }).flatMap(
    ([kind, things]) => things.map(({ name }) => `${tagName} ${kind} ${name}`),
  );
}
