import { checkMayAnalyse } from '../analysis/kept/check-may-analyse.ts';
import { type Analysis, AnalysisNotFound } from '../analysis/kept/contract.ts';
import { type AnalysisParts, keepAnalysis } from '../analysis/kept/keep-analysis.ts';
import { presentAnalyses } from '../analysis/kept/present-analyses.ts';
import { readSocialCues, type SaidMessage } from '../analysis/social-cues/core/read-social-cues.ts';
import { type AnalyseConversation, ConversationNotFound } from './contract.ts';
import { findOwnConversation } from './conversation-store.ts';
import { listWords } from './message-store.ts';

/** The newest messages of a conversation are read, and no more. */
const mostMessages = 200;
const beyondAll = 2_147_483_647;

/**
 * Reads how a conversation of the person's own goes, in counts of both sides, and keeps the counts: no word of it. What the fixed path
 * answered is left out, with what it answered to. Throws `ConversationNotFound`.
 */
export async function analyseConversation(
  parts: AnalysisParts,
  personId: string,
  { conversationId, language }: AnalyseConversation,
): Promise<Analysis> {
  await checkMayAnalyse(parts, personId, 'social-cues');
  if (!(await findOwnConversation(parts, personId, conversationId))) throw new ConversationNotFound({ conversationId });
  const words = await listWords(parts, { personId, conversationId }, mostMessages, beyondAll);
  const said = words.flatMap(({ senderType, content, kept }, at): SaidMessage[] => {
    if (content === '' || kept.mode === 'fixed' || words[at + 1]?.kept.mode === 'fixed') return [];
    return [{ side: senderType === 'user' ? 'mine' : 'theirs', text: content }];
  });
  const results = readSocialCues(said, language);
  const turns = results.turns.mine + results.turns.theirs;
  const kept = await keepAnalysis(parts, personId, 'social-cues', {
    type: 'social_cues',
    conversationId,
    input: { channel: 'conversation', source: 'conversation', language, lengths: { turns }, settings: {} },
    results,
    confidence: null,
  });
  const [analysis] = await presentAnalyses(parts, personId, [kept], language);
  if (!analysis) throw new AnalysisNotFound();
  return analysis;
}
