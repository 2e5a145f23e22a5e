/** 1 (most urgent) to 9, as in IPTC ninjs; nothing where it is another number. */
export function urgencyFrom(count = 0): number | undefined {
  return count >= 1 && count <= 9 ? count : undefined;
}
