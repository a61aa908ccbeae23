import { ReadingTookTooLong, ReadingUnderWay } from '../../contract.ts';

export type Turns = {
  /**
   * Resolves when it is this person's turn, with how to give it back. One person has one turn at a time, so that the others go on whatever
   * anybody asks for. Throws `ReadingUnderWay`, `ReadingTookTooLong`, and the reason of the signal where it is stopped meanwhile.
   */
  take(personId: string, signal: AbortSignal): Promise<() => void>;
};

type Waiting = { personId: string; begin(): void };

/** Who reads now and who is next: first come, first served, but for those who have their turn already. */
export function createTurns(most: { atOnce: number; waiting: number; waitingOfOne: number }): Turns {
  const having = new Set<string>();
  const waiting: Waiting[] = [];

  const give = (personId: string) => () => {
    having.delete(personId);
    const next = waiting.find((one) => !having.has(one.personId));
    next?.begin();
  };
  const wait = (personId: string, signal: AbortSignal): Promise<() => void> =>
    new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(one), 1);
        signal.removeEventListener('abort', stop);
      };
      const stop = () => {
        leave();
        reject(signal.reason);
      };
      const one: Waiting = {
        personId,
        begin() {
          leave();
          having.add(personId);
          resolve(give(personId));
        },
      };
      waiting.push(one);
      signal.addEventListener('abort', stop);
    });

  return {
    async take(personId, signal) {
      signal.throwIfAborted();
      if (having.size < most.atOnce && !having.has(personId)) {
        having.add(personId);
        return give(personId);
      }
      if (waiting.filter((one) => one.personId === personId).length >= most.waitingOfOne) throw new ReadingUnderWay();
      if (waiting.length >= most.waiting) throw new ReadingTookTooLong();
      return wait(personId, signal);
    },
  };
}
