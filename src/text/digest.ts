/** A text as 32 bits (FNV-1a, over UTF-16), in up to seven letters: enough to know it again, too little to read it. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
