import type { Context } from '#platform/context/context.ts';
import { type CaseHistory, CaseNotFound, type HistoryLine } from '../../cases/contract.ts';
import { openCase } from './case-content.ts';
import { findCase } from './case-store.ts';
import { listEntries, type StoredEntry } from './entry-store.ts';

/** What was done in a case, last first: to the case itself, and to each thing in it. Answers of a story are told of as one. */
export async function showHistory(
  { db, vault, personId }: Pick<Context, 'db' | 'vault' | 'personId'>,
  caseId: string,
): Promise<CaseHistory> {
  const row = await findCase(db, personId, caseId);
  if (!row) throw new CaseNotFound({ caseId });
  const seals = await vault.of(personId, db);
  const acts = openCase(seals, row).acts.map(({ at, act }) => ({ at, act: `case.${act}`, name: '' }));
  const entries = (await listEntries(db, seals, caseId, { withRemoved: true })).filter(({ kind }) => kind !== 'answer');
  const items = [...acts, ...entries.flatMap(linesOf)].sort((one, other) => (one.at < other.at ? 1 : -1));
  return { items, next: null };
}

function linesOf({ kind, body, createdAt, updatedAt, removedAt }: StoredEntry): HistoryLine[] {
  const name = nameOf(body);
  const line = (at: Date, act: string): HistoryLine => ({ at: at.toISOString(), act: `${kind}.${act}`, name });
  const last = removedAt ? line(removedAt, 'removed') : line(updatedAt, 'changed');
  return updatedAt.getTime() === createdAt.getTime() ? [line(createdAt, 'added')] : [line(createdAt, 'added'), last];
}

const mostCharacters = 120;

/** What a thing is known by, whatever its kind calls it. */
function nameOf(body: unknown): string {
  const known = new Map(Object.entries(body && typeof body === 'object' ? body : {}));
  const named = ['title', 'name', 'what', 'question', 'text']
    .map((key) => known.get(key))
    .find((value) => typeof value === 'string');
  const text = named ?? [known.get('law'), known.get('article')].filter((value) => typeof value === 'string').join(' ');
  return [...String(text)].length > mostCharacters ? `${[...String(text)].slice(0, mostCharacters - 1).join('')}…` : String(text);
}
