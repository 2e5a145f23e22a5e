/** Counts of one line of the report. Those without a floor inform. */
export class Tally {
  passed = 0;
  considered = 0;
  /** What the suite asks and a story has no field for. */
  leftOut = 0;
  /** Sentences for `--verbose`. */
  failures = [];

  /**
   * @param {string} name
   * @param {number} [floor] share that must pass, from 0 to 1
   */
  constructor(name, floor) {
    this.name = name;
    this.floor = floor;
  }

  get isMet() {
    return this.considered > 0 && this.passed >= (this.floor ?? 0) * this.considered;
  }

  /** One expectation; what it says of failure is made only then. */
  check(isMet, file, field, expected, got) {
    this.considered++;
    if (isMet) this.passed++;
    else
      this.failures.push(
        `${file}  ${field}\n      expected ${short(expected)}\n      got      ${short(got)}`,
      );
  }

  toString() {
    const share = this.considered ? ((100 * this.passed) / this.considered).toFixed(1) : '–';
    const floor = this.floor === undefined ? '' : `, floor ${100 * this.floor} %`;
    const leftOut = this.leftOut ? `, ${this.leftOut} left out` : '';
    const under = this.isMet ? '' : '  UNDER ITS FLOOR';
    return `${this.name}: ${this.passed}/${this.considered} (${share} %${floor}${leftOut})${under}`;
  }
}

function short(value) {
  const text = value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? 'nothing');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
