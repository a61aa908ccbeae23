import type { GasLevel } from './goal-attainment.ts';

const names = {
  es: {
    '-2': 'mucho menos de lo esperado',
    '-1': 'menos de lo esperado',
    '0': 'lo esperado',
    '1': 'más de lo esperado',
    '2': 'mucho más de lo esperado',
  },
  en: {
    '-2': 'much less than expected',
    '-1': 'less than expected',
    '0': 'as expected',
    '1': 'more than expected',
    '2': 'much more than expected',
  },
} as const;
const now = { es: 'Ahora', en: 'Now' } as const;

export type LevelKey = keyof typeof names.es;
type Shown = {
  title: string;
  levels: Record<LevelKey, string>;
  steps: readonly { level: GasLevel }[];
};

/** A level in words that anybody reads the same. */
export function nameLevel(level: GasLevel, language: 'es' | 'en'): string {
  return names[language][keyOf(level)];
}

/** The key under which a goal describes a level. */
export function keyOf(level: GasLevel): LevelKey {
  return `${level}` as const;
}

/** All that somebody sees of a goal that its person shares: its title, where they stand, and how they described that. */
export function goalLine({ title, levels, steps }: Shown, language: 'es' | 'en'): { label: string; text: string } {
  const level = steps.at(-1)?.level ?? 0;
  const own = levels[keyOf(level)];
  return { label: title, text: `${now[language]}: ${nameLevel(level, language)}${own ? ` («${own}»)` : ''}` };
}
