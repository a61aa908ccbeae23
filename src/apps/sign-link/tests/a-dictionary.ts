import { randomUUID } from 'node:crypto';
import { anAdmin } from '#platform/admin/tests/an-admin.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World } from '#tests/support/world.ts';
import type { SignContent, SignEntry, SignPage } from '../dictionary/contract.ts';
import type { ReviewItems } from '../review/contract.ts';

export const base = '/api/sign-link';
export const houseFsw = 'M530x518S15a20508x483S15a28470x483';

/** What is written of a sign; the gloss tells signs of one test from those of another. */
export function aSign(gloss = 'CASA', changed: Partial<SignContent> = {}): SignContent {
  const sense = {
    words: [gloss.toLowerCase()],
    definitionEs: 'Lugar donde se vive',
    definitionEn: 'Where one lives',
    examples: ['MI CASA'],
  };
  return {
    ...{ gloss, region: 'Oaxaca', description: 'Las puntas de las dos manos se tocan.', fsw: houseFsw },
    ...{ handshape: 'flat', place: 'neutral', movement: 'none', hands: 2, senses: [sense] },
    ...changed,
  };
}

export async function adds(person: Person, content: SignContent, language: 'lsm' | 'lse' = 'lsm'): Promise<SignEntry> {
  const { status, body } = await person.post<SignEntry>(`${base}/signs`, { clientEntryId: randomUUID(), language, content });
  if (status !== 201) throw new Error(`Not added: ${status} ${JSON.stringify(body)}`);
  return body;
}

export const submits = (person: Person, { id, version }: SignEntry) =>
  person.post<SignEntry>(`${base}/signs/${id}/submit`, { version, licence: 'cc-by-4.0', consents: true });

export const finds = (person: Person, query: Record<string, string>) =>
  person.get<SignPage>(`${base}/signs?${new URLSearchParams({ language: 'lsm', ...query })}`);
export const glosses = async (person: Person, query: Record<string, string>) =>
  (await finds(person, query)).body.items.map(({ gloss }) => gloss);

/** Ana contributes, Luis reads, Rosa says that she is deaf and may review, an administrator let her. */
export async function aDictionary(): Promise<{ world: World; ana: Person; luis: Person; rosa: Person; admin: Person }> {
  const world = await aWorld();
  const [ana, luis, rosa] = [await world.as('ana'), await world.as('luis'), await world.as('rosa')];
  const admin = await anAdmin(world, 'administra');
  await rosa.put(`${base}/sign-reviewing`, { isDeaf: true, languages: ['lsm'], about: 'Enseño LSM' });
  const { status } = await admin.post(`/api/admin/sign-reviewers/${rosa.personId}/decide`, { grants: true });
  if (status !== 204) throw new Error(`Rosa may not review: ${status}`);
  return { world, ana, luis, rosa, admin };
}

/** What waits for this reviewer of one sign. */
export async function waitingOf(rosa: Person, entryId: string): Promise<string> {
  const { body } = await rosa.get<ReviewItems>(`${base}/sign-reviews?limit=100`);
  const item = body.items.find((one) => one.entryId === entryId);
  if (!item) throw new Error('It does not wait');
  return item.id;
}

export async function publishes(ana: Person, rosa: Person, content: SignContent): Promise<SignEntry> {
  const { body } = await submits(ana, await adds(ana, content));
  const id = await waitingOf(rosa, body.id);
  await rosa.post(`${base}/sign-reviews/${id}/take`);
  const { status } = await rosa.post(`${base}/sign-reviews/${id}/decide`, { accepts: true, words: '' });
  if (status !== 204) throw new Error(`Not published: ${status}`);
  return (await ana.get<SignEntry>(`${base}/signs/${body.id}`)).body;
}
