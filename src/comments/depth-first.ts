/** The nodes of trees in the order in which one reads them. Without recursion: a stranger decides how deep they are. */
export function depthFirst<Node>(
  roots: readonly Node[],
  childrenOf: (node: Node) => readonly Node[],
): readonly Node[] {
  const found: Node[] = [];
  const ahead = [...roots].reverse();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    found.push(node);
    for (const child of [...childrenOf(node)].reverse()) ahead.push(child);
  }
  return found;
}
