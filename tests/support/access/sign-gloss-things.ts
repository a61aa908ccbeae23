import { randomUUID } from 'node:crypto';
import { type BuildThing, madeOf } from './made-of.ts';

const sign = { gloss: 'CASA', from: 'casa', kind: 'word', isRepeated: false, sense: null, shown: 'auto' };
const content = { language: 'lsm', text: 'La casa', signs: [sign] };

export const signGlossThings: Record<string, BuildThing> = {
  async 'sign-gloss'({ ana }) {
    const id = randomUUID();
    madeOf(await ana.post('/api/sign-link/glosses', { clientGlossId: id, ...content }));
    return { owner: ana, ids: { id } };
  },
};

export const signGlossBodies: Record<string, () => unknown> = {
  'PUT /api/sign-link/glosses/{id}': () => ({ version: 1, ...content }),
};
