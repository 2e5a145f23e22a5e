/** @param {import('./bench.mjs').Figure} figure */
export function isMet({ value, most = Infinity, least = -Infinity }) {
  return value <= most && value >= least;
}

/** One line. @param {import('./bench.mjs').Figure} figure */
export function row(figure) {
  const { name, value, digits = 0, most, least, goal } = figure;
  const show = (number) =>
    number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const bar = most !== undefined ? `≤ ${show(most)}` : least !== undefined ? `≥ ${show(least)}` : '';
  const aim = goal !== undefined ? `goal ${show(goal)}` : '';
  return `${name.padEnd(62)}${show(value).padStart(9)}  ${(bar || aim).padEnd(12)}${isMet(figure) ? '' : 'MISSED'}`.trimEnd();
}
