import { createParser } from 'eventsource-parser';
import { Agent, type Dispatcher, request, errors as undiciErrors } from 'undici';
import { DomainError } from '../../errors/define-error.ts';
import type { ChatModel, ChatPiece, ChatTurn } from '../contract.ts';
import { ModelBusy, ModelCutShort, ModelFailed, ModelGarbled, ModelRefused, ModelTimedOut, ModelUnreachable } from '../errors.ts';
import { readChunk } from './read-chunk.ts';
import { retryAfterMs } from './retry-after.ts';

export type OpenAiCompatible = {
  id: string;
  /** Up to and including the version: `https://api.openai.com/v1`. */
  baseUrl: string;
  apiKey?: string;
  model: string;
  place: ChatModel['place'];
  timeouts?: Partial<Timeouts>;
};

type Timeouts = { connectMs: number; firstTokenMs: number; idleMs: number };

/** A local model may read a long prompt for a minute before its first word; between words a minute is a dead server. */
const patience: Timeouts = { connectMs: 5_000, firstTokenMs: 120_000, idleMs: 60_000 };

/**
 * A chat model behind any server that speaks OpenAI's `POST /chat/completions` with `stream: true` (OpenAI, vLLM, Ollama, llama.cpp).
 *
 * A stream that ends without `[DONE]` but after a finish reason is whole; without both it was cut short.
 */
export function openaiCompatible(options: OpenAiCompatible): ChatModel {
  const timeouts = { ...patience, ...options.timeouts };
  const dispatcher = new Agent({ connect: { timeout: timeouts.connectMs }, headersTimeout: 0, bodyTimeout: 0, connections: 512 });
  return {
    id: options.id,
    place: options.place,
    stream: (asked, signal) => streamChat(options, timeouts, dispatcher, asked, signal),
  };
}

type Asked = { turns: ChatTurn[]; maxTokens: number; temperature?: number };

async function* streamChat(
  options: OpenAiCompatible,
  timeouts: Timeouts,
  dispatcher: Dispatcher,
  asked: Asked,
  signal: AbortSignal,
): AsyncGenerator<ChatPiece> {
  signal.throwIfAborted();
  const upstream = new AbortController();
  const stop = () => upstream.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const watch = startWatch(options.id, timeouts, upstream);

  try {
    const body = await open(options, dispatcher, asked, upstream.signal);
    yield* readPieces(options.id, body, watch.heard);
  } catch (failure) {
    if (signal.aborted) throw signal.reason;
    throw watch.expired() ?? translate(options.id, failure);
  } finally {
    watch.end();
    signal.removeEventListener('abort', stop);
    // Whoever stops listening early must not leave the model writing: that costs somebody money or a GPU.
    upstream.abort();
  }
}

/** One timer for the whole stream, re-armed lazily: a timer per chunk would cost more than the chunk. */
function startWatch(model: string, timeouts: Timeouts, upstream: AbortController) {
  let lastHeard = Date.now();
  let limit = timeouts.firstTokenMs;
  let failure: ModelTimedOut | null = null;
  let timer = setTimeout(check, limit);

  function check() {
    const silent = Date.now() - lastHeard;
    if (silent < limit) {
      timer = setTimeout(check, limit - silent);
      return;
    }
    failure = new ModelTimedOut({
      model,
      waitingFor: limit === timeouts.firstTokenMs && !started ? 'first-token' : 'next-token',
    });
    upstream.abort(failure);
  }

  let started = false;
  return {
    heard: () => {
      lastHeard = Date.now();
      if (started) return;
      started = true;
      limit = timeouts.idleMs;
      clearTimeout(timer);
      timer = setTimeout(check, limit);
    },
    expired: () => failure,
    end: () => clearTimeout(timer),
  };
}

async function open(
  options: OpenAiCompatible,
  dispatcher: Dispatcher,
  asked: Asked,
  signal: AbortSignal,
): Promise<AsyncIterable<Buffer>> {
  const response = await request(`${options.baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    dispatcher,
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(options.apiKey ? { authorization: `Bearer ${options.apiKey}` } : {}),
    },
    body: JSON.stringify({
      model: options.model,
      messages: asked.turns,
      max_tokens: asked.maxTokens,
      ...(asked.temperature === undefined ? {} : { temperature: asked.temperature }),
      stream: true,
      stream_options: { include_usage: true },
    }),
  });

  const { statusCode, headers, body } = response;
  // A body that is not read keeps its socket; what an upstream says in its errors is never ours to show.
  if (statusCode !== 200) body.on('error', () => {}).destroy();
  if (statusCode === 429 || (statusCode === 503 && headers['retry-after'])) {
    const wait = retryAfterMs(headers['retry-after'], Date.now());
    throw new ModelBusy({ model: options.id, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
  }
  if (statusCode >= 500) throw new ModelFailed({ model: options.id, upstreamStatus: statusCode });
  if (statusCode !== 200) throw new ModelRefused({ model: options.id, upstreamStatus: statusCode });
  if (
    !String(headers['content-type'] ?? '')
      .toLowerCase()
      .startsWith('text/event-stream')
  ) {
    body.on('error', () => {}).destroy();
    throw new ModelGarbled({ model: options.id });
  }
  return body;
}

async function* readPieces(model: string, body: AsyncIterable<Buffer>, heard: () => void): AsyncGenerator<ChatPiece> {
  const decoder = new TextDecoder();
  let text = '';
  let finish: ReturnType<typeof endOf> | null = null;
  let reason: 'stop' | 'length' | 'other' | null = null;
  let usage: { promptTokens?: number; completionTokens?: number } = {};

  const parser = createParser({
    onEvent: ({ data }) => {
      if (finish) return;
      if (data === '[DONE]') {
        finish = endOf(reason ?? 'stop', usage);
        return;
      }
      const chunk = readChunk(data);
      if (!chunk) throw new ModelGarbled({ model });
      if (chunk.failed) throw new ModelFailed({ model });
      text += chunk.text;
      reason = chunk.finish ?? reason;
      usage = chunk.usage ?? usage;
    },
  });

  for await (const bytes of body) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    // One piece per network read: frames that arrived together leave together. Comment frames keep nobody alive for ever.
    if (text) {
      heard();
      yield { kind: 'text', text };
      text = '';
    }
    if (finish) {
      yield finish;
      return;
    }
  }
  if (!reason) throw new ModelCutShort({ model });
  yield endOf(reason, usage);
}

function endOf(
  reason: 'stop' | 'length' | 'other',
  usage: { promptTokens?: number; completionTokens?: number },
): Extract<ChatPiece, { kind: 'finish' }> {
  return { kind: 'finish', reason, ...usage };
}

function translate(model: string, failure: unknown): Error {
  if (failure instanceof DomainError) return failure;
  // Once bytes flowed, a broken socket means the answer was cut; before, that nobody was there.
  if (failure instanceof undiciErrors.SocketError || hasCode(failure, 'UND_ERR_SOCKET', 'UND_ERR_ABORTED'))
    return new ModelCutShort({ model });
  if (
    failure instanceof undiciErrors.ConnectTimeoutError ||
    hasCode(failure, 'ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN')
  ) {
    return new ModelUnreachable({ model });
  }
  if (hasCode(failure, 'ECONNRESET', 'EPIPE')) return new ModelCutShort({ model });
  return new ModelFailed({ model });
}

function hasCode(failure: unknown, ...codes: string[]): boolean {
  return failure instanceof Error && 'code' in failure && codes.includes(String(failure.code));
}
