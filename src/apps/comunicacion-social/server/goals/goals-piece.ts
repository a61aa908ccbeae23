import type { SharedPiece } from '#platform/consent/grants/shared-piece.ts';
import { listGoals } from './keep-goals.ts';

const levels = { es: 'Ahora', en: 'Now' } as const;
const meanings = {
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

/** The goals of somebody who shares them: their words, where they stand, and nothing that was said in a rehearsal. */
export const goalsPiece: SharedPiece = {
  scope: 'social-goals',
  name: { es: 'Mis metas de comunicación', en: 'My communication goals' },
  async read({ db, vault }, ownerId, language) {
    const { items } = await listGoals({ db, vault, personId: ownerId });
    return items
      .filter(({ status }) => status !== 'aside')
      .map(({ title, steps, levels: described }) => {
        const level = String(steps.at(-1)?.level ?? 0) as keyof typeof meanings.es;
        const own = described[level];
        return { label: title, text: `${levels[language]}: ${meanings[language][level]}${own ? ` («${own}»)` : ''}` };
      });
  },
};
