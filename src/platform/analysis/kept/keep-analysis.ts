import { randomUUID } from 'node:crypto';
import type { AnalysisPurpose } from '../../consent/ledger/contract.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { AnalysisInput, AnalysisResults, AnalysisType } from '../contract.ts';
import { findAnalysis, insertAnalysis, type Kept } from './analysis-store.ts';
import { checkMayAnalyse } from './check-may-analyse.ts';
import { AnalysisNotFound } from './contract.ts';
import { readResults } from './core/read-results.ts';

export type AnalysisParts = { db: Db; vault: Vault; now: () => Date };

export type Keeping = {
  id?: string | undefined;
  type: AnalysisType;
  conversationId?: string | null | undefined;
  messageId?: string | null;
  input: AnalysisInput;
  results: AnalysisResults;
  confidence: number | null;
};

/**
 * Keeps an analysis of a person, for as long as the installation keeps analyses. The same `id` twice is one, and its correction
 * survives. Nothing is written for whoever has not allowed it or may not be analysed, and nothing that its schema does not know.
 */
export async function keepAnalysis(
  parts: AnalysisParts,
  personId: string,
  purpose: AnalysisPurpose,
  { id = randomUUID(), type, conversationId = null, messageId = null, input, results, confidence }: Keeping,
): Promise<Kept> {
  await checkMayAnalyse(parts, personId, purpose);
  const read = readResults(type, input.channel, results);
  await insertAnalysis(parts, personId, {
    id,
    type,
    conversationId,
    messageId,
    createdAt: parts.now(),
    input,
    results: read,
    confidence,
  });
  const kept = await findAnalysis(parts, personId, id);
  // The id is somebody else's: it is not said that it exists.
  if (!kept) throw new AnalysisNotFound();
  return kept;
}
