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
export const asAlways = { energy: null, load: null, speech: null, kept: false } as const;

/** What gets lighter; the words are under `universe.today.lighter`. */
export type Lighter = Exclude<Setting, 'channel'> | 'picture' | 'writing' | 'plan' | 'questions' | 'words';

/**
 * What today makes lighter: the settings that the person has heavier, and what bots do of themselves, which is lighter for everybody
 * on such a day, also for who has every setting light already.
 */
export function lighterToday({ settings }: Pick<Profile, 'settings'>, today: Today): Lighter[] {
  const now = lighten(settings, today);
  const changed = changesBetween(settings, now).map(({ setting }) => setting);
  return [
    ...changed.map((setting) => (setting === 'channel' ? (now.channel === 'pictogramas' ? 'picture' : 'writing') : setting)),
    ...(today.energy === 'baja' ? (['plan', 'questions'] as const) : []),
    ...(today.speech === 'cuesta' || today.speech === 'sin_palabras' ? (['words'] as const) : []),
  ];
}
