const name = 'mentalia-notes';
const forgotten = 'forgotten';

let channel: BroadcastChannel | undefined;

/** Tells the other open pages of this browser that the chat was erased, or one that an account kept, so that none of them keeps it again. */
export function announceForgotten(importId?: string): void {
  open()?.postMessage(importId === undefined ? forgotten : { [forgotten]: importId });
}

/** Hears of it from them, with which one if it was one of an account. Answers how to stop. */
export function onForgotten(listener: (importId?: string) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === forgotten) return listener();
    if (typeof data !== 'object' || data === null || !(forgotten in data)) return;
    if (typeof data[forgotten] === 'string') listener(data[forgotten]);
  };
  const opened = open();
  opened?.addEventListener('message', hear);
  return () => opened?.removeEventListener('message', hear);
}

/** One channel for the whole page, so that a page never hears itself. A browser without channels has pages on their own. */
function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(name);
  return channel;
}
