import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { Agent, type Dispatcher } from 'undici';
import { ModelGarbled } from '../errors.ts';
import { connectorThatHearsContinue } from './connector-that-hears-continue.ts';
import { failureOfAnswer, failureOfError } from './failures.ts';
import { startWatch } from './watch.ts';

/** How long each phase of a call may take. */
export type Timeouts = { connectMs: number; firstTokenMs: number; idleMs: number };

/** A local model may read a long prompt for a minute before its first word; between words a minute is a dead server. */
const patience: Timeouts = { connectMs: 5_000, firstTokenMs: 120_000, idleMs: 60_000 };

/** An answer that is over may end by itself, so that its connection serves the next one; a server that keeps it open may not. */
const lingerMs = 1_000;

/** More than this without one whole event is no stream of words: it is not kept in memory to see how it ends. */
const longestEvent = 1_000_000;

/** One upstream as a provider speaks to it. */
export type Upstream = { model: string; dispatcher: Dispatcher; timeouts: Timeouts };

/** What to do after an event: `words` are signs of life, `over` ends the call, anything else waits for more. */
export type Taken = 'words' | 'over' | 'nothing';

/** Connections to one provider's servers, kept for the next call. */
export function createUpstream(model: string, timeouts: Partial<Timeouts> = {}): Upstream {
  const all = { ...patience, ...timeouts };
  const connect = connectorThatHearsContinue({ timeout: all.connectMs });
  const dispatcher = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0, connections: 512 });
  return { model, dispatcher, timeouts: all };
}

/**
 * Posts JSON to a model's server and hands each event of its answer to `take`. Resolves when `take` says `over` or the answer
 * ends; throws a declared error of `models/errors.ts`, what `take` throws, or what `signal` was aborted with.
 */
export async function askForEvents(
  { model, dispatcher, timeouts }: Upstream,
  { url, headers, body }: { url: string; headers: Record<string, string>; body: object },
  take: (event: EventSourceMessage) => Taken,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { origin, pathname, search } = new URL(url);

  return new Promise((resolve, reject) => {
    let call: Dispatcher.DispatchController | undefined;
    let isOver = false;
    let bytesSinceEvent = 0;
    const decoder = new StringDecoder('utf8');
    const watch = startWatch(model, timeouts, (failure) => end(failure));
    const stop = (): void => end(signal.reason);
    signal.addEventListener('abort', stop, { once: true });

    const settle = (): boolean => {
      if (isOver) return false;
      isOver = true;
      watch.end();
      signal.removeEventListener('abort', stop);
      return true;
    };
    /** Whoever stops listening early must not leave the model writing: that costs somebody money or a GPU. */
    function end(failure: unknown): void {
      if (!settle()) return;
      call?.abort(new Error('no longer listened to'));
      reject(failure);
    }
    const finish = (): void => {
      if (settle()) resolve();
    };
    const parser = createParser({
      onEvent: (event) => {
        bytesSinceEvent = 0;
        if (isOver) return;
        const taken = take(event);
        if (taken === 'words') watch.heard();
        if (taken !== 'over') return;
        finish();
        setTimeout(() => call?.abort(new Error('over')), lingerMs).unref();
      },
    });

    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify(body),
      },
      {
        onRequestStart(controller) {
          call = controller;
          if (isOver) controller.abort(new Error('no longer listened to'));
        },
        onResponseStart(_controller, status, answered) {
          // Early hints and the like: the answer itself is still to come.
          if (status < 200) return;
          const failure = failureOfAnswer(model, status, answered);
          if (failure) end(failure);
        },
        onResponseData(_controller, bytes) {
          try {
            if (isOver) return;
            bytesSinceEvent += bytes.length;
            parser.feed(decoder.write(bytes));
            if (bytesSinceEvent > longestEvent) end(new ModelGarbled({ model }));
          } catch (failure) {
            end(failure);
          }
        },
        onResponseEnd() {
          call = undefined;
          finish();
        },
        onResponseError(_controller, failure) {
          call = undefined;
          end(failureOfError(model, failure));
        },
      },
    );
  });
}
