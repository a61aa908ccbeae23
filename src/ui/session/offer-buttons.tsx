import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handoff, HandoffIntent, HandoffSource } from '#platform/handoffs/contract.ts';
import { useGo } from '../address/use-go.ts';
import { api } from '../api/client.ts';
import { useProblemText } from '../api/use-problem-text.ts';
import { useT } from '../i18n/use-t.ts';
import { Button, type ButtonKind } from '../primitives/button.tsx';
import { showToast } from '../primitives/toasts.ts';
import { useLanguage } from './use-language.ts';

type Props = {
  /** The app or bot that it would leave. */
  from: string;
  source: HandoffSource;
  kind?: ButtonKind;
  /** Where several things have the same buttons: the id of what these are about. */
  about?: string;
};

/** What can be done elsewhere with something shown here. Pressing it takes nothing there: the next page shows it and asks. */
export function OfferButtons({ from, source, kind, about }: Props) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { language } = useLanguage();
  const [busy, setBusy] = useState<string>();
  const { data } = useQuery({
    queryKey: ['handoffs', 'intents', from, language],
    queryFn: ({ signal }) =>
      api.get<{ items: HandoffIntent[] }>(`/api/handoffs/intents?from=${encodeURIComponent(from)}`, signal),
    staleTime: 5 * 60_000,
  });
  const intents = data?.items.filter((each) => each.source === source.kind) ?? [];

  async function offer(intent: string): Promise<void> {
    setBusy(intent);
    try {
      const { id } = await api.post<Handoff>('/api/handoffs', { from, intent, source });
      go(`/universe/pasar/${id}`);
    } catch (error) {
      showToast({ text: t('ui.notOffered', { why: textOf(error) }) });
    } finally {
      setBusy(undefined);
    }
  }

  return intents.map(({ intent, label }) => (
    <Button
      key={intent}
      kind={kind}
      icon="arrow-right"
      aria-describedby={about}
      busy={busy === intent}
      onClick={() => void offer(intent)}
    >
      {label}
    </Button>
  ));
}
