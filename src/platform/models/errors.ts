import { defineError } from '../errors/define-error.ts';

/** Nobody answered at the model's address: refused, unreachable, or slower than the connect timeout. */
export class ModelUnreachable extends defineError<{ model: string }>(
  'models/unreachable',
  503,
  'The language model cannot be reached',
) {}

/** The model's server said "too many": `retryAfterMs` is how long it asked us to wait, absent when it did not say. */
export class ModelBusy extends defineError<{ model: string; retryAfterMs?: number }>(
  'models/busy',
  503,
  'The language model is busy',
) {
  get retryAfterMs(): number | undefined {
    const wait = this.details.retryAfterMs;
    return typeof wait === 'number' ? wait : undefined;
  }
}

/** The model's server refused the request itself (key, model name, length): asking again will not help. */
export class ModelRefused extends defineError<{ model: string; upstreamStatus: number }>(
  'models/refused',
  502,
  'The language model refused the request',
) {}

/** The model's server broke: an answer of 500 or more, or an error in the middle of its stream. */
export class ModelFailed extends defineError<{ model: string; upstreamStatus?: number }>(
  'models/failed',
  502,
  'The language model failed',
) {}

/** The model's server answered something that is not the protocol: another content type or unreadable frames. */
export class ModelGarbled extends defineError<{ model: string }>(
  'models/garbled',
  502,
  'The language model answered something unreadable',
) {}

/** The stream ended before the model said it had finished; what arrived is kept and can be continued. */
export class ModelCutShort extends defineError<{ model: string }>(
  'models/cut-short',
  502,
  'The answer of the language model was cut short',
) {}

/** The model accepted the request and then went silent: before its first word, or between two of them. */
export class ModelTimedOut extends defineError<{ model: string; waitingFor: 'first-token' | 'next-token' }>(
  'models/timed-out',
  504,
  'The language model took too long',
) {}
