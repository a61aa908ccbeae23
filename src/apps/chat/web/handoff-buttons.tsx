import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handoff, HandoffIntent } from '#platform/handoffs/contract.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useLanguage } from '#ui/i18n/use-language.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useGo } from '#ui/shell/use-go.ts';
import { useParam } from '#ui/shell/use-param.ts';

/** What can be done elsewhere with what an exercise left. Pressing it takes nothing there: the next page shows it and asks. */
export function HandoffButtons({ from, messageId }: { from: string; messageId: string }) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { language } = useLanguage();
  const conversationId = useParam('conversationId');
  const [busy, setBusy] = useState<string>();
  const { data } = useQuery({
    queryKey: ['handoffs', 'intents', from, language],
    queryFn: ({ signal }) =>
      api.get<{ items: HandoffIntent[] }>(`/api/handoffs/intents?from=${encodeURIComponent(from)}`, signal),
    staleTime: 5 * 60_000,
  });

  async function offer(intent: string): Promise<void> {
    setBusy(intent);
    try {
      const { id } = await api.post<Handoff>('/api/handoffs', { from, intent, source: { conversationId, messageId } });
      go(`/universe/pasar/${id}`);
    } catch (error) {
      showToast({ text: t('chat.handoff.failed', { why: textOf(error) }) });
    } finally {
      setBusy(undefined);
    }
  }

  return data?.items.map(({ intent, label }) => (
    <Button key={intent} icon="arrow-right" busy={busy === intent} onClick={() => void offer(intent)}>
      {label}
    </Button>
  ));
}
