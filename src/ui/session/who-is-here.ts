/** The name by which the pages of one browser find each other, to tell who is in it. */
export const sessionChannel = 'mentalia-session';

let channel: BroadcastChannel | undefined;

/** Tells the other open pages of this browser who is here now; nobody, after a sign-out. */
export function announceWhoIsHere(personId: string | null): void {
  open()?.postMessage({ personId });
}

/** Hears of it from them; what is not exactly that is not passed on. Answers how to stop. */
export function onWhoIsHere(listener: (personId: string | null) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    const said = read(data);
    if (said) listener(said.personId);
  };
  const opened = open();
  opened?.addEventListener('message', hear);
  return () => opened?.removeEventListener('message', hear);
}

/** A page of another version may say anything. */
function read(data: unknown): { personId: string | null } | undefined {
  if (typeof data !== 'object' || data === null || !('personId' in data) || Object.keys(data).length !== 1) return undefined;
  const { personId } = data;
  return personId === null || typeof personId === 'string' ? { personId } : undefined;
}

/** One channel for the whole page, so that a page never hears itself. A browser without channels has pages on their own. */
function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(sessionChannel);
  return channel;
}
