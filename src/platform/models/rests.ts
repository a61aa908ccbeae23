import { ModelBusy } from './errors.ts';

/** Which models asked to be left alone for a while. What they asked is kept by this process only, and forgotten when it is over. */
export type Rests = {
  isResting(modelId: string): boolean;
  /** Notes a model's refusal. Answers how long to wait before asking it again, when that is so short that a person may wait. */
  note(failure: unknown, modelId: string): number | undefined;
};

/** Who waits for an answer may wait this long before it begins. */
const shortMs = 3_000;
/** For servers that are busy and do not say for how long. */
const unsaidMs = 5_000;
/** A server that asks for more is asked again anyway. */
const longestMs = 10 * 60_000;

/** Remembers rests by `now`, in milliseconds. */
export function createRests(now: () => number = Date.now): Rests {
  const until = new Map<string, number>();
  return {
    isResting(modelId) {
      const end = until.get(modelId);
      if (end === undefined) return false;
      if (end > now()) return true;
      until.delete(modelId);
      return false;
    },
    note(failure, modelId) {
      if (!(failure instanceof ModelBusy)) return undefined;
      const asked = failure.retryAfterMs;
      if (asked !== undefined && asked <= shortMs) return asked;
      until.set(modelId, now() + Math.min(asked ?? unsaidMs, longestMs));
      return undefined;
    },
  };
}
