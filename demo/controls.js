/** What few people change; it is shown when it is asked for. */
export const isRare = (name) =>
  /^(theme-source|unstyled|format|refresh|target|loading|url|site|structured-data|breaking-tags|max-age)$/.test(
    name,
  );

/**
 * A field for an attribute as the manifest describes it. `change(name, value)` is called with what a page would write, or
 * with `undefined` where it would leave the attribute out.
 */
export function controlFor({ name, type: { text }, default: written = "''", description }, values, change) {
  const id = `attribute-${name}`;
  const usual = written.replace(/^'|'$/g, '');
  const field = element('p', { className: 'field' });
  const control = inputFor(text, usual);
  const hint = element('span', { className: 'hint', id: `${id}-hint`, textContent: plain(description) });
  control.id = id;
  control.setAttribute('aria-describedby', hint.id);
  const isSwitch = control.type === 'checkbox';
  if (isSwitch) control.checked = name in values;
  else control.value = values[name] ?? usual;
  control.addEventListener('change', () => {
    if (isSwitch) return change(name, control.checked ? '' : undefined);
    change(name, control.value === usual ? undefined : control.value);
  });
  field.append(element('label', { htmlFor: id, textContent: name }), control, hint);
  return field;
}

/** A list where the type names its words, else what fits the type. */
function inputFor(type, usual) {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (words.length) {
    const select = element('select');
    select.append(...words.map((word) => new Option(word, word, word === usual)));
    return select;
  }
  if (type === 'boolean') return element('input', { type: 'checkbox' });
  if (/^number\b/.test(type)) return element('input', { type: 'number', min: '0', inputMode: 'numeric' });
  return element('input', { type: 'text', dir: 'auto', spellcheck: false, autocomplete: 'off' });
}

function plain(description = '') {
  return description.replaceAll('`', '').replace(/\s+/g, ' ');
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
