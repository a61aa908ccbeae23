import { FileInterrupted } from './contract.ts';

/** Nobody takes longer to send a file: whatever is still arriving then is swept away. */
export const receivingMs = 3_600_000;
/** Ends before that, so that nothing is swept away under whoever still sends. */
export const longestSendingMs = receivingMs - 600_000;
/** How long somebody may send nothing. */
const idleMs = 30_000;
const megabyte = 1024 * 1024;

/**
 * What somebody sends, as it comes, for as long as it is awaited. Throws `FileInterrupted` where it is cut off, stands still, takes
 * too long or, asked at every megabyte, is awaited no more: its room may be somebody else's by then.
 */
export async function* readGiven(
  bytes: AsyncIterable<Uint8Array>,
  isAwaited: () => Promise<boolean>,
): AsyncGenerator<Uint8Array> {
  const parts = bytes[Symbol.asyncIterator]();
  const until = Date.now() + longestSendingMs;
  let unasked = 0;
  let isStill = false;
  try {
    for (;;) {
      const leftMs = until - Date.now();
      if (leftMs <= 0) throw new FileInterrupted();
      const answer = await within(parts.next(), Math.min(idleMs, leftMs));
      isStill = answer === 'late';
      if (answer === 'late') throw new FileInterrupted();
      if (answer.done) return;
      unasked += answer.value.length;
      if (unasked >= megabyte) {
        unasked = 0;
        if (!(await isAwaited())) throw new FileInterrupted();
      }
      yield answer.value;
    }
  } finally {
    const left = parts.return?.();
    // One that stands still would not end either before its next part is there.
    if (isStill) left?.catch(() => undefined);
    else await left;
  }
}

/** The next part, or that it did not come in time. What is cut off on its way is no mistake of this program. */
async function within<T>(next: Promise<T>, ms: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, ms, 'late');
  });
  try {
    return await Promise.race([next, late]);
  } catch {
    throw new FileInterrupted();
  } finally {
    clearTimeout(timer);
  }
}
