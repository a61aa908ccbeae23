import type { LogRecord } from './record-format.ts';
import type { LogEntry, Snapshot } from './stream-log.ts';

/** What one node knows of a conversation's newest reply, from its own writing or from what other nodes tell. */
export type ReplyTrack = {
  /**
   * Takes one record. Returns the entry that pages must hear, nothing when it was known, or `missing` when something before it
   * has not arrived; `anyway` takes it even so.
   */
  take(record: LogRecord, anyway?: boolean): LogEntry | 'missing' | undefined;
  knows(generationId: string): boolean;
  /** The entries after `afterSeq`, unless this is not the newest reply or they are not all here. */
  read(generationId: string, afterSeq: number): LogEntry[] | undefined;
  latest(): Snapshot | undefined;
  /** How the newest reply stands, for pages that have heard something else of it: its words, and what came after them. */
  retell(): LogEntry[];
};

/** `from` is the number before the first entry held; `wordsSeq` the number of the last entry with words. */
type Reply = Snapshot & { from: number; wordsSeq: number; entries: LogEntry[] };

/** How many replies of one conversation are told apart; two nodes may be writing at once. */
const mostRemembered = 8;

/** Begins to know nothing. */
export function createReplyTrack(): ReplyTrack {
  let newest: Reply | undefined;
  const reached = new Map<string, number>();
  const ended = new Set<string>();

  const reach = (generationId: string, seq: number): void => {
    reached.set(generationId, seq);
    if (reached.size <= mostRemembered) return;
    const [oldest = ''] = reached.keys();
    reached.delete(oldest);
    ended.delete(oldest);
  };

  const takeSync = ({ generationId, seq, body }: LogRecord, seen: number): LogEntry | undefined => {
    if (seq <= seen || ended.has(generationId)) return undefined;
    const { text } = body();
    // One that is opened is newer than all others; one told in its middle may only be late.
    if (seq === 0 || !newest || newest.done || newest.generationId === generationId)
      newest = { generationId, from: seq, seq, wordsSeq: seq, text, entries: [], done: false };
    reach(generationId, seq);
    return seq === 0 ? undefined : syncOf(generationId, seq, text);
  };

  const takeEntry = ({ generationId, seq, event, body }: LogRecord, follows: boolean): LogEntry => {
    const { data, text } = body();
    const entry = { generationId, seq, event, data };
    reach(generationId, Math.max(seq, reached.get(generationId) ?? 0));
    if (event === 'done') ended.add(generationId);
    if (newest?.generationId !== generationId) return entry;
    if (!follows) Object.assign(newest, { from: seq - 1, entries: [] });
    newest.entries.push(entry);
    newest.seq = seq;
    newest.text += text;
    if (text !== '') newest.wordsSeq = seq;
    if (event === 'done') newest.done = true;
    return entry;
  };

  return {
    take(record, anyway = false) {
      const { generationId, seq, event } = record;
      const seen = reached.get(generationId) ?? -1;
      if (event === 'sync') return takeSync(record, seen);
      // A reply that somebody closed without knowing how far it was is closed all the same.
      const closes = event === 'done' && !ended.has(generationId);
      if (seq <= seen && !closes) return undefined;
      const follows = seen >= 0 && seq === seen + 1;
      return follows || anyway || (closes && seq <= seen) ? takeEntry(record, follows) : 'missing';
    },
    knows: (generationId) => reached.has(generationId),
    read(generationId, afterSeq) {
      if (newest?.generationId !== generationId || afterSeq > newest.seq || afterSeq < newest.from) return undefined;
      return newest.entries.slice(afterSeq - newest.from);
    },
    latest: () => newest && { generationId: newest.generationId, seq: newest.seq, text: newest.text, done: newest.done },
    retell() {
      if (!newest || newest.seq === 0) return [];
      const { generationId, wordsSeq, text, entries } = newest;
      const after = entries.filter(({ seq }) => seq > wordsSeq);
      return wordsSeq === 0 ? after : [syncOf(generationId, wordsSeq, text), ...after];
    },
  };
}

function syncOf(generationId: string, seq: number, text: string): LogEntry {
  return { generationId, seq, event: 'sync', data: JSON.stringify({ generationId, seq, text }) };
}
