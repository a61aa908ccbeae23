import type { StreamEvent } from '#platform/conversations/contract.ts';
import { renewSession } from '#ui/api/renew-session.ts';
import { retryDelayMs } from '#ui/api/retry-delay.ts';

export type Connection = 'connecting' | 'open' | 'lost';

type Listeners = { onEvent(event: StreamEvent): void; onConnection(connection: Connection): void; onRestart(): void };

const names: StreamEvent['event'][] = ['sync', 'delta', 'step', 'notice', 'problem', 'done'];
/** A page nobody looks at lets its connection go after this time, so that many open tabs do not use them all up. */
const hiddenMs = 60_000;

/**
 * Listens to a conversation until `close`. The browser resumes a lost connection by itself from the last event it read; where
 * it gives up, and on `restart`, a new one begins without a past and the server tells everything there is.
 */
export function openEvents(url: string, { onEvent, onConnection, onRestart }: Listeners): { restart(): void; close(): void } {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let isClosed = false;

  const connect = (): void => {
    clearTimeout(timer);
    source?.close();
    onConnection('connecting');
    const opened = new EventSource(url);
    source = opened;
    opened.onopen = () => {
      attempts = 0;
      onConnection('open');
    };
    opened.onerror = () => {
      if (source !== opened) return;
      onConnection('lost');
      if (opened.readyState === EventSource.CLOSED) again();
    };
    for (const name of names) opened.addEventListener(name, (message) => source === opened && tell(name, message));
  };
  const tell = (name: StreamEvent['event'], message: MessageEvent<string>): void => {
    onEvent({ event: name, data: JSON.parse(message.data) } as StreamEvent);
  };
  const again = (): void => {
    attempts += 1;
    clearTimeout(timer);
    // A browser does not say why it gave up: the session may have to be renewed first.
    timer = setTimeout(() => renewSession().then(resume, resume), retryDelayMs(attempts, Math.random()));
  };
  const restart = (): void => {
    onRestart();
    connect();
  };
  const resume = (): void => {
    if (!isClosed) restart();
  };
  const onVisible = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') timer = setTimeout(rest, hiddenMs);
    else if (!source || source.readyState === EventSource.CLOSED) restart();
  };
  const rest = (): void => {
    source?.close();
    source = undefined;
  };

  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', onVisible);
  connect();
  return {
    restart,
    close() {
      isClosed = true;
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', onVisible);
      clearTimeout(timer);
      source?.close();
      source = undefined;
    },
  };
}
