/** The address of a comment in this page. */
export function permalinkTo(id: string): string {
  // half of a character cannot be written in an address
  const name = encodeURIComponent(id.replace(/\p{Cs}/gu, ''));
  return `${location.href.replace(/#.*$/, '')}#comment-${name}`;
}

/** Id of the comment that the address of the page leads to. */
export function commentInAddress(): string | undefined {
  const [, name] = /^#comment-(.+)$/.exec(location.hash) ?? [];
  return name && decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
