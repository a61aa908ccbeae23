import type { Profile, Today } from '#platform/profiles/contract.ts';
import { lighten } from '#platform/profiles/core/lighten.ts';
import type { Setting } from './questions.ts';
import { changesBetween } from './undo.ts';

/** How someone is, in the three things asked; the words are under `universe.today`. */
export const questionsOfToday = {
  energy: ['baja', 'media', 'alta'],
  load: ['baja', 'media', 'alta'],
  speech: ['facil', 'cuesta', 'sin_palabras'],
} as const satisfies { [Name in 'energy' | 'load' | 'speech']: readonly Today[Name][] };
export type AboutToday = keyof typeof questionsOfToday;

/** What nobody needs to say of a day: as always. */
export const asAlways = { energy: 'media', load: 'media', speech: 'facil', kept: false } as const;

/** The settings that today makes lighter than the person has them. */
export function lighterToday({ settings }: Pick<Profile, 'settings'>, today: Today): Setting[] {
  return changesBetween(settings, lighten(settings, today)).map(({ setting }) => setting);
}
