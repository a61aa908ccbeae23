import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { botNameOf } from '#ui/session/use-bots.ts';
import { localDay } from '../core/thread.ts';

/** The line under a conversation's name: «BLU · paso 3 de 5 · ayer». */
export function useConversationMeta(): (conversation: Conversation, bots: readonly BotSummary[]) => string {
  const t = useT();
  const format = useFormat();
  return ({ botSlug, progress, updatedAt }, bots) => {
    const isToday = localDay(updatedAt) === localDay(new Date().toISOString());
    const when = isToday ? t('chat.todayAt', { time: format.time(updatedAt) }) : format.day(updatedAt);
    return [botNameOf(bots, botSlug), progress && t('chat.step.of', progress), when].filter(Boolean).join(' · ');
  };
}
