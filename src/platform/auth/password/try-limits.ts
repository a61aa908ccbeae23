import type { Pace, Tries } from '../../cache/tries.ts';
import { TooManyTries } from '../contract.ts';
import { createInTurn } from './in-turn.ts';

/** At whose account somebody tries, and from where; `deviceId` only of a device in which that account was opened before. */
export type Trying = { account: string; address: string; deviceId: string | undefined };

/**
 * Slows down whoever guesses: per account, and per network they guess from. Addresses without an account are counted like those with
 * one, so that being slowed down tells nothing. A device that was in before has a count of its own: whoever guesses from elsewhere
 * cannot keep the owner out (sec/S17). Nodes share the counts where there is Redis.
 */
export type TryLimits = {
  /** Does one try, which answers `undefined` when it failed. Throws `TooManyTries`, trying nothing, while one must wait. */
  attempt<Result>(trying: Trying, work: () => Promise<Result | undefined>): Promise<Result | undefined>;
  /** Throws `TooManyTries` while this network address must wait. */
  checkNetwork(address: string): Promise<void>;
  /** Counts what failed from this network address without being a try at one account. */
  failedFrom(address: string): Promise<void>;
};

/** Five tries at an account, then waits from 30 s to an hour; after 99 in a row, a day. A day of quiet, and the count begins anew. */
const ofAccount: Pace = {
  free: 5,
  firstWaitMs: 30_000,
  longestWaitMs: 3_600_000,
  most: 99,
  forgottenMs: 86_400_000,
  from: 'last',
};
/** Twenty failures a minute from one network address (sec/S18). */
const ofNetwork: Pace = {
  free: 20,
  firstWaitMs: 60_000,
  longestWaitMs: 60_000,
  most: Number.MAX_SAFE_INTEGER,
  forgottenMs: 60_000,
  from: 'first',
};
/** As many tries as this may be under way from one network address at a time, so that many at once are counted as they fail. */
const lanes = 8;

/** Makes the limits on counts that this process keeps, or that nodes share. */
export function createTryLimits({ tries, now }: { tries: Tries; now: () => Date }): TryLimits {
  const inTurn = createInTurn();
  let asked = 0;
  const checkNetwork = async (address: string) => refuse(await tries.wait(`network ${address}`, ofNetwork, now().getTime()));
  const failedFrom = async (address: string) => void (await tries.take(`network ${address}`, ofNetwork, now().getTime()));

  const tryOnce = async <Result>({ account, address, deviceId }: Trying, work: () => Promise<Result | undefined>) => {
    const key = deviceId === undefined ? `account ${account}` : `account ${account} ${deviceId}`;
    if (deviceId === undefined) await checkNetwork(address);
    refuse(await tries.take(key, ofAccount, now().getTime()));
    const result = await work();
    if (result !== undefined) await tries.forget(key);
    else if (deviceId === undefined) await failedFrom(address);
    return result;
  };

  return {
    attempt(trying, work) {
      asked = (asked + 1) % lanes;
      const atAccount = () => inTurn(`account ${trying.account}`, () => tryOnce(trying, work));
      return trying.deviceId === undefined ? inTurn(`network ${trying.address} ${asked}`, atAccount) : atAccount();
    },
    checkNetwork,
    failedFrom,
  };
}

function refuse(waitMs: number): void {
  if (waitMs > 0) throw new TooManyTries({ retryAfterSeconds: Math.ceil(waitMs / 1000) });
}
