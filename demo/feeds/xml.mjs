const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for XML and HTML, between tags and inside double quotes. */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

/** Markup carried as it is; a `]]>` inside is split over two sections. */
export const cdata = (html) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** `<name a="b">text</name>`, or nothing where there is no text. */
export const element = (name, text, attributes) =>
  text === undefined ? '' : `${openTag(name, attributes)}${escape(text)}</${name}>`;

/** `<name a="b">`; attributes without a value are left out. */
export const openTag = (name, attributes) => `<${name}${written(attributes)}>`;

/** `<name a="b"/>`. */
export const emptyTag = (name, attributes) => `<${name}${written(attributes)}/>`;

/** Lines joined without the empty ones. */
export const lines = (parts) => parts.flat().filter(Boolean).join('\n');

const written = (attributes = {}) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
