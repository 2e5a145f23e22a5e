/** What could act, by a list of its own: nothing here asks the code under test. */
export function activeIn(root: ParentNode | null): string[] {
  const found: string[] = [];
  for (const element of root?.querySelectorAll('*') ?? []) {
    if (element.namespaceURI !== htmlSpace)
      found.push(`<${element.localName}> of ${element.namespaceURI ?? 'no space'}`);
    if (
      /^(script|style|iframe|frame|object|embed|base|link|meta|form|input|textarea|select|template|svg|math)$/.test(
        element.localName,
      )
    )
      found.push(`<${element.localName}>`);
    if (element.localName.includes('-')) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (name === 'style' && ourStyles.includes(value)) continue;
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^id$|^background$|^autofocus$|^autoplay$/.test(name))
        found.push(`${name}=${value}`);
      if (
        /^(href|src|action|poster|cite|data|xlink:href)$/.test(name) &&
        !/^(https?|mailto|tel):/i.test(value)
      )
        found.push(`${name}=${value}`);
      if (name === 'name' && element.localName !== 'slot') found.push(`name=${value}`);
      if (name === 'class' && element.closest('.body') && !/^(body( coming)?|wide|embed)$/.test(value))
        found.push(`class=${value}`);
    }
  }
  return found;
}

const htmlSpace = 'http://www.w3.org/1999/xhtml';
/** Of a picture that did not come, and of the headline that a ticker shows. */
const ourStyles = ['visibility: hidden;', '--_shown: 0;'];
