import type { SharedPiece } from '#platform/consent/grants/shared-piece.ts';
import { goalLine } from '../../core/practice/goal-line.ts';
import { listGoals } from './keep-goals.ts';

/** The goals of somebody who shares them: their words, where they stand, and nothing that was said in a rehearsal. */
export const goalsPiece: SharedPiece = {
  scope: 'social-goals',
  name: { es: 'Mis metas de comunicación', en: 'My communication goals' },
  async read({ db, vault }, ownerId, language) {
    const { items } = await listGoals({ db, vault, personId: ownerId });
    return items.filter(({ status }) => status !== 'aside').map((goal) => goalLine(goal, language));
  },
};
