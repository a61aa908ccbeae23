import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { fixedReply } from '../../safety/core/fixed-reply.ts';
import { screenMessage } from '../../safety/core/screen.ts';
import { liveLinesOf } from '../../safety/lines/live-lines.ts';
import { soonOr } from '../../safety/soon-or.ts';
import type { AnalysedText } from './contract.ts';
import type { AnalysisParts } from './keep-analysis.ts';

/**
 * The fixed words and telephones, where one of these texts or all of them together tell of a danger: then nothing of them is read or kept.
 * Nothing where they do not. `wasFixed`: they were answered so before, as a "sí" to the right question. A profile that cannot be read costs its tone and its country, never the words.
 */
export async function helpFor(
  parts: AnalysisParts,
  personId: string,
  texts: readonly string[],
  { language, isSaved, wasFixed = false }: { language: 'es' | 'en'; isSaved: boolean; wasFixed?: boolean },
): Promise<AnalysedText['help']> {
  const looked = [...texts, ...(texts.length > 1 ? [texts.join('\n')] : [])].map((text) => screenMessage(text, language));
  const danger = looked.find(({ level }) => level === 'crisis');
  if (!danger && !wasFixed) return null;
  const kind = danger?.level === 'crisis' ? danger.kind : 'ideation';
  const how = await soonOr<Adaptation | undefined>(() => readAdaptation(parts, personId, { now: parts.now() }), undefined);
  const lines = await liveLinesOf(parts.db).of(how?.sensory.country ?? 'MX', parts.now());
  return fixedReply({ language, tone: how?.language.tone ?? 'directo', lines, kind, isSaved });
}
