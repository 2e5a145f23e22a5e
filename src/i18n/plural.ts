/**
 * What a language says of a count, in its plural forms: `#` is the number, where no word says it. The forms of
 * millions (French, Spanish) may be missing.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A sentence about a count, in the form and in the digits of a language. */
export function plural(lang: string, forms: PluralForms): (count: number) => string {
  return (count) => {
    const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
    return form.replace('#', count.toLocaleString(lang));
  };
}
