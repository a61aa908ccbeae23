import type { Context } from '#platform/context/context.ts';
import { guessBranch } from '../../core/cases/guess-branch.ts';
import { proposeEntries } from '../../core/cases/propose-entries.ts';
import type { Story } from '../../story/contract.ts';
import { listEntries } from './entry-store.ts';
import { findOwnCase } from './find-own-case.ts';
import { idOf } from './id-of.ts';
import { presentAnswer } from './keep-answer.ts';

/** A guided story as it stands: what was answered, and what it amounts to that is not in the case. Throws `CaseNotFound`. */
export async function showStory(
  { db, vault, personId }: Pick<Context, 'db' | 'vault' | 'personId'>,
  caseId: string,
): Promise<Story> {
  const its = await findOwnCase({ db, vault, personId }, caseId);
  const seals = await vault.of(personId, db);
  const entries = await listEntries(db, seals, caseId, { withRemoved: true });
  const answers = entries.filter(({ kind }) => kind === 'answer').map(presentAnswer);
  const proposed = proposeEntries(new Map(answers.map((answer) => [answer.question, answer])), its.branch);
  const kept = new Set(entries.map(({ id }) => id));
  const isNew = ({ id }: { id: string }) => !kept.has(id);
  const factId = (question: string) => idOf(caseId, `fact ${question}`);
  return {
    case: its,
    answers,
    guess: its.branch ? null : (guessBranch([its.title, ...answers.map(({ text }) => text)], its.country) ?? null),
    proposal: {
      facts: proposed.facts
        .map((fact) => ({
          ...fact,
          id: factId(fact.question),
          evidence: [...fact.evidence],
          after: fact.after && factId(fact.after),
        }))
        .filter(isNew),
      parties: proposed.parties.map(({ name, normal }) => ({ id: idOf(caseId, `party ${normal}`), name })).filter(isNew),
      notes: proposed.notes.map((note) => ({ ...note, id: idOf(caseId, `note ${note.question}`) })).filter(isNew),
    },
  };
}
