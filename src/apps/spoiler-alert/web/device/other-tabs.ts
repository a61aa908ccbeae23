const name = 'mentalia-notes';
const forgotten = 'forgotten';

let channel: BroadcastChannel | undefined;

/** Tells the other open pages of this browser that the chat was erased, so that none of them keeps it again. */
export function announceForgotten(): void {
  open()?.postMessage(forgotten);
}

/** Hears of it from them. */
export function onForgotten(listener: () => void): void {
  open()?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === forgotten) listener();
  });
}

/** One channel for the whole page, so that a page never hears itself. A browser without channels has pages on their own. */
function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(name);
  return channel;
}
