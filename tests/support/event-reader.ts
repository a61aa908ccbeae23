import { createParser, type EventSourceMessage } from 'eventsource-parser';

export type ReadEvent = {
  id: string;
  event: string;
  data: { generationId: string; seq: number; text?: string; [more: string]: unknown };
};
export type EventReader = {
  /** The events up to and with the first that `isLast` accepts. */
  until(isLast: (event: ReadEvent) => boolean): Promise<ReadEvent[]>;
  close(): void;
};

/** Reads a conversation's stream as a page does. */
export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  if (!response.ok || !response.body) throw new Error(`The stream answered ${response.status}`);
  const events: ReadEvent[] = [];
  const parser = createParser({
    onEvent: ({ id = '', event = '', data }: EventSourceMessage) => events.push({ id, event, data: JSON.parse(data) }),
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let at = 0;

  return {
    async until(isLast) {
      const read: ReadEvent[] = [];
      for (;;) {
        for (; at < events.length; at += 1) {
          const event = events[at];
          if (!event) continue;
          read.push(event);
          if (isLast(event)) {
            at += 1;
            return read;
          }
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream ended too early');
        parser.feed(value);
      }
    },
    close: () => abort.abort(),
  };
}

/** The text that a page shows after these events. */
export function textOf(events: ReadEvent[]): string {
  return events.reduce((text, { event, data }) => {
    if (event === 'sync') return data.text ?? '';
    return event === 'delta' ? text + (data.text ?? '') : text;
  }, '');
}
