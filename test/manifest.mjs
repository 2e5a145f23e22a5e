// The public face of every widget is kept in a snapshot, so that a change of it shows in review.
//   npm run manifest                 compares
//   npm run manifest -- --update     renews
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const manifestFile = 'dist/custom-elements.json';
const snapshotFile = 'test/custom-elements.snapshot.json';

const now = describe(JSON.parse(readFileSync(manifestFile, 'utf8')));

if (process.argv.includes('--update')) {
  writeFileSync(snapshotFile, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${snapshotFile} is renewed.`);
} else {
  const kept = existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : {};
  const gone = linesOf(kept).filter((line) => !linesOf(now).includes(line));
  const come = linesOf(now).filter((line) => !linesOf(kept).includes(line));
  for (const line of gone) console.log(`- ${line}`);
  for (const line of come) console.log(`+ ${line}`);
  if (gone.length + come.length > 0) {
    console.error(
      `The public face is not that of ${snapshotFile}. If it should be: npm run manifest -- --update`,
    );
    process.exitCode = 1;
  } else {
    console.log(`${linesOf(now).length} public things, as in the snapshot`);
  }
}

function describe({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(elements.map((element) => [element.tagName, faceOf(element)]).sort(byText));
}

function faceOf({ attributes, members = [], events, slots, cssParts, cssProperties, cssStates }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const methods = members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
  return {
    attributes: sorted(attributes, signatureOf),
    properties: sorted(fields, signatureOf),
    methods: sorted(methods, methodSignatureOf),
    events: sorted(events, signatureOf),
    slots: sorted(slots, ({ name }) => name || '(default)'),
    parts: sorted(cssParts, ({ name }) => name),
    cssProperties: sorted(cssProperties, ({ name }) => name),
    cssStates: sorted(cssStates, ({ name }) => name),
  };
}

function signatureOf({ name, type, default: preset }) {
  return `${name}: ${type?.text ?? 'any'}${preset === undefined ? '' : ` = ${preset}`}`;
}

function methodSignatureOf({ name, parameters = [], return: result }) {
  return `${name}(${parameters.map(signatureOf).join(', ')}): ${result?.type?.text ?? 'void'}`;
}

function sorted(things = [], toText) {
  return things.map(toText).sort(byText);
}

/** Not by locale: the snapshot is the same on every machine. */
function byText(a, b) {
  return String(a) < String(b) ? -1 : 1;
}

function linesOf(face) {
  return Object.entries(face).flatMap(([tag, kinds]) =>
    Object.entries(kinds).flatMap(([kind, lines]) => lines.map((line) => `${tag} ${kind}: ${line}`)),
  );
}
