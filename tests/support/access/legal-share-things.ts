import { randomUUID } from 'node:crypto';
import { takeEvidence } from '../../../src/apps/despacho-legal/server/cases/take-evidence.ts';
import type { Person } from '../person.ts';
import { type Cast, letsIn } from './a-cast.ts';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/despacho-legal';
const dayMs = 86_400_000;
const scopes = ['facts', 'evidence', 'citations', 'deadlines', 'documents', 'notes'];
const hash = '0'.repeat(64);
const today = () => new Date().toISOString().slice(0, 10);
const until = () => new Date(Date.now() + 30 * dayMs).toISOString();

async function aCase(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(`${base}/cases`, { clientCaseId: id, title: 'Despido sin carta', country: 'ES' }));
  return id;
}

type Given = { items: { id: string; state: string; grantee: { name: string } | null }[] };

/** The permission by which the professional is let in by whoever this is; a new one where there is none. */
async function grantOf({ ana, marta }: Cast): Promise<string> {
  const { items } = (await ana.get<Given>('/api/user/grants')).body;
  return items.find(({ state, grantee }) => state === 'live' && grantee?.name === marta.name)?.id ?? letsIn(ana, marta);
}

async function asked(cast: Cast): Promise<{ caseId: string; shareId: string }> {
  const { ana } = cast;
  const [grantId, caseId, shareId] = [await grantOf(cast), await aCase(ana), randomUUID()];
  const body = { clientShareId: shareId, grantId, scopes, until: until(), question: '¿Me pueden despedir así?' };
  madeOf(await ana.post(`${base}/cases/${caseId}/shares`, body));
  return { caseId, shareId };
}

async function taken(cast: Cast): Promise<{ caseId: string; shareId: string; deskId: string }> {
  const share = await asked(cast);
  madeOf(await cast.marta.post(`${base}/shared/${share.shareId}/conflict-check`));
  const path = `${base}/shared/${share.shareId}/accept`;
  const { deskId } = madeOf(await cast.marta.post<{ deskId: string }>(path, { despiteMatches: true }));
  return { ...share, deskId };
}

const leaving = { name: 'Ana Ruiz', 'id-number': '12345678Z', address: 'Calle Mayor 1', company: 'Luna', job: 'Oficina' };

async function aVersion(ana: Person, caseId: string): Promise<string> {
  const [id, path] = [randomUUID(), `${base}/documents`];
  madeOf(await ana.post(path, { clientDocumentId: id, templateId: 'es-resignation', title: 'Me voy', caseId }));
  madeOf(await ana.patch(`${path}/${id}`, { version: 1, answers: { ...leaving, 'last-day': '2027-01-04', city: 'Madrid' } }));
  madeOf(await ana.post(`${path}/${id}/versions`, { day: today() }));
  return id;
}

async function aText(cast: Cast): Promise<{ shareId: string; signatureId: string }> {
  const { shareId, caseId } = await taken(cast);
  const [signatureId, documentId] = [randomUUID(), await aVersion(cast.ana, caseId)];
  const body = { clientSignatureId: signatureId, documentId, number: 1 };
  madeOf(await cast.ana.post(`${base}/shares/${shareId}/signatures`, body));
  return { shareId, signatureId };
}

/** What somebody shares of a legal matter, and what a professional keeps of it. */
export const legalShareThings: Record<string, BuildThing> = {
  async 'legal-own-share'(cast) {
    return { owner: cast.ana, ids: { shareId: (await taken(cast)).shareId } };
  },

  async 'legal-received-share'(cast) {
    return { owner: cast.marta, ids: { shareId: (await asked(cast)).shareId }, words: { scope: 'facts' } };
  },

  async 'legal-shared-file'(cast) {
    const [{ caseId, shareId }, entryId] = [await taken(cast), randomUUID()];
    const bytes = (async function* () {
      yield Buffer.from('El correo que me mandaron');
    })();
    const ctx = { ...cast.system, personId: cast.ana.personId, sessionId: randomUUID() };
    await takeEvidence(ctx, caseId, { clientEntryId: entryId, name: 'correo.txt', bytes });
    return { owner: cast.marta, ids: { shareId, entryId, documentId: await aVersion(cast.ana, caseId) }, words: { number: '1' } };
  },

  async 'legal-share-between'(cast) {
    return { owner: cast.ana, ids: { shareId: (await taken(cast)).shareId }, insiders: [cast.marta] };
  },

  async 'legal-signature'(cast) {
    return { owner: cast.ana, ids: await aText(cast), insiders: [cast.marta] };
  },

  async 'legal-text-to-sign'(cast) {
    return { owner: cast.marta, ids: await aText(cast), insiders: [cast.ana] };
  },

  async 'legal-conflict-name'({ marta }) {
    const nameId = randomUUID();
    madeOf(await marta.post(`${base}/conflict-names`, { clientNameId: nameId, name: 'Talleres Luna' }));
    return { owner: marta, ids: { nameId } };
  },

  async 'legal-own-text'({ marta }) {
    const textId = randomUUID();
    madeOf(await marta.post(`${base}/own-texts`, { clientTextId: textId, name: 'Bienvenida', body: 'Hola, {nombre}' }));
    return { owner: marta, ids: { textId } };
  },

  async 'legal-desk'(cast) {
    return { owner: cast.marta, ids: { deskId: (await taken(cast)).deskId } };
  },

  async 'legal-desk-entry'(cast) {
    const [{ deskId }, entryId] = [await taken(cast), randomUUID()];
    const entry = { clientEntryId: entryId, kind: 'note', body: { text: 'Llamar' } };
    madeOf(await cast.marta.post(`${base}/desks/${deskId}/entries`, entry));
    return { owner: cast.marta, ids: { deskId, entryId } };
  },
};

/** What is sent to the routes about them. */
export const legalShareBodies: Record<string, () => unknown> = {
  [`POST ${base}/cases/{id}/shares`]: () => ({
    ...{ clientShareId: randomUUID(), grantId: randomUUID(), scopes: ['facts'] },
    ...{ until: until(), question: '¿Qué hago?' },
  }),
  [`PATCH ${base}/own-shares/{shareId}`]: () => ({ scopes: ['facts'] }),
  [`POST ${base}/shares/{shareId}/messages`]: () => ({ clientMessageId: randomUUID(), text: 'Hola' }),
  [`POST ${base}/shares/{shareId}/messages/read`]: () => ({ until: new Date().toISOString() }),
  [`POST ${base}/shares/{shareId}/signatures`]: () => ({ clientSignatureId: randomUUID(), documentId: randomUUID(), number: 1 }),
  [`POST ${base}/shares/{shareId}/signatures/{signatureId}/sign`]: () => ({ hash }),
  [`POST ${base}/shares/{shareId}/signatures/{signatureId}/verify`]: () => ({ text: 'Otro texto' }),
  [`POST ${base}/shared/{shareId}/accept`]: () => ({ despiteMatches: false }),
  [`POST ${base}/conflict-names`]: () => ({ clientNameId: randomUUID(), name: 'Talleres Luna' }),
  [`POST ${base}/own-texts`]: () => ({ clientTextId: randomUUID(), name: 'Bienvenida', body: 'Hola' }),
  [`PATCH ${base}/own-texts/{textId}`]: () => ({ version: 1, name: 'Bienvenida', body: 'Hola, {nombre}' }),
  [`PATCH ${base}/desks/{deskId}`]: () => ({ version: 1, status: 'waiting' }),
  [`POST ${base}/desks/{deskId}/counting/start`]: () => ({ clientEntryId: randomUUID(), day: today() }),
  [`POST ${base}/desks/{deskId}/entries`]: () => ({ clientEntryId: randomUUID(), kind: 'note', body: { text: 'Llamar' } }),
  [`PATCH ${base}/desks/{deskId}/entries/{entryId}`]: () => ({ version: 1, kind: 'note', body: { text: 'Escribir' } }),
};
