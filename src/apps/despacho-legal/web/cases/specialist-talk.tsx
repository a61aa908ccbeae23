import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import type { CaseTalk, LegalCase } from '../../cases/contract.ts';

/** The way to the conversation with the specialist of a case, and what it is told of it beforehand. */
export function SpecialistTalk({ its: { id, country, specialist } }: { its: LegalCase }) {
  const t = useT();
  const go = useGo();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!specialist) return null;
  const talk = async () => {
    setBusy(true);
    setError(undefined);
    try {
      const { conversationId, isNew } = await api.post<CaseTalk>(`/api/despacho-legal/cases/${id}/talk`);
      if (isNew) announceCrossApp({ kind: 'conversation.changed', conversationId });
      go(`/chat/c/${conversationId}`);
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  return (
    <div className="stack stack-2">
      {error ? <ProblemNotice error={error} retry={() => void talk()} /> : null}
      <div className="u-row">
        <Button icon="message-circle" busy={busy} onClick={() => void talk()}>
          {t('despacho-legal.cases.specialist.talk')}
        </Button>
      </div>
      <p className="meta">{t(`despacho-legal.cases.specialist.${country ? 'talkIs' : 'talkIsNowhere'}`)}</p>
    </div>
  );
}
