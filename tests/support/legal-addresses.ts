import { randomUUID } from 'node:crypto';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import type { Answer, Person } from './person.ts';

const base = '/api/despacho-legal';
const dayMs = 86_400_000;
const scopes = ['facts', 'citations', 'deadlines', 'documents'];
const leaving = { name: 'Ana Ruiz', 'id-number': '12345678Z', address: 'Calle Mayor 1', company: 'Luna', job: 'Oficina' };

/**
 * What the pages of the legal office need: a case with something known in it, a letter and a document, shared with a professional who took it; a text to be signed;
 * and a case of that other person, who asks this one about it. By the name of each part of an address, and by the page where one name stands for several things.
 */
export async function legalAddresses(person: Person, other: Person): Promise<(name: string, path: string) => string | undefined> {
  const [mine, theirs] = [await aCaseOf(person), await aCaseOf(other)];
  const given = await shares(person, other, mine.casos);
  await takes(other, given);
  const received = await shares(other, person, theirs.casos);
  const { deskId } = await takes(person, received);
  const signatureId = randomUUID();
  made(
    await person.post(`${base}/shares/${given}/signatures`, {
      clientSignatureId: signatureId,
      documentId: mine.documentos,
      number: 1,
    }),
  );
  const values: Record<string, string> = { letterId: mine.letterId, deskId, signatureId };
  return (name, path) => {
    const [, app, part] = path.split('/');
    if (app !== 'despacho-legal') return undefined;
    if (name === 'shareId') return part === 'compartidos' ? received : given;
    return name === 'id' ? { casos: mine.casos, documentos: mine.documentos }[part ?? ''] : values[name];
  };
}

async function aCaseOf(person: Person): Promise<{ casos: string; documentos: string; letterId: string }> {
  const [casos, documentos, letterId] = [randomUUID(), randomUUID(), randomUUID()];
  const fact = { what: 'Me dijeron que no volviera', when: { kind: 'exact', day: '2026-11-03' } };
  const letter = { country: 'MX', name: 'Carta', text: 'Se le requiere para que en cinco días hábiles entregue las llaves.' };
  const path = `${base}/documents`;
  made(await person.post(`${base}/cases`, { clientCaseId: casos, title: 'Despido sin carta', country: 'MX' }));
  made(await person.post(`${base}/cases/${casos}/entries`, { clientEntryId: randomUUID(), kind: 'fact', body: fact }));
  made(await person.post(`${base}/cases/${casos}/letters/text`, { clientLetterId: letterId, ...letter }));
  made(await person.post(path, { clientDocumentId: documentos, templateId: 'es-resignation', title: 'Me voy', caseId: casos }));
  const answers = { ...leaving, 'last-day': '2027-01-04', city: 'Madrid' };
  made(await person.patch(`${path}/${documentos}`, { version: 1, answers }));
  made(await person.post(`${path}/${documentos}/versions`, { day: new Date().toISOString().slice(0, 10) }));
  return { casos, documentos, letterId };
}

async function shares(owner: Person, other: Person, caseId: string): Promise<string> {
  const { grantId } = await letsIn(owner, other, ['profile:sensory']);
  const clientShareId = randomUUID();
  const until = new Date(Date.now() + 30 * dayMs).toISOString();
  made(
    await owner.post(`${base}/cases/${caseId}/shares`, { clientShareId, grantId, scopes, until, question: '¿Qué puedo hacer?' }),
  );
  return clientShareId;
}

async function takes(professional: Person, shareId: string): Promise<{ deskId: string }> {
  made(await professional.post(`${base}/shared/${shareId}/conflict-check`));
  return made(await professional.post<{ deskId: string }>(`${base}/shared/${shareId}/accept`, { despiteMatches: true }));
}

function made<Body>({ status, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`Not made: ${status} ${JSON.stringify(body)}`);
  return body;
}
