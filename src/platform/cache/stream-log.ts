/** One event of a reply as it travels: `seq` counts from 1 inside its generation; `data` is the JSON of the event's body. */
export type LogEntry = { generationId: string; seq: number; event: string; data: string };

/** Where a generation stands for whoever arrives late: all its text so far, and the number of its last event. */
export type Snapshot = { generationId: string; seq: number; text: string; done: boolean };

/**
 * The log that every page reads a reply from. It is kept only as long as a page may want to resume (PostgreSQL holds what is
 * final), so losing it costs a `sync`, never a word.
 */
export type StreamLog = {
  /** Begins a generation; `text` is what an interrupted one had already said. */
  open(conversationId: string, generationId: string, text: string): void;
  append(conversationId: string, entry: LogEntry, text?: string): void;
  /** The entries after `afterSeq`, or `undefined` when the log no longer holds that generation. */
  read(conversationId: string, generationId: string, afterSeq: number): Promise<LogEntry[] | undefined>;
  latest(conversationId: string): Promise<Snapshot | undefined>;
  /** Tells every entry from now on, in order. Returns how to stop listening. */
  subscribe(conversationId: string, listener: (entry: LogEntry) => void): () => void;
  close(): void;
};

type Track = { generationId: string; entries: LogEntry[]; text: string; seq: number; endedAt: number | undefined };

/** How long a finished reply can still be resumed from memory; afterwards a page gets it whole from the database. */
const keptMs = 5 * 60_000;

/** The stream log of one process. Nodes that share conversations need the shared driver instead. */
export function memoryStreamLog(now: () => number = Date.now): StreamLog {
  const tracks = new Map<string, Track>();
  const listeners = new Map<string, Set<(entry: LogEntry) => void>>();
  const sweep = setInterval(() => {
    for (const [id, track] of tracks) if (track.endedAt !== undefined && now() - track.endedAt > keptMs) tracks.delete(id);
  }, 30_000);
  sweep.unref();

  return {
    open(conversationId, generationId, text) {
      tracks.set(conversationId, { generationId, entries: [], text, seq: 0, endedAt: undefined });
    },
    append(conversationId, entry, text = '') {
      const track = tracks.get(conversationId);
      if (track?.generationId === entry.generationId) {
        track.entries.push(entry);
        track.seq = entry.seq;
        track.text += text;
        if (entry.event === 'done') track.endedAt = now();
      }
      for (const tell of listeners.get(conversationId) ?? []) tell(entry);
    },
    async read(conversationId, generationId, afterSeq) {
      const track = tracks.get(conversationId);
      if (track?.generationId !== generationId || afterSeq > track.seq) return undefined;
      return track.entries.slice(afterSeq);
    },
    async latest(conversationId) {
      const track = tracks.get(conversationId);
      return track && { generationId: track.generationId, seq: track.seq, text: track.text, done: track.endedAt !== undefined };
    },
    subscribe(conversationId, listener) {
      const set = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, set.add(listener));
      return () => {
        set.delete(listener);
        if (set.size === 0 && listeners.get(conversationId) === set) listeners.delete(conversationId);
      };
    },
    close: () => clearInterval(sweep),
  };
}
