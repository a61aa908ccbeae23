import { analyseText } from '../analysis/kept/analyse-text.ts';
import { checkMayAnalyse } from '../analysis/kept/check-may-analyse.ts';
import { type AnalysedText, longestText } from '../analysis/kept/contract.ts';
import type { AnalysisParts } from '../analysis/kept/keep-analysis.ts';
import { newIdOf } from '../consent/belongings/new-ids.ts';
import { type AnalyseMessage, MessageNotFound } from './contract.ts';
import { findOwnConversation } from './conversation-store.ts';
import { findOwnWords } from './message-store.ts';

/**
 * Reads what a message of the person's own may express, and keeps the reading with it: it goes when the message goes. A message has
 * one reading: asking again answers the one there is, with its correction. Throws `MessageNotFound`.
 */
export async function analyseMessage(
  parts: AnalysisParts,
  personId: string,
  { conversationId, messageId, language }: AnalyseMessage,
): Promise<AnalysedText> {
  await checkMayAnalyse(parts, personId, 'emotion-analysis');
  const conversation = await findOwnConversation(parts, personId, conversationId);
  const said = conversation && (await findOwnWords(parts, personId, { conversationId, messageId }));
  if (said === undefined) throw new MessageNotFound();
  const id = newIdOf(personId, 'multimodal_analyses', messageId);
  const text = said.words.slice(0, longestText);
  const about = { source: 'message' as const, conversationId, messageId, whole: said.words, wasFixed: said.wasFixed };
  return analyseText(parts, personId, { id, text, language, keep: true }, about);
}
