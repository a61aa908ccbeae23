import { randomUUID } from 'node:crypto';
import type { Person } from '../person.ts';
import type { Cast } from './a-cast.ts';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/sign-link';
const traits = { handshape: 'flat', place: 'neutral', movement: 'none', hands: 2 };
const sense = { words: ['casa'], definitionEs: 'Donde se vive', definitionEn: '', examples: [] };
const fsw = 'M530x518S15a20508x483S15a28470x483';
const content = { gloss: 'CASA', region: '', description: '', fsw, ...traits, senses: [sense] };

async function aSign(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(`${base}/signs`, { clientEntryId: id, language: 'lsm', content }));
  return id;
}

/** Somebody whom the administrator let review in this language. */
async function reviews({ admin }: Cast, person: Person): Promise<Person> {
  madeOf(await person.put(`${base}/sign-reviewing`, { isDeaf: true, languages: ['lsm'], about: '' }));
  madeOf(await admin.post(`/api/admin/sign-reviewers/${person.personId}/decide`, { grants: true }));
  return person;
}

export const signDictionaryThings: Record<string, BuildThing> = {
  async sign({ ana }) {
    return { owner: ana, ids: { id: await aSign(ana) } };
  },

  async 'sign-import'({ ana }) {
    const id = randomUUID();
    const items = [{ terms: [`casa ${id}`], fsw, text: '', source: '' }];
    madeOf(await ana.post(`${base}/sign-imports`, { clientImportId: id, language: 'lsm', source: '', items }));
    return { owner: ana, ids: { id } };
  },

  async 'sign-contribution'({ ana }) {
    const id = randomUUID();
    madeOf(
      await ana.post(`${base}/signs/${await aSign(ana)}/reports`, { clientId: id, reason: 'other', words: 'Falta la región' }),
    );
    return { owner: ana, ids: { id } };
  },

  async 'sign-review'(cast) {
    const { ana, pedro } = cast;
    const sign = await aSign(ana);
    madeOf(await ana.post(`${base}/signs/${sign}/submit`, { version: 1, licence: 'cc-by-4.0', consents: true }));
    const { items } = madeOf(await ana.get<{ items: { id: string; entryId: string }[] }>(`${base}/sign-contributions?limit=100`));
    const id = items.find(({ entryId }) => entryId === sign)?.id ?? '';
    return { owner: await reviews(cast, pedro), ids: { id } };
  },
};

export const signDictionaryBodies: Record<string, () => unknown> = {
  'PUT /api/sign-link/signs/{id}': () => ({ version: 1, content: { ...content, gloss: 'HOGAR' } }),
  'PUT /api/sign-link/signs/{id}/pose': () => ({ version: 1, pose: null }),
  'POST /api/sign-link/signs/{id}/submit': () => ({ version: 1, licence: 'cc-by-4.0', consents: true }),
  'POST /api/sign-link/signs/{id}/take-back': () => ({ version: 1 }),
  'POST /api/sign-link/signs/{id}/corrections': () => ({ clientId: randomUUID(), content, words: 'Así se dice aquí' }),
  'POST /api/sign-link/signs/{id}/reports': () => ({ clientId: randomUUID(), reason: 'other', words: '' }),
  'POST /api/sign-link/sign-reviews/{id}/decide': () => ({ accepts: true, words: '' }),
};
