/** One thing that waits, with what a person said of it. `minutes` is an estimate without any margin. */
export type Waiting = {
  text: string;
  minutes: number;
  hasHour: boolean;
  /** Minutes since midnight, when an hour was written. */
  hour: number | null;
  cannotWait: boolean;
  isHeavy: boolean;
};
export type Energy = 'low' | 'medium' | 'high';
export type Budget = { energy: Energy; most: number; available: number };
/** `minutes` here has its margin. Everything that waits is in `today` or in `later`, once. */
export type DayPlan = { today: (Waiting & { minutes: number })[]; later: Waiting[]; total: number };

/** The rule of the margin: each thing takes half as long again as it seems, in steps of five minutes… */
export const margin = 1.5;
/** …and between two things there are ten minutes. */
export const gap = 10;

const mostByEnergy: Record<Energy, number> = { low: 3, medium: 4, high: 5 };
const heavyByEnergy: Record<Energy, number> = { low: 1, medium: 2, high: 5 };
const minutesByEnergy: Record<Energy, number> = { low: 60, medium: 120, high: 180 };

/** How much a day holds. `minutes`: the time that was said, or nothing when it is not known; never more than five things. */
export function budgetOf(energy: Energy, chunk: number, minutes: number | null): Budget {
  return { energy, most: Math.min(mostByEnergy[energy], chunk), available: minutes ?? minutesByEnergy[energy] };
}

/** An estimate with its margin. */
export function withMargin(minutes: number): number {
  return Math.ceil((minutes * margin) / 5) * 5;
}

/**
 * Chooses what fits today and in which order. What has an hour goes first, then what cannot wait, then the rest; with little
 * energy the light things come before the heavy ones. What does not fit goes to another day: nothing is lost and nothing is late.
 */
export function planDay(waiting: Waiting[], { energy, most, available }: Budget): DayPlan {
  const today: DayPlan['today'] = [];
  let total = 0;
  for (const thing of inOrder(waiting, energy)) {
    const minutes = withMargin(thing.minutes);
    const needed = minutes + (today.length > 0 ? gap : 0);
    const heavy = today.filter(({ isHeavy }) => isHeavy).length;
    if (today.length >= most || total + needed > available || (thing.isHeavy && heavy >= heavyByEnergy[energy])) continue;
    today.push({ ...thing, minutes });
    total += needed;
  }
  const chosen = new Set(today.map(({ text }) => text));
  return { today, later: waiting.filter(({ text }) => !chosen.has(text)), total };
}

/** The same plan beginning with one of its things: nothing else changes. */
export function beginWith(plan: DayPlan, text: string): DayPlan {
  const first = plan.today.filter((thing) => thing.text === text);
  return { ...plan, today: [...first, ...plan.today.filter((thing) => thing.text !== text)] };
}

function inOrder(waiting: Waiting[], energy: Energy): Waiting[] {
  const rank = ({ hasHour, cannotWait }: Waiting) => (hasHour ? 0 : cannotWait ? 1 : 2);
  const clock = ({ hasHour, hour }: Waiting) => (hasHour ? (hour ?? endOfDay) : 0);
  const weight = ({ isHeavy }: Waiting) => (energy === 'low' && isHeavy ? 1 : 0);
  return [...waiting].sort((one, other) => rank(one) - rank(other) || clock(one) - clock(other) || weight(one) - weight(other));
}

const endOfDay = 24 * 60;
