/**
 * What the fields say that the page has put into the form, by their names, and the one that only machines fill in
 * (`website`). Empty ones say nothing.
 */
export function extraFields(form: HTMLFormElement | null, host: Element): Readonly<Record<string, string>> {
  const fields = [
    ...host.querySelectorAll('[slot=form-extra][name], [slot=form-extra] [name]'),
    ...(form?.querySelectorAll('[name=website]') ?? []),
  ];
  const texts = fields.map((field) => [field.getAttribute('name') ?? '', valueOf(field)] as const);
  return Object.fromEntries(texts.filter(([, value]) => value));
}

function valueOf(field: Element): string {
  if (field instanceof HTMLInputElement)
    return /^(checkbox|radio)$/.test(field.type) && !field.checked ? '' : field.value;
  const isOther = field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  return isOther ? field.value : '';
}
