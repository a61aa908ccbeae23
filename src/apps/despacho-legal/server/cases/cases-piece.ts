import type { SharedPiece } from '#platform/consent/grants/shared-piece.ts';
import en from './cases-piece.en.json' with { type: 'json' };
import es from './cases-piece.es.json' with { type: 'json' };
import { listCasePage } from './list-case-page.ts';

const words = { es, en };
const mostCases = 50;

/** Which cases somebody has and how each stands: what they are called, and no word of what is in them. What is in one is shared case by case. */
export const casesPiece: SharedPiece = {
  scope: 'legal-cases',
  name: { es: 'Qué casos legales tengo', en: 'Which legal cases I have' },
  async read({ db, vault }, ownerId, language) {
    const { branch: branches, country: countries, status: statuses } = words[language];
    const { items } = await listCasePage({ db, vault, personId: ownerId }, { shelf: 'open', limit: mostCases });
    return items.map(({ title, branch, country, status }) => {
      const said = [branch && branches[branch], country && countries[country], statuses[status]];
      return { label: title, text: said.filter(Boolean).join(' · ') };
    });
  },
};
