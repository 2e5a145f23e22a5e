/**
 * Small letters without accents, and Korean dates in the signs of others: `2004년 5월 28일 오후 1:31` becomes
 * `2004-5-28 1:31 pm kst`.
 */
export function plainSigns(text: string): string {
  return withoutHangul(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function withoutHangul(text: string): string {
  if (!/[가-힣]/.test(text)) return text;
  const date = text.replace(/[년월] */g, '-').replace('일', '');
  return `${date.replace(/오전 *(\S+)/, '$1 am').replace(/오후 *(\S+)/, '$1 pm')} KST`;
}

/** 1 to 12, from a number or from a name in plain signs, in full or abbreviated; NaN for any other word. */
export function monthNumber(month: string): number {
  return Number(month) || monthNames.findIndex((name) => name.test(month)) + 1 || NaN;
}

/**
 * How the names begin in English, German, Dutch, French, Spanish, Portuguese, Italian, Hungarian and Greek. What they
 * must not go on with are other months of other languages: the Finnish marraskuu is November.
 */
const monthNames = [
  /^(jan|ene|gen(?!b)|ιαν)/,
  /^(feb|fev|φεβ)/,
  /^(mar(?!r)|maart|mrt|μαρ)/,
  /^(apr|abr|avr|απρ)/,
  /^(may(?!r)|mai|maj|mei(?!t)|mag(?![ah])|μαι)/,
  /^(jun|juin|giu|ιουν)/,
  /^(jul|juil|lug|ιουλ)/,
  /^(aug|aou|ago|αυγ)/,
  /^(sep|set|szep|σεπ)/,
  /^(oct|okt|out|ott|οκτ)/,
  /^(nov|νοε)/,
  /^(dec|dez|dic|δεκ)/,
];
