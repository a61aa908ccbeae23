import { randomUUID } from 'node:crypto';
import { keepPicture } from '../../../src/apps/sign-link/server/speak/keep-picture.ts';
import type { Person } from '../person.ts';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/sign-link/phrases';
const content = { text: 'Hay mucho eco', category: 'sensory', picture: 'noise', given: null };
/** A picture of one point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function aPhrase(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(base, { clientPhraseId: id, ...content }));
  return id;
}

export const signPhraseThings: Record<string, BuildThing> = {
  async 'sign-phrase'({ ana }) {
    return { owner: ana, ids: { id: await aPhrase(ana) } };
  },

  async 'sign-phrase-picture'({ ana, system }) {
    const id = await aPhrase(ana);
    const bytes = (async function* () {
      yield png;
    })();
    await keepPicture({ ...system, personId: ana.personId, sessionId: randomUUID() }, id, { bytes });
    return { owner: ana, ids: { id } };
  },
};

export const signPhraseBodies: Record<string, () => unknown> = {
  'PUT /api/sign-link/phrases/{id}': () => ({ version: 1, ...content, text: 'Hay eco aquí' }),
  'POST /api/sign-link/phrases/{id}/picture': () => ({ what: 'Lo que va en el archivo' }),
};
