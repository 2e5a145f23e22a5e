/** What is there instead, for a page author who looks for something else. */
export function inventory(names: readonly string[]): string {
  const some = names.slice(0, enough).join(', ');
  return some ? `there is: ${some}${names.length > enough ? ', …' : ''}` : 'there is nothing';
}

const enough = 30;
