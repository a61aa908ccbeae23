/** Three presses within this are meant: fewer happen to whoever closes a window, or leaves a field with a screen reader. */
const withinMs = 1500;

/** Runs something at the third press in a row. */
export function createTriple(run: () => void, now: () => number = () => performance.now()): () => void {
  let presses: number[] = [];
  return () => {
    const at = now();
    presses = [...presses.filter((press) => at - press < withinMs), at];
    if (presses.length < 3) return;
    presses = [];
    run();
  };
}
