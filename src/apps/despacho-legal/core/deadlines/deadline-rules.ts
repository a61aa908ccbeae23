import type { Jurisdiction } from '../law/law.ts';
import ways from './counting-ways.json' with { type: 'json' };
import type { CountingWay, DeadlineRule, Note, Stop } from './deadline-rule.ts';
import notes from './notes.json' with { type: 'json' };
import mexico from './rules-mexico.json' with { type: 'json' };
import spain from './rules-spain.json' with { type: 'json' };
import stops from './stops.json' with { type: 'json' };

/** Every deadline that is known, also those whose law may not be loaded. */
export const deadlineRules = [...spain, ...mexico] as DeadlineRule[];
export const countingWays = ways as CountingWay[];
export const deadlineStops = stops as Stop[];
export const deadlineNotes = notes as Note[];

/** The deadlines that may be spoken of: those whose articles are loaded. `hasArticle` answers whether one is. */
export function offeredRules(hasArticle: (country: Jurisdiction, law: string, article: string) => boolean): DeadlineRule[] {
  return deadlineRules.filter(({ country, law, article }) => hasArticle(country, law, article));
}

export function findRule(id: string): DeadlineRule | undefined {
  return deadlineRules.find((rule) => rule.id === id);
}

/** How the days of a rule are counted. */
export function wayOf({ way }: Pick<DeadlineRule, 'way'>): CountingWay {
  const found = countingWays.find(({ id }) => id === way);
  if (!found) throw new Error(`Nobody says how ${way} counts`);
  return found;
}

/** What stops a rule, if anything does. */
export function stopOf({ stop }: Pick<DeadlineRule, 'stop'>): Stop | undefined {
  return deadlineStops.find(({ id }) => id === stop);
}
