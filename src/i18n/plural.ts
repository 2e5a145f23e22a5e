/**
 * What a language says of a count, in its plural forms: `#` is the number, where no word says it. The forms of
 * millions (French, Spanish) may be missing. `zero` is for none at all, in languages without such a form, too.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A sentence about a count, in the form and in the digits of a language. */
export function plural(lang: string, forms: PluralForms): (count: number) => string {
  return (count) => {
    const rule = count === 0 && forms.zero ? 'zero' : new Intl.PluralRules(lang).select(count);
    const form = forms[rule] ?? forms.other;
    return form.replace('#', count.toLocaleString(lang));
  };
}
