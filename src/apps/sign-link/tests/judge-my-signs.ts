import { describeTake } from '../core/motion/describe-take.ts';
import { findSign, type KnownSign } from '../core/motion/find-sign.ts';
import { findByDoing } from '../core/my-signs/find-by-doing.ts';
import { aStrangeMovement } from './a-strange-movement.ts';
import { aMadeUpSign, aTakeOf } from './made-up-signs.ts';

/** Shares, each of so many tries. */
export type MySignFigures = {
  /** Each take sought among all others: the nearest sign is the right one. */
  first: number;
  firstThree: number;
  /** New takes of known signs: told rightly, not recognised, told as another. */
  told: number;
  unrecognised: number;
  mistaken: number;
  /** What is none of the signs and was taken for one: other signs of the same making, and movements of another. */
  otherSigns: number;
  strange: number;
};

type Judged = { signs: number; takes: number; tries: number };

/** How somebody's own signs are found by doing them, on signs that were made up. The recogniser knows nothing of how they are made. */
export function judgeMySigns(random: () => number, { signs, takes, tries }: Judged): MySignFigures {
  const plans = Array.from({ length: signs }, () => aMadeUpSign(random));
  const seen = plans.map((plan) => Array.from({ length: takes }, () => describeTake(aTakeOf(plan, random))));
  const known = seen.map((own, id): KnownSign => ({ id: `${id}`, takes: own }));
  const ranks = seen.flatMap((own, sign) =>
    own.map((take, at) => {
      const others = known.map((one) =>
        one.id === `${sign}` ? { ...one, takes: one.takes.filter((_, index) => index !== at) } : one,
      );
      const anyway = new Map(others.map(({ id }) => [id, Number.POSITIVE_INFINITY]));
      return findSign(take, others, anyway).candidates.findIndex(({ id }) => id === `${sign}`);
    }),
  );
  const again = plans.flatMap((plan, sign) =>
    Array.from({ length: 3 }, () => ({ sign: `${sign}`, id: findByDoing(describeTake(aTakeOf(plan, random)), known).id })),
  );
  const accepted = (make: () => ReturnType<typeof aTakeOf>) =>
    share(Array.from({ length: tries }, () => findByDoing(describeTake(make()), known).id !== undefined));
  return {
    first: share(ranks.map((rank) => rank === 0)),
    firstThree: share(ranks.map((rank) => rank < 3)),
    told: share(again.map(({ sign, id }) => sign === id)),
    unrecognised: share(again.map(({ id }) => id === undefined)),
    mistaken: share(again.map(({ sign, id }) => id !== undefined && id !== sign)),
    otherSigns: accepted(() => aTakeOf(aMadeUpSign(random), random)),
    strange: accepted(() => aStrangeMovement(random)),
  };
}

const share = (answers: readonly boolean[]): number => answers.filter(Boolean).length / answers.length;
