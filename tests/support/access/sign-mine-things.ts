import { randomUUID } from 'node:crypto';
import type { Person } from '../person.ts';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/sign-link';
const looks = { handshape: 'flat', place: 'face', movement: 'none', hands: 1 };
const content = { language: 'lsm', name: 'agua', meaning: 'Tengo sed', who: 'Leo', category: 'need', description: '', ...looks };

async function aLink(ana: Person): Promise<string> {
  const id = randomUUID();
  const body = { clientShareId: id, title: 'Señas de Leo', signIds: [await aSign(ana)], days: 7 };
  madeOf(await ana.post(`${base}/sign-shares`, body));
  return id;
}

async function aSign(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(`${base}/personal-signs`, { clientSignId: id, content, takes: [] }));
  return id;
}

/** Signs of a person's own, and the links by which they show them. */
export const signMineThings: Record<string, BuildThing> = {
  async 'personal-sign'({ ana }) {
    return { owner: ana, ids: { id: await aSign(ana) } };
  },

  async 'sign-share'({ ana }) {
    return { owner: ana, ids: { id: await aLink(ana) } };
  },

  async 'open-link'({ ana }) {
    return { owner: ana, ids: { id: await aLink(ana) }, words: { app: 'sign-link' } };
  },
};

export const signMineBodies: Record<string, () => unknown> = {
  'PUT /api/sign-link/personal-signs/{id}': () => ({ version: 1, content: { ...content, name: 'sed' } }),
};
