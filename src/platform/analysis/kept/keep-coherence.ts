import { measureCoherence } from '../coherence/core/measure-coherence.ts';
import { readEmotion } from '../text/core/read-emotion.ts';
import { checkMayAnalyse } from './check-may-analyse.ts';
import type { AnalysedText, MeasureCoherence } from './contract.ts';
import { helpFor } from './help-for.ts';
import { type AnalysisParts, keepAnalysis } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

/**
 * Keeps whether what was written and the expression that was seen point the same way. It needs the permission of each channel and that of
 * looking at how conversations go: without one of them nothing is read. Danger is looked for before all of it, and then nothing is. The texts are kept nowhere.
 */
export async function keepCoherence(
  parts: AnalysisParts,
  personId: string,
  { id, conversationId, segments, language }: MeasureCoherence,
): Promise<AnalysedText> {
  const texts = segments.map(({ text }) => text);
  const help = await helpFor(parts, personId, texts, { language, isSaved: false });
  if (help) return { analysis: null, help };
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
  const [analysis = null] = await presentAnalyses(parts, personId, [kept], language);
  return { analysis, help: null };
}
