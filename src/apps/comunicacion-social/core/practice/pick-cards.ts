import type { CardMemory } from '#platform/cards/core/review-card.ts';
import type { Skill } from '../skills.ts';

export type CardFace = { key: string; skill: Skill };
type Kept = { key: string; memory: CardMemory; createdAt: Date };

/** How many cards somebody meets for the first time in a day, and how many come at once. */
export const mostNew = 4;
export const mostAtOnce = 20;

/** Where nobody chose anything yet, the cards begin with what is of use everywhere. */
const usualSkills: readonly Skill[] = ['state-need', 'ask-clarification', 'say-no'];

/**
 * The cards of this moment: those that are due, the longest waiting first, then a few new ones of the skills a person practises. What waited
 * for weeks does not pile up: no more come than fit a short while, and no number says how many wait behind them.
 */
export function pickCards(
  faces: readonly CardFace[],
  kept: readonly Kept[],
  { skills, now }: { skills: ReadonlySet<Skill>; now: Date },
): { keys: string[]; due: number; nextAt: string | null } {
  const known = new Set(faces.map(({ key }) => key));
  const mine = kept.filter(({ key }) => known.has(key));
  const due = mine.filter(({ memory }) => new Date(memory.due) <= now);
  const dayAgo = now.getTime() - 86_400_000;
  const metToday = mine.filter(({ createdAt }) => createdAt.getTime() > dayAgo).length;
  const met = new Set(mine.map(({ key }) => key));
  const wanted = skills.size > 0 ? skills : new Set(usualSkills);
  const fresh = faces.filter(({ key, skill }) => !met.has(key) && wanted.has(skill)).slice(0, Math.max(mostNew - metToday, 0));
  const keys = [...due.toSorted(byDue).map(({ key }) => key), ...fresh.map(({ key }) => key)].slice(0, mostAtOnce);
  const later = mine.filter(({ memory }) => new Date(memory.due) > now).toSorted(byDue)[0];
  return { keys, due: keys.length, nextAt: later?.memory.due ?? null };
}

function byDue(one: Kept, other: Kept): number {
  return one.memory.due.localeCompare(other.memory.due);
}
