import { randomUUID } from 'node:crypto';
import { type BuildThing, madeOf } from './made-of.ts';

const reading = '/api/sign-link/reading';

/** What somebody read of spelled words. */
export const signReadingThings: Record<string, BuildThing> = {
  async 'read-attempt'({ ana }) {
    const id = randomUUID();
    madeOf(await ana.post(`${reading}/attempts`, { clientAttemptId: id, language: 'lsm', word: 'luna', typed: 'luma' }));
    return { owner: ana, ids: { id } };
  },

  async 'own-sign-word'({ ana }) {
    const id = randomUUID();
    madeOf(await ana.post(`${reading}/words`, { clientWordId: id, text: `Luna${id.slice(0, 8)}` }));
    return { owner: ana, ids: { id } };
  },
};
