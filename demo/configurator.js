import { adviceOn } from './advice.js';
import { controlFor, isRare } from './controls.js';
import { places } from './snippets.js';
import { hostsOf, widgets } from './widgets.js';

const byId = (id) => document.getElementById(id);
const [widget, address, stage, snippet] = ['widget', 'address', 'stage', 'snippet'].map(byId);

const { modules } = JSON.parse(await built('custom-elements.json'));
const [script] = /<script type="module".*/.exec(await built('integrity.html'));
const described = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .map((declaration) => [declaration.tagName, declaration]),
);
let shown;
let values = {};
let hosts = [];

widget.append(...Object.entries(widgets).map(([tag, { name }]) => new Option(name, tag)));
byId('addresses').append(
  ...['latest.rss', 'breaking.atom', 'live.json', 'arabic.rss', 'missing.rss'].map(
    (feed) => new Option(`/feeds/${feed}`),
  ),
);
byId('places').append(...Object.entries(places).map(([id, { name }], i) => placeChoice(id, name, i === 0)));

widget.addEventListener('change', choose);
address.addEventListener('change', show);
for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault());
byId('width').addEventListener('change', ({ target }) => (stage.style.maxInlineSize = target.value));
byId('places').addEventListener('change', write);
byId('copy').addEventListener('click', copy);
stage.addEventListener('news-load', ({ feed }) => learn(hostsOf(feed)));
stage.addEventListener('news-error', ({ error }) => tell(adviceOn(error, address.value)));
choose();

/** Another widget: its own settings, and the address that it is best tried with. */
function choose() {
  const { attributes } = described.get(widget.value);
  const { src, hint, given = {} } = widgets[widget.value];
  values = { ...given };
  address.value = src;
  byId('address-hint').textContent = hint;
  const own = attributes.filter(({ name }) => name !== 'src');
  const controls = (isWanted) =>
    own.filter(isWanted).map((attribute) => controlFor(attribute, values, change));
  byId('settings').replaceChildren(...controls(({ name }) => !isRare(name)));
  byId('rare').replaceChildren(...controls(({ name }) => isRare(name)));
  show();
}

function change(name, value) {
  values = { ...values, [name]: value };
  show();
}

/** A new element for each choice: that is how the tag will meet its reader. */
function show() {
  hosts = [];
  tell();
  shown = document.createElement(widget.value);
  for (const [name, value] of Object.entries(attributesOf())) shown.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/stories/';
  link.textContent = widgets[widget.value].link;
  shown.append(link);
  stage.replaceChildren(shown);
  write();
}

async function built(file) {
  const answer = await fetch(`/dist/${file}`);
  return answer.text();
}

function attributesOf() {
  const src = address.value.trim();
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return { ...(src && { src }), ...Object.fromEntries(said) };
}

function learn(found) {
  hosts = found;
  write();
}

function write() {
  const place = document.querySelector('[name="place"]:checked').value;
  const { link, isFramed } = widgets[widget.value];
  snippet.textContent = places[place].write({
    script,
    tag: widget.value,
    attributes: attributesOf(),
    link,
    isFramed,
    hosts,
  });
  byId('copied').textContent = '';
}

function tell(advice) {
  byId('trouble').replaceChildren(...(advice ?? []));
}

async function copy() {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    byId('copied').textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(snippet);
    byId('copied').textContent = 'Selected: press Ctrl or Cmd with C';
  }
}

function placeChoice(id, name, isChosen) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'place', value: id, checked: isChosen });
  label.append(input, ` ${name}`);
  return label;
}
