import type { z } from 'zod';

/** A kind of work done apart from any request. `run` gets the whole system; it must bear being run twice. */
export type Job<Payload extends object = object> = {
  name: string;
  payload: z.ZodType<Payload>;
  /** How often it is tried before it is given up. */
  attempts: number;
  /** Done once a day without being asked for, with an empty payload, by whichever process is up. */
  isNightly?: boolean;
  /** Done this often without being asked for, in the same way. */
  everyMinutes?: number;
  load: () => Promise<{ run: (system: never, payload: Payload) => Promise<void> }>;
};

/** Any job, where only its name and its doing matter. */
export type AnyJob = {
  name: string;
  payload: z.ZodType<object>;
  attempts: number;
  isNightly?: boolean;
  everyMinutes?: number;
  load: () => Promise<{ run: (system: never, payload: never) => Promise<void> }>;
};

/** Declares a job. The work is loaded only by the process that does it. */
export function defineJob<Payload extends object>(job: Job<Payload>): Job<Payload> {
  return job;
}
