/** What was asked of whom, and what was seen: a line each, and the sum. */
export const tally = { passed: 0, failed: 0, skipped: 0 };

export function heading(words) {
  console.log(`\n${words}\n  ${''.padEnd(4)}${'asked'.padEnd(width)}seen`);
}

/** @param expected what is to be seen */
export function check(asked, seen, expected) {
  const isRight = seen === expected;
  tally[isRight ? 'passed' : 'failed']++;
  row(isRight ? 'ok' : 'NO', asked, isRight ? shown(seen) : `${shown(seen)} instead of ${shown(expected)}`);
}

export function skip(asked, reason) {
  tally.skipped++;
  row('--', asked, `skipped: ${reason}`);
}

function row(sign, asked, seen) {
  console.log(`  ${sign.padEnd(4)}${asked.padEnd(width)}${seen}`);
}

function shown(seen) {
  return seen === '' ? 'none' : String(seen);
}

const width = 72;
