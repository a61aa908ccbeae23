import { type ClientRequest, request } from 'node:http';
import { createParser } from 'eventsource-parser';

/** A page that reads one conversation as a browser does, and can be cut as often as one likes. */
export type ReadingPage = {
  shown(): string;
  doubled(): number;
  /** How often it had to ask for the whole text again or continued a reply, and its longest wait for an event meanwhile. */
  figures(): { resyncs: number; continued: number; longestWaitMs: number };
  /** Breaks its connection; it comes back by itself, to any of the addresses, with the id of the last event it has. */
  cut(): void;
  /** Resolves once its reply is complete. A reply that was cut short is continued as a person would. */
  finished: Promise<void>;
  close(): void;
};

type Event = { generationId: string; seq: number; text?: string; status?: string };
type Options = { urls: () => string[]; token: string; conversationId: string };

const comeBackMs = 100;
const silentMs = 10_000;
const fromStore = 1_000_000;

/** Opens the page and connects it. */
export function openReadingPage({ urls, token, conversationId }: Options): ReadingPage {
  let [text, generationId, seq, lastId] = ['', '', 0, ''];
  let [doubled, resyncs, continued, longestWaitMs, heardAt] = [0, 0, 0, 0, 0];
  let isOpen = true;
  let asking: ClientRequest | undefined;
  let silence: NodeJS.Timeout | undefined;
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const headers = { authorization: `Bearer ${token}` };
  const anywhere = (): string => urls()[Math.floor(Math.random() * urls().length)] ?? '';

  const connect = (past: string): void => {
    if (!isOpen) return;
    const path = `${anywhere()}/api/chat/conversations/${conversationId}/events`;
    const mine = request(path, { headers: past ? { ...headers, 'last-event-id': past } : headers, agent: false }, (response) => {
      const parser = createParser({
        onEvent: ({ event = '', data, id = '' }) => asking === mine && hear(event, id, JSON.parse(data)),
      });
      response.setEncoding('utf8').on('data', (piece: string) => parser.feed(piece));
      response.on('close', () => comeBack(mine));
    });
    asking = mine;
    mine.on('error', () => comeBack(mine));
    mine.end();
    watchSilence();
  };
  const comeBack = (from: ClientRequest): void => {
    if (asking !== from) return;
    asking = undefined;
    setTimeout(() => asking ?? connect(lastId), comeBackMs);
  };
  /** A new connection without a past: the server says everything there is. */
  const restart = (): void => {
    resyncs += 1;
    leave();
    connect('');
  };
  const leave = (): void => {
    const left = asking;
    asking = undefined;
    left?.destroy();
  };
  const watchSilence = (): void => {
    clearTimeout(silence);
    silence = setTimeout(restart, silentMs);
  };

  const hear = (event: string, id: string, body: Event): void => {
    watchSilence();
    const now = performance.now();
    if (heardAt > 0) longestWaitMs = Math.max(longestWaitMs, now - heardAt);
    heardAt = now;
    lastId = id;
    const isSame = body.generationId === generationId;
    if (event === 'sync') {
      if (isSame && body.seq < seq && body.seq !== 0) return;
      [generationId, seq, text] = [body.generationId, body.seq, body.text ?? ''];
    } else if (isSame && body.seq <= seq) {
      if (event === 'delta') doubled += 1;
      return;
    } else if (body.seq > (isSame ? seq : 0) + 1 && seq < fromStore) {
      restart();
      return;
    } else {
      text = (isSame ? text : '') + (event === 'delta' ? (body.text ?? '') : '');
      [generationId, seq] = [body.generationId, body.seq];
    }
    if (event === 'done') end(body.status);
  };
  const end = (status: string | undefined): void => {
    heardAt = 0;
    if (status === 'interrupted') void goOn(generationId);
    else finish();
  };
  const goOn = async (cutId: string): Promise<void> => {
    const answer = await fetch(`${anywhere()}/api/chat/generations/${cutId}/continue`, { method: 'POST', headers }).catch(
      () => undefined,
    );
    if (answer?.status !== 202) {
      if (isOpen) setTimeout(() => goOn(cutId), comeBackMs);
      return;
    }
    continued += 1;
    leave();
    connect('');
  };

  connect('');
  return {
    shown: () => text,
    doubled: () => doubled,
    figures: () => ({ resyncs, continued, longestWaitMs }),
    cut: () => asking?.destroy(),
    finished,
    close() {
      isOpen = false;
      clearTimeout(silence);
      leave();
    },
  };
}
