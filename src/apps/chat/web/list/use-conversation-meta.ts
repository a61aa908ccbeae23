import type { Conversation } from '#platform/conversations/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { localDay } from '../../core/thread.ts';

/** The line under a conversation's name: «BLU · paso 3 de 5 · ayer». */
export function useConversationMeta(): (conversation: Conversation) => string {
  const t = useT();
  const format = useFormat();
  const botOf = useBotOf();
  return ({ botSlug, progress, updatedAt }) => {
    const isToday = localDay(updatedAt) === localDay(new Date().toISOString());
    const when = isToday ? t('chat.todayAt', { time: format.time(updatedAt) }) : format.day(updatedAt);
    return [botOf(botSlug).name, progress && t('chat.step.of', progress), when].filter(Boolean).join(' · ');
  };
}
