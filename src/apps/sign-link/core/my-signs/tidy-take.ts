import type { Moment, Take } from '../motion/track.ts';
import { mySignLimits } from './limits.ts';

/** A take as it is kept: from the first hand to the last, no longer than a sign is, and with no more moments than show it. */
export function tidyTake(take: Take): Take {
  const first = take.findIndex(hasHand);
  const last = take.findLastIndex(hasHand);
  if (first < 0) return [];
  const from = take[first]?.atMs ?? 0;
  const seen = take.slice(first, last + 1).filter(({ atMs }) => atMs - from <= mySignLimits.takeMs);
  return thin(seen).map((moment) => ({ ...moment, atMs: Math.round(moment.atMs - from) }));
}

/** Evenly, and with the first and the last of them. */
function thin(seen: Take): Take {
  const { moments } = mySignLimits;
  if (seen.length <= moments) return seen;
  return Array.from({ length: moments }, (_, at): Moment[] => {
    const moment = seen[Math.round((at * (seen.length - 1)) / (moments - 1))];
    return moment ? [moment] : [];
  }).flat();
}

const hasHand = ({ right, left }: Moment): boolean => Boolean(right ?? left);
