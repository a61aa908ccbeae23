import type { LogEntry, StreamLog } from '#platform/cache/stream-log.ts';

/** A page as far as a stream log is concerned: it connects, is cut, comes back after the last entry it has, and shows a text. */
export type LogPage = {
  /** What it shows of the newest reply. */
  text(): string;
  heard(): LogEntry[];
  /** Entries that came though the page had them. */
  doubled(): number;
  connect(log: StreamLog): Promise<void>;
  cut(): void;
  /** Resolves once it has heard something that `isIt` accepts. */
  hears(isIt: (entry: LogEntry) => boolean): Promise<void>;
};

/** Opens a page on a conversation, not connected yet. It reads a log as `stream-conversation.ts` does. */
export function openLogPage(conversationId: string): LogPage {
  let [text, doubled] = ['', 0];
  let last: { generationId: string; seq: number } | undefined;
  let connection = { leave: () => {}, isOpen: false };
  let log: StreamLog | undefined;
  const heard: LogEntry[] = [];
  const waiting = new Set<() => void>();

  const show = (entry: LogEntry): void => {
    const isSame = last?.generationId === entry.generationId;
    const seen = isSame ? (last?.seq ?? 0) : 0;
    const body = JSON.parse(entry.data) as { text?: string };
    heard.push(entry);
    if (entry.event === 'sync') {
      text = body.text ?? '';
    } else if (entry.seq <= seen) {
      doubled += 1;
      return;
    } else if (entry.seq > seen + 1) {
      // Something is missing: a page asks for the whole text, on a new connection without a past.
      last = undefined;
      cut();
      if (log) void connect(log);
      return;
    } else {
      text = (isSame ? text : '') + (body.text ?? '');
    }
    last = { generationId: entry.generationId, seq: entry.seq };
    for (const look of waiting) look();
  };

  const cut = (): void => {
    connection.isOpen = false;
    connection.leave();
  };
  const connect = async (to: StreamLog): Promise<void> => {
    cut();
    log = to;
    const early: LogEntry[] = [];
    let isCaughtUp = false;
    const mine = { isOpen: true, leave: () => {} };
    connection = mine;
    mine.leave = to.subscribe(conversationId, (entry) => {
      if (!isCaughtUp) early.push(entry);
      else if (mine.isOpen) show(entry);
    });
    const missed = await missedSince(to, conversationId, last);
    isCaughtUp = true;
    const reached = new Map(missed.map(({ generationId, seq }) => [generationId, seq]));
    const all = [...missed, ...early.filter(({ generationId, seq }) => seq > (reached.get(generationId) ?? 0))];
    for (const entry of all) if (mine.isOpen) show(entry);
  };

  return {
    text: () => text,
    heard: () => heard,
    doubled: () => doubled,
    connect,
    cut,
    hears: (isIt) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!heard.some(isIt)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

async function missedSince(
  log: StreamLog,
  conversationId: string,
  last: { generationId: string; seq: number } | undefined,
): Promise<LogEntry[]> {
  const since = last && (await log.read(conversationId, last.generationId, last.seq));
  if (since) return since;
  const latest = await log.latest(conversationId);
  if (!latest) return [];
  const { generationId, seq, text, done } = latest;
  const sync = { generationId, seq, event: 'sync', data: JSON.stringify({ generationId, seq, text }) };
  return done ? [sync, { ...sync, seq: seq + 1, event: 'done', data: '{}' }] : [sync];
}
