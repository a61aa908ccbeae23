import { measureCoherence } from '../coherence/core/measure-coherence.ts';
import { readEmotion } from '../text/core/read-emotion.ts';
import { checkMayAnalyse } from './check-may-analyse.ts';
import { type Analysis, AnalysisNotFound, type MeasureCoherence } from './contract.ts';
import { type AnalysisParts, keepAnalysis } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

/**
 * Keeps whether what was written and the expression that was seen point the same way. It needs the permission of each channel and that of
 * looking at how conversations go: without one of them nothing is read. The texts are read here and kept nowhere.
 */
export async function keepCoherence(
  parts: AnalysisParts,
  personId: string,
  { id, conversationId, segments, language }: MeasureCoherence,
): Promise<Analysis> {
  for (const purpose of ['emotion-analysis', 'camera'] as const) await checkMayAnalyse(parts, personId, purpose);
  const results = measureCoherence(
    segments.map(({ text, expressionSeen }) => ({ text: readEmotion(text, language), video: expressionSeen })),
  );
  const kept = await keepAnalysis(parts, personId, 'social-cues', {
    id,
    type: 'coherence',
    conversationId,
    input: { channel: 'conversation', source: 'conversation', language, lengths: { turns: segments.length }, settings: {} },
    results,
    confidence: null,
  });
  const [analysis] = await presentAnalyses(parts, personId, [kept], language);
  if (!analysis) throw new AnalysisNotFound();
  return analysis;
}
