import type { AnalysisInput } from '../contract.ts';
import { textReadingOf } from '../text/core/text-reading.ts';
import { checkMayAnalyse } from './check-may-analyse.ts';
import type { AnalysedText, AnalyseText } from './contract.ts';
import { helpFor } from './help-for.ts';
import { type AnalysisParts, keepAnalysis } from './keep-analysis.ts';
import { presentAnalyses } from './present-analyses.ts';

/** `whole`: the text that is looked at for danger, where less of it is read. `wasFixed`: the fixed path answered it, so it tells of one. */
type About = {
  id?: string;
  conversationId?: string;
  messageId?: string;
  source: AnalysisInput['source'];
  whole?: string;
  wasFixed?: boolean;
};

/**
 * Says what a text may express, for the person who wrote it alone. Danger is looked for first, before what they allow: then help is
 * answered, and nothing is read or kept. The text is kept in no case.
 */
export async function analyseText(
  parts: AnalysisParts,
  personId: string,
  { id, text, language, keep }: AnalyseText,
  about: About = { source: 'typed' },
): Promise<AnalysedText> {
  const { whole = text, wasFixed = false, ...place } = about;
  const help = await helpFor(parts, personId, [whole], { language, isSaved: about.source === 'message', wasFixed });
  if (help) return { analysis: null, help };
  await checkMayAnalyse(parts, personId, 'emotion-analysis');
  const { results, confidence } = textReadingOf(text, language);
  const { source, conversationId = null, messageId = null } = place;
  const made = {
    type: 'emotion' as const,
    conversationId,
    messageId,
    input: { channel: 'text' as const, source, language, lengths: { characters: text.length }, settings: {} },
    results,
    confidence,
  };
  const kept = keep
    ? await keepAnalysis(parts, personId, 'emotion-analysis', { id, ...place, ...made })
    : { ...made, id: null, correction: null, createdAt: parts.now() };
  const [analysis = null] = await presentAnalyses(parts, personId, [kept], language);
  return { analysis, help: null };
}
