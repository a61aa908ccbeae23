import type { Context } from '#platform/context/context.ts';
import { findContradictions } from '../../core/cases/find-contradictions.ts';
import { guessBranch } from '../../core/cases/guess-branch.ts';
import { orderFacts } from '../../core/cases/order-facts.ts';
import type { CaseFile, Entry, EntryOf } from '../../entries/contract.ts';
import { presentEntry, shownKinds } from './entry-content.ts';
import { listEntries } from './entry-store.ts';
import { findOwnCase } from './find-own-case.ts';

/**
 * Everything that is known in a case: facts as they followed each other, then the rest as it was written; what in the facts does not fit
 * together; and which field of law the words point to, while the case has none. Throws `CaseNotFound`.
 */
export async function showCaseFile(
  { db, vault, personId, now }: Pick<Context, 'db' | 'vault' | 'personId' | 'now'>,
  caseId: string,
): Promise<CaseFile> {
  const its = await findOwnCase({ db, vault, personId }, caseId);
  const rows = await listEntries(db, await vault.of(personId, db), caseId, { kinds: shownKinds });
  const entries = rows.map(presentEntry);
  const facts = orderFacts(
    entries
      .filter(isFact)
      .map((fact) => ({ id: fact.id, fact, what: fact.body.what, when: fact.body.when, after: fact.body.after })),
  );
  const told = [its.title, its.description, ...facts.map(({ what }) => what)];
  return {
    entries: [...facts.map(({ fact }) => fact), ...entries.filter((entry) => !isFact(entry))],
    contradictions: findContradictions(facts, latestToday(now())).map((found) => ({
      kind: found.kind,
      facts: [...found.facts],
      said: 'said' in found ? found.said : null,
    })),
    guess: its.branch ? null : (guessBranch(told, its.country) ?? null),
  };
}

function isFact(entry: Entry): entry is EntryOf<'fact'> {
  return entry.kind === 'fact';
}

/** The day that it is where it is latest: what is today for its person is not still to come. */
function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
