import { getUser } from '#platform/auth/account/get-user.ts';
import type { Context } from '#platform/context/context.ts';
import { answerOf } from '../../core/templates/answer-of.ts';
import { findTemplate } from '../../core/templates/templates.ts';
import type { Suggestions } from '../../documents/contract.ts';
import type { CaseFile } from '../../entries/contract.ts';
import { showCaseFile } from '../cases/show-case-file.ts';
import { openDocument } from './document-content.ts';
import { listDocuments } from './document-store.ts';
import { findOwnDocument } from './find-own-document.ts';

type Suggestion = Suggestions['items'][number];

/** Questions whose answer is of the person, not of the matter: what was answered in one document may serve the next. */
const personal = ['name', 'id-number', 'curp', 'address', 'email', 'phone', 'city'];
/** Questions that ask who the other side is. */
const otherSide = ['company', 'other', 'against', 'holder', 'authority', 'office'];
const mostDocuments = 10;

/**
 * Answers that are known already, for questions that are still open: of other documents of the same person, of
 * their account, and of the case. Each says
 * where it is from; none is an answer until its person takes it. Throws `DocumentNotFound`.
 */
export async function suggestAnswers(ctx: Context, documentId: string): Promise<Suggestions> {
  const document = await findOwnDocument(ctx, documentId);
  const template = findTemplate(document.templateId);
  const found = [
    ...(await ofDocuments(ctx, documentId)),
    { field: 'name', answer: (await getUser(ctx, ctx)).name, from: 'account' as const },
    ...(document.caseId ? ofCase(await showCaseFile(ctx, document.caseId)) : []),
  ];
  const open = template?.fields.filter((field) => answerOf(field, document.answers) === undefined) ?? [];
  const items = open.flatMap(
    (field) => found.find((one) => one.field === field.id && answerOf(field, { [field.id]: one.answer })) ?? [],
  );
  return { items };
}

async function ofDocuments({ db, vault, personId }: Context, documentId: string): Promise<Suggestion[]> {
  const rows = await listDocuments(db, personId, { limit: mostDocuments });
  const seals = await vault.of(personId, db);
  return rows
    .filter(({ id }) => id !== documentId)
    .flatMap((row) => Object.entries(openDocument(seals, row).answers))
    .filter(([field]) => personal.includes(field))
    .map(([field, answer]) => ({ field, answer, from: 'document' }));
}

function ofCase({ entries }: CaseFile): Suggestion[] {
  const party = entries.flatMap((entry) =>
    entry.kind === 'party' && entry.body.role === 'other-side' ? [entry.body.name] : [],
  )[0];
  const witnesses = entries.flatMap((entry) =>
    entry.kind === 'party' && entry.body.role === 'witness' ? [entry.body.name] : [],
  );
  const facts = entries.flatMap((entry) => (entry.kind === 'fact' ? [entry.body.what] : []));
  const papers = entries.flatMap((entry) => (entry.kind === 'evidence' ? [entry.body.name] : []));
  const list = (field: string, answer: string[]): Suggestion[] => (answer.length > 0 ? [{ field, answer, from: 'case' }] : []);
  return [
    ...(party ? otherSide.map((field): Suggestion => ({ field, answer: party, from: 'case' })) : []),
    ...(facts.length > 0 ? [{ field: 'facts', answer: facts.join('\n').slice(0, 8_000), from: 'case' as const }] : []),
    ...list('witnesses', witnesses),
    ...list('annexes', papers),
  ];
}
