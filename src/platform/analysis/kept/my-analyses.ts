import { checkContext } from '../../consent/ledger/check-context.ts';
import { readCursor } from '../../db/cursor.ts';
import { findAnalysis, listAnalyses, listReadMessages, removeAnalyses, setCorrection } from './analysis-store.ts';
import {
  type Analyses,
  type Analysis,
  AnalysisNotFound,
  type Correct,
  type FindAnalyses,
  type ReadMessages,
} from './contract.ts';
import type { AnalysisParts } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

/** A person's own analyses, newest first. They are theirs to read and to remove whatever they allow now. */
export async function listMyAnalyses(
  parts: AnalysisParts,
  personId: string,
  { limit, after, language, ...which }: FindAnalyses,
): Promise<Analyses> {
  const { items, next } = await listAnalyses(parts, personId, { ...which, limit, after: readCursor(after) });
  return { items: await presentAnalyses(parts, personId, items, language), next };
}

const mostMarks = 500;

/** Which of the person's messages in a conversation have a reading. Somebody else's conversation looks like one without any. */
export async function listMyReadMessages({ db }: AnalysisParts, personId: string, conversationId: string): Promise<ReadMessages> {
  return { items: await listReadMessages(db, personId, conversationId, mostMarks), next: null };
}

/** One of them. Throws `AnalysisNotFound`. */
export async function getMyAnalysis(
  parts: AnalysisParts,
  personId: string,
  id: string,
  language: 'es' | 'en',
): Promise<Analysis> {
  const found = await findAnalysis(parts, personId, id);
  const [shown] = found ? await presentAnalyses(parts, personId, [found], language) : [];
  if (!shown) throw new AnalysisNotFound();
  return shown;
}

/** "No es así": what the person says stands from now on; `null` takes that back. The reading itself stays as it was. Throws `AnalysisNotFound`, `NotInThisAccount`. */
export async function correctAnalysis(
  parts: AnalysisParts,
  personId: string,
  id: string,
  { said, language }: { said: Correct | null; language: 'es' | 'en' },
): Promise<Analysis> {
  const correction = said && { ...said, correctedAt: parts.now() };
  // No word for a feeling is written in an account of work or education, by whomever.
  if (said) await checkContext(parts, personId, 'emotion-analysis');
  if (!(await setCorrection(parts, personId, id, correction))) throw new AnalysisNotFound();
  return getMyAnalysis(parts, personId, id, language);
}

/** Removes one for good. Throws `AnalysisNotFound`. */
export async function removeMyAnalysis({ db }: AnalysisParts, personId: string, id: string): Promise<void> {
  if ((await removeAnalyses(db, personId, id)) === 0) throw new AnalysisNotFound();
}

/** Removes all of them for good. */
export async function removeMyAnalyses({ db }: AnalysisParts, personId: string): Promise<void> {
  await removeAnalyses(db, personId);
}
