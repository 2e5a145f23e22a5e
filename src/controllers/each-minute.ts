/**
 * Calls once a minute while the page is in front, so that "3 minutes ago" stays true; one timer for all who ask.
 * @returns how to stop it
 */
export function eachMinute(call: () => void): () => void {
  calls.add(call);
  timer ??= setInterval(callAll, minute);
  return () => {
    calls.delete(call);
    if (calls.size) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const minute = 60_000;
const calls = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function callAll(): void {
  if (document.visibilityState === 'visible') calls.forEach((call) => call());
}
