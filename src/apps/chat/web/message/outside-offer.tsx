import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Consent, Consents } from '#platform/consent/ledger/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useLanguage } from '#ui/session/use-language.ts';

const parts = ['what', 'why', 'who', 'howLong', 'stop'] as const;

/**
 * The bot could not answer by itself, and a model outside this server could: what that means is read here, once, and decided here.
 * Whoever decided before, either way, is not asked again; the switch is in «Quién ve qué».
 */
export function OutsideOffer({ onAllowed }: { onAllowed(): void }) {
  const t = useT();
  const client = useQueryClient();
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = ['consents', language];
  const { data } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await api.get<Consents>(`/api/user/consents?language=${language}`, signal)).items,
  });
  const consent = data?.find(({ purpose }) => purpose === 'outside-models');
  if (!consent?.inUse || consent.decidedAt !== null) return null;
  const { text, version } = consent;

  async function decide(granted: boolean): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const decided = await api.put<Consent>('/api/user/consents/outside-models', { granted, version, language });
      client.setQueryData<Consent[]>(key, (known) => known?.map((one) => (one.purpose === decided.purpose ? decided : one)));
      // Which mode each bot answers in has changed.
      void client.invalidateQueries({ queryKey: ['bots'] });
      if (granted) onAllowed();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Callout kind="consent" title={t('chat.outside.title')} className="chat-outside">
      <dl className="stack stack-2">
        {parts.map((part) => (
          <div key={part}>
            <dt className="meta">{t(`chat.outside.${part}`)}</dt>
            <dd>{text[part]}</dd>
          </div>
        ))}
      </dl>
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="u-row">
        <Button busy={isBusy} onClick={() => void decide(true)}>
          {t('chat.outside.allow')}
        </Button>
        <Button busy={isBusy} onClick={() => void decide(false)}>
          {t('chat.outside.refuse')}
        </Button>
      </div>
    </Callout>
  );
}
