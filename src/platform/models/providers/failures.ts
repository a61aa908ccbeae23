import type { IncomingHttpHeaders } from 'node:http';
import { errors as undiciErrors } from 'undici';
import { DomainError } from '../../errors/define-error.ts';
import { ModelBusy, ModelCutShort, ModelFailed, ModelGarbled, ModelRefused, ModelUnreachable } from '../errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** A server that is overloaded says so by these, Anthropic by the last. */
const busy = new Set([429, 529]);

/** What an answer's first line means, unless it is the stream that was asked for. What an upstream says in its errors is never ours to show. */
export function failureOfAnswer(model: string, status: number, headers: IncomingHttpHeaders): DomainError | undefined {
  if (busy.has(status) || (status === 503 && headers['retry-after'])) {
    const wait = retryAfterMs(headers['retry-after'], Date.now());
    return new ModelBusy({ model, ...(wait === undefined ? {} : { retryAfterMs: wait }) });
  }
  if (status >= 500) return new ModelFailed({ model, upstreamStatus: status });
  if (status !== 200) return new ModelRefused({ model, upstreamStatus: status });
  const type = String(headers['content-type'] ?? '').toLowerCase();
  return type.startsWith('text/event-stream') ? undefined : new ModelGarbled({ model });
}

/** What a broken call means. Once bytes flowed, a broken socket means the answer was cut; before, that nobody was there. */
export function failureOfError(model: string, failure: unknown): Error {
  if (failure instanceof DomainError) return failure;
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
