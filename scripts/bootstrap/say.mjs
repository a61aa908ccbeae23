/** A foreseen stop: its message is one sentence for the person at the terminal, shown without a stack. */
export class Stop extends Error {}

/** One short line about what is being done. Goes to stderr, so that what a command prints can be piped. */
export function say(line) {
  process.stderr.write(`· ${line}\n`);
}

/** Runs `work` and says how long it took when it took more than a moment. */
export async function timed(line, work) {
  say(`${line}…`);
  const began = Date.now();
  const result = await work();
  say(`${line}: listo en ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return result;
}
