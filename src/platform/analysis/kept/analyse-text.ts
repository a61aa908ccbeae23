import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { fixedReply } from '../../safety/core/fixed-reply.ts';
import { screenMessage } from '../../safety/core/screen.ts';
import { liveLinesOf } from '../../safety/lines/live-lines.ts';
import type { AnalysisInput } from '../contract.ts';
import { textReadingOf } from '../text/core/text-reading.ts';
import { checkMayAnalyse } from './check-may-analyse.ts';
import type { AnalysedText, AnalyseText } from './contract.ts';
import { type AnalysisParts, keepAnalysis } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

type About = { id?: string; conversationId?: string; messageId?: string; source: AnalysisInput['source'] };

/**
 * Says what a text may express, for the person who wrote it alone. Danger is looked for first: then help is answered, and nothing
 * is read or kept. The text is kept in no case.
 */
export async function analyseText(
  parts: AnalysisParts,
  personId: string,
  { id, text, language, keep }: AnalyseText,
  about: About = { source: 'typed' },
): Promise<AnalysedText> {
  await checkMayAnalyse(parts, personId, 'emotion-analysis');
  const danger = screenMessage(text, language);
  if (danger.level === 'crisis') {
    const { sensory, language: how } = await readAdaptation(parts, personId, { now: parts.now() });
    const lines = await liveLinesOf(parts.db).of(sensory.country, parts.now());
    return {
      analysis: null,
      help: fixedReply({ language, tone: how.tone, lines, kind: danger.kind, isSaved: about.source === 'message' }),
    };
  }
  const { results, confidence } = textReadingOf(text, language);
  const { source, conversationId = null, messageId = null } = about;
  const made = {
    type: 'emotion' as const,
    conversationId,
    messageId,
    input: { channel: 'text' as const, source, language, lengths: { characters: text.length }, settings: {} },
    results,
    confidence,
  };
  const kept = keep
    ? await keepAnalysis(parts, personId, 'emotion-analysis', { id, ...about, ...made })
    : { ...made, id: null, correction: null, createdAt: parts.now() };
  const [analysis = null] = await presentAnalyses(parts, personId, [kept], language);
  return { analysis, help: null };
}
