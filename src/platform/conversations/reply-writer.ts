import type { LogEntry, StreamLog } from '../cache/stream-log.ts';
import type { StreamEvent } from './contract.ts';

/** Everything but the ids that the writer itself puts on. */
type Body<E extends StreamEvent['event']> = Omit<Extract<StreamEvent, { event: E }>['data'], 'generationId' | 'seq'>;

/** How long pieces are gathered into one event. The first piece of a reply never waits. */
export const coalesceMs = 40;

/** One reply on its way to the pages: gathers pieces, numbers events, and remembers the whole text. */
export type ReplyWriter = {
  text(): string;
  /** True when text was added since the last call: the saver's question. */
  takeDirty(): boolean;
  /** Undoes `takeDirty`, after a save that failed. */
  markDirty(): void;
  say(piece: string): void;
  tell<E extends 'step' | 'notice' | 'problem'>(event: E, body: Body<E>): void;
  /** Sends what is still gathered. Call before anything that must follow the text. */
  flush(): void;
  end(body: Body<'done'>): void;
};

const waiting = new Set<() => void>();
let ticking: NodeJS.Timeout | undefined;

/** One clock for all replies: with hundreds of streams a timer each would cost more than the work. */
function onNextTick(flush: () => void): void {
  waiting.add(flush);
  ticking ??= setInterval(() => {
    if (waiting.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
      return;
    }
    const due = [...waiting];
    waiting.clear();
    for (const run of due) run();
  }, coalesceMs);
}

/** Opens a reply on the log. `already` is what an interrupted generation had said; its continuation follows it. */
export function openReply(log: StreamLog, conversationId: string, generationId: string, already = ''): ReplyWriter {
  let whole = already;
  let gathered = '';
  let seq = 0;
  let dirty = false;
  let last = 0;
  log.open(conversationId, generationId, already);

  const put = (event: string, body: string, text = ''): void => {
    seq += 1;
    const entry: LogEntry = { generationId, seq, event, data: `{"generationId":"${generationId}","seq":${seq},${body}}` };
    log.append(conversationId, entry, text);
  };
  const flush = (): void => {
    waiting.delete(flush);
    if (gathered === '') return;
    const text = gathered;
    gathered = '';
    last = performance.now();
    put('delta', `"text":${JSON.stringify(text)}`, text);
  };

  return {
    text: () => whole,
    takeDirty: () => {
      const was = dirty;
      dirty = false;
      return was;
    },
    markDirty: () => {
      dirty = true;
    },
    say(piece) {
      if (piece === '') return;
      whole += piece;
      gathered += piece;
      dirty = true;
      if (performance.now() - last >= coalesceMs) flush();
      else onNextTick(flush);
    },
    tell(event, body) {
      flush();
      put(event, fieldsOf(body));
    },
    flush,
    end(body) {
      flush();
      put('done', fieldsOf(body));
    },
  };
}

/** The fields of a body as JSON, without the braces around them. */
function fieldsOf(body: object): string {
  return JSON.stringify(body).slice(1, -1);
}
