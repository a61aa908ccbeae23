import type { AnalysisPurpose } from '../../consent/ledger/contract.ts';
import type { AnalysisInput } from '../contract.ts';
import type { Analysis, KeepMeasures } from './contract.ts';
import { AnalysisNotFound } from './contract.ts';
import { type AnalysisParts, keepAnalysis } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

type Source = Extract<AnalysisInput['source'], 'microphone' | 'camera' | 'file'>;

const purposeOf: Record<Source, AnalysisPurpose> = { microphone: 'voice', camera: 'camera', file: 'audio-files' };

/**
 * Keeps what was measured of a voice or by a camera: numbers with units, which name no emotion and carry no confidence. `source` is
 * where the numbers come from, and says which permission they need: what a browser sends is never of a file.
 */
export async function keepMeasures(
  parts: AnalysisParts,
  personId: string,
  { id, channel, conversationId, measures, language }: KeepMeasures,
  source: Source = channel === 'audio' ? 'microphone' : 'camera',
): Promise<Analysis> {
  const kept = await keepAnalysis(parts, personId, purposeOf[source], {
    id,
    type: 'social_cues',
    conversationId,
    input: { channel, source, language: null, lengths: { seconds: measures.seconds }, settings: {} },
    results: measures,
    confidence: null,
  });
  const [analysis] = await presentAnalyses(parts, personId, [kept], language);
  if (!analysis) throw new AnalysisNotFound();
  return analysis;
}
