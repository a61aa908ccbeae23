import { type CrossAppEvent, crossAppChannel, readCrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';

let channel: BroadcastChannel | undefined;

/** Tells the other open pages of this browser that something changed: which thing, never what it says. */
export function announceCrossApp(event: CrossAppEvent): void {
  open()?.postMessage(event);
}

/** Hears what other open pages announce; what is not an event of ours is not passed on. Answers how to stop. */
export function onCrossApp(listener: (event: CrossAppEvent) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    const event = readCrossAppEvent(data);
    if (event) listener(event);
  };
  const opened = open();
  opened?.addEventListener('message', hear);
  return () => opened?.removeEventListener('message', hear);
}

/** One channel for the whole page, so that a page never hears itself. A browser without channels has pages on their own. */
function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(crossAppChannel);
  return channel;
}
