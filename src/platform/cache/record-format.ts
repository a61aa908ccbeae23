import type { Vault } from '../vault/vault.ts';
import type { LogEntry } from './stream-log.ts';

/**
 * An entry as nodes tell it to each other. `text` is what it adds to the reply; of a `sync`, all there is so far, and number 0
 * opens a reply. The body of one from elsewhere is sealed, so it is asked for only when it is news.
 */
export type LogRecord = Pick<LogEntry, 'generationId' | 'seq' | 'event'> & {
  origin: string;
  body(): { data: string; text: string };
};

/** Writes records for Redis and reads them again. What is said travels and rests there sealed, as everywhere else. */
export type RecordFormat = {
  write(conversationId: string, record: LogRecord): string;
  /** Whether this node wrote it, seen without reading it. */
  isFrom(nodeId: string, written: string): boolean;
  /** Nothing, when it is not one of ours. */
  read(conversationId: string, written: string): LogRecord | undefined;
};

/** Makes the format. Both numbers of a record are bound into its seal, so none can be told in another's place. */
export function createRecordFormat(vault: Vault): RecordFormat {
  const placeOf = (conversationId: string, generationId: string, seq: number) => ({
    table: 'stream_log',
    column: 'record',
    row: `${conversationId}/${generationId}/${seq}`,
  });

  return {
    write(conversationId, { origin, generationId, seq, event, body }) {
      const { data, text } = body();
      const sealed = vault.seal(placeOf(conversationId, generationId, seq), JSON.stringify([data, text]));
      return JSON.stringify([origin, generationId, seq, event, sealed]);
    },

    isFrom: (nodeId, written) => written.startsWith(nodeId, 2),

    read(conversationId, written) {
      const parts = parse(written);
      if (!Array.isArray(parts) || parts.length !== 5) return undefined;
      const [origin, generationId, seq, event, sealed] = parts;
      return {
        origin,
        generationId,
        seq,
        event,
        body() {
          const [data, text] = JSON.parse(vault.open(placeOf(conversationId, generationId, seq), sealed));
          return { data, text };
        },
      };
    },
  };
}

function parse(written: string) {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
