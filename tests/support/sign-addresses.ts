import { randomUUID } from 'node:crypto';
import { madeOf } from './access/made-of.ts';
import type { Person } from './person.ts';

const base = '/api/sign-link';
const traits = { handshape: 'flat', place: 'neutral', movement: 'none', hands: 2 };
const sense = { words: ['casa'], definitionEs: 'Donde se vive', definitionEn: 'Where somebody lives', examples: [] };
const fsw = 'M530x518S15a20508x483S15a28470x483';
const content = { gloss: 'CASA', region: 'Oaxaca', description: 'Las manos forman un techo.', fsw, ...traits, senses: [sense] };
const looks = { handshape: 'flat', place: 'face', movement: 'none', hands: 1 };
const ofMyOwn = { language: 'lsm', name: 'agua', meaning: 'Tengo sed', who: 'Leo', category: 'need', description: '', ...looks };

/**
 * What the pages of Sign-Link need: a sign of this person in the dictionary, one of their own, and one of somebody else that waits for them to review it.
 * Answers by the name of each part of an address and by the page, since one name stands for several things.
 */
export async function signAddresses(person: Person, other: Person): Promise<(name: string, path: string) => string | undefined> {
  const [sena, personal] = [await entryOf(person), randomUUID()];
  madeOf(await person.post(`${base}/personal-signs`, { clientSignId: personal, content: ofMyOwn, takes: [] }));
  const revisar = await waitsForReview(person, other);
  return (name, path) => {
    const [, app, room, part] = path.split('/');
    if (app !== 'sign-link') return undefined;
    if (name === 'letter') return 'L';
    if (name !== 'id') return undefined;
    return room === 'mis-senas' ? personal : { sena, revisar }[part ?? ''];
  };
}

async function entryOf(person: Person): Promise<string> {
  const clientEntryId = randomUUID();
  madeOf(await person.post(`${base}/signs`, { clientEntryId, language: 'lsm', content }));
  return clientEntryId;
}

async function waitsForReview(person: Person, other: Person): Promise<string> {
  const sign = await entryOf(other);
  madeOf(await other.post(`${base}/signs/${sign}/submit`, { version: 1, licence: 'cc-by-4.0', consents: true }));
  madeOf(await person.put(`${base}/sign-reviewing`, { isDeaf: true, languages: ['lsm'], about: '' }));
  // Only whoever administers may: anybody else sees that said on the page.
  await person.post(`/api/admin/sign-reviewers/${person.personId}/decide`, { grants: true });
  const { items } = madeOf(await other.get<{ items: { id: string; entryId: string }[] }>(`${base}/sign-contributions?limit=100`));
  return items.find(({ entryId }) => entryId === sign)?.id ?? '';
}
