import { createHash, randomUUID } from 'node:crypto';
import type { System } from '#platform/context/context.ts';
import type { Law } from '../../../src/apps/despacho-legal/core/law/law.ts';
import { insertEntry } from '../../../src/apps/despacho-legal/server/cases/entry-store.ts';
import { inCase } from '../../../src/apps/despacho-legal/server/cases/keep-entries.ts';
import { takeEvidence } from '../../../src/apps/despacho-legal/server/cases/take-evidence.ts';
import { importLaws } from '../../../src/apps/despacho-legal/server/laws/import-laws.ts';
import { keepLetterFile } from '../../../src/apps/despacho-legal/server/letters/keep-letter.ts';
import type { Person } from '../person.ts';
import { type BuildThing, madeOf } from './made-of.ts';

const base = '/api/despacho-legal/cases';
const fact = { kind: 'fact', body: { what: 'Me dijeron que no volviera', when: { kind: 'exact', day: '2026-11-03' } } };
const file = { name: 'correo.txt', fileName: 'correo.txt', country: 'MX' };
const letter = { country: 'MX', name: 'Carta', text: 'Se le requiere para que en cinco días hábiles entregue las llaves.' };

async function aCase(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(base, { clientCaseId: id, title: 'Despido sin carta', country: 'MX', branch: 'laboral' }));
  return id;
}

const documents = '/api/despacho-legal/documents';
const leaving = { name: 'Ana Ruiz', 'id-number': '12345678Z', address: 'Calle Mayor 1', company: 'Luna', job: 'Oficina' };

async function aDocument(ana: Person): Promise<string> {
  const id = randomUUID();
  madeOf(await ana.post(documents, { clientDocumentId: id, templateId: 'es-resignation', title: 'Me voy' }));
  const answers = { ...leaving, 'last-day': '2027-01-04', city: 'Madrid' };
  madeOf(await ana.patch(`${documents}/${id}`, { version: 1, answers }));
  return id;
}

/** As much of a law as the deadline of a dismissal is counted by: without it nothing could be counted for its owner either. */
async function aLawOfDismissal(system: System): Promise<void> {
  const text = 'Prescriben en dos meses las acciones de los trabajadores que sean separados del trabajo.';
  const url = 'https://example.org/lft';
  const law: Law = {
    ...{ key: 'LFT', jurisdiction: 'MX', identifier: 'LFT', title: 'Ley Federal del Trabajo', sourceUrl: url },
    ...{ versionDate: '2025-01-01', publishedAt: null, standing: 'in-force' },
    articles: [
      {
        ...{ number: '518', kind: 'article', heading: '', path: [], standing: 'in-force', versionDate: null, sourceUrl: url },
        ...{ text, hash: createHash('sha256').update(text).digest('hex') },
      },
    ],
  };
  await importLaws(system, [{ law, source: '' }], { accept: true });
}

/** What somebody keeps of a legal matter. */
export const legalThings: Record<string, BuildThing> = {
  async 'legal-case'({ ana, system }) {
    await aLawOfDismissal(system);
    return {
      owner: ana,
      ids: { id: await aCase(ana) },
      words: { ...file, clientEntryId: randomUUID(), clientLetterId: randomUUID() },
    };
  },

  async 'legal-case-entry'({ ana }) {
    const [id, entryId] = [await aCase(ana), randomUUID()];
    madeOf(await ana.post(`${base}/${id}/entries`, { clientEntryId: entryId, ...fact }));
    return { owner: ana, ids: { id, entryId } };
  },

  async 'legal-evidence'({ ana, system }) {
    const [id, entryId] = [await aCase(ana), randomUUID()];
    const bytes = (async function* () {
      yield Buffer.from('El correo que me mandaron');
    })();
    const ctx = { ...system, personId: ana.personId, sessionId: randomUUID() };
    await takeEvidence(ctx, id, { clientEntryId: entryId, name: 'correo.txt', bytes });
    return { owner: ana, ids: { id, entryId } };
  },

  // Written past the route: no law is loaded here that it could be counted by, and whose it is does not hang on that.
  async 'legal-deadline'({ ana, system }) {
    const [id, deadlineId] = [await aCase(ana), randomUUID()];
    const changes = { offDays: [], workDays: [], off: [], stop: null };
    const asked = { ruleId: 'mx-dismissal', trigger: '2026-11-03', country: 'MX', region: null, changes, remindDays: [] };
    await inCase({ ...system, personId: ana.personId }, id, async (tx, seals) => {
      const body = { ...asked, date: '2027-01-04', isDone: false };
      await insertEntry(tx, seals, { id: deadlineId, caseId: id, kind: 'deadline', body, at: system.now() });
    });
    return { owner: ana, ids: { id, deadlineId } };
  },

  async 'legal-letter'({ ana, system }) {
    const [id, letterId] = [await aCase(ana), randomUUID()];
    const bytes = (async function* () {
      yield Buffer.from(letter.text);
    })();
    const ctx = { ...system, personId: ana.personId, sessionId: randomUUID() };
    const about = { clientLetterId: letterId, country: 'MX', name: 'Carta', receivedAt: null } as const;
    await keepLetterFile(ctx, id, { ...about, fileName: 'carta.txt', bytes });
    return { owner: ana, ids: { id, letterId } };
  },

  async 'legal-story-answer'({ ana }) {
    const id = await aCase(ana);
    madeOf(await ana.put(`${base}/${id}/story/answers/wish`, { version: 0, text: 'Que me paguen' }));
    return { owner: ana, ids: { id }, words: { question: 'wish' } };
  },

  async 'legal-document'({ ana }) {
    return { owner: ana, ids: { id: await aDocument(ana) } };
  },

  async 'legal-document-version'({ ana }) {
    const id = await aDocument(ana);
    const day = new Date().toISOString().slice(0, 10);
    const { number } = madeOf(await ana.post<{ number: number }>(`${documents}/${id}/versions`, { day }));
    return { owner: ana, ids: { id }, words: { number: String(number) } };
  },
};

/** What is sent to the routes about them. */
export const legalBodies: Record<string, () => unknown> = {
  [`PATCH ${base}/{id}`]: () => ({ version: 1, title: 'Otro título' }),
  [`POST ${base}/{id}/entries`]: () => ({ clientEntryId: randomUUID(), ...fact }),
  [`PATCH ${base}/{id}/entries/{entryId}`]: () => ({ version: 1, ...fact }),
  [`POST ${base}/{id}/deadlines`]: () => ({
    clientDeadlineId: randomUUID(),
    ...{ ruleId: 'mx-dismissal', trigger: '2026-11-03', country: 'MX' },
  }),
  [`PATCH ${base}/{id}/deadlines/{deadlineId}`]: () => ({ version: 1, isDone: true }),
  'POST /api/despacho-legal/deadlines/compute': () => ({ ruleId: 'mx-dismissal', trigger: '2026-11-03', country: 'MX' }),
  [`POST ${base}/{id}/letters/text`]: () => ({ clientLetterId: randomUUID(), ...letter }),
  [`POST ${base}/{id}/letters/file`]: () => ({ what: letter.text }),
  [`PATCH ${base}/{id}/letters/{letterId}`]: () => ({ version: 1, name: 'Otra' }),
  [`PUT ${base}/{id}/story/answers/{question}`]: () => ({ version: 1, text: 'Que me contesten' }),
  [`POST ${base}/{id}/evidence`]: () => ({ what: 'Lo que va en el archivo' }),
  [`POST ${base}/{id}/questions`]: () => ({ questionId: randomUUID(), question: '¿Me tienen que pagar?', country: 'MX' }),
  [`PUT ${base}/{id}/story/at`]: () => ({ at: 'wish', isFinished: false }),
  [`PATCH ${documents}/{id}`]: () => ({ version: 2, title: 'Otro título' }),
  [`POST ${documents}/{id}/versions`]: () => ({ day: new Date().toISOString().slice(0, 10) }),
  [`POST ${base}/{id}/story/confirm`]: () => ({ entries: [] }),
};
