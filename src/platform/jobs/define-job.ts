import type { z } from 'zod';

/**
 * A kind of work done apart from any request. `run` gets the whole system; it must bear being run twice. What takes long stops at
 * `signal`: the queue has given up waiting, and may have it done again.
 */
export type Job<Payload extends object = object> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried before it is given up. */
  attempts: number;
  /** Done once a day without being asked for, with an empty payload, by whichever process is up. */
  isNightly?: boolean;
  /** Done this often without being asked for, in the same way. */
  everyMinutes?: number;
  /** How long it may take from when it is begun; five minutes where it does not say. */
  mostSeconds?: number;
  /** It is taken by itself, not in a batch with others of its kind, where each may take long. */
  isAlone?: boolean;
  load: () => Promise<{ run: (system: never, payload: Payload, signal: AbortSignal) => Promise<void> }>;
};

/** Any job, where only its name and its doing matter. */
export type AnyJob = {
  name: string;
  payload: z.ZodType<object>;
  attempts: number;
  isNightly?: boolean;
  everyMinutes?: number;
  mostSeconds?: number;
  isAlone?: boolean;
  load: () => Promise<{ run: (system: never, payload: never, signal: AbortSignal) => Promise<void> }>;
};

/** Declares a job. The work is loaded only by the process that does it. */
export function defineJob<Payload extends object>(job: Job<Payload>): Job<Payload> {
  return job;
}
