import './my-signs.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { PersonalSign, PersonalSignKept } from '../../my-signs/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { mySignsPath, personalUrl } from './my-signs-keys.ts';
import { contentOfPersonal, draftOfPersonal, type PersonalDraft } from './personal-draft.ts';
import { PersonalForm } from './personal-form.tsx';
import { usePersonalSign } from './use-personal-signs.ts';
import { useSafeKeep } from './use-safe-keep.ts';

/** A sign of one's own, changed or recorded again. */
export function Page() {
  const t = useT();
  const { data: sign, error, refetch } = usePersonalSign(useParam('id'));
  return (
    <Frame title={sign?.content.name ?? t('sign-link.mySigns.one')} lead={t('sign-link.mySigns.changeLead')} hidesLanguage>
      {!sign && !error && <Loading />}
      {!sign && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {sign && <ChangeForm key={sign.id} sign={sign} />}
    </Frame>
  );
}

function ChangeForm({ sign }: { sign: PersonalSign }) {
  const t = useT();
  const go = useGo();
  const path = `${mySignsPath}/sena/${sign.id}`;
  const draft = useKeptDraft<PersonalDraft>(`sign-link.my-signs.${sign.id}`);
  const fields = { ...draftOfPersonal(sign), ...draft.changes };
  const { danger, close, keep, busy, text } = useSafeKeep();
  const [isKept, setKept] = useState(false);
  const goOn = () => go(path, { replace: true });
  const send = async () => {
    const { takes } = draft.changes;
    const { version } = sign;
    const body = { version, content: contentOfPersonal(fields, sign.content.language), ...(takes && { takes }) };
    // As it was before, takes and all.
    const undo = async () => {
      const { version: now } = await api.get<PersonalSign>(`${personalUrl}/${sign.id}`);
      await api.put(`${personalUrl}/${sign.id}`, { version: now, content: sign.content, takes: sign.takes });
    };
    const done = { text: t('sign-link.mySigns.isKept'), undo };
    const kept = await keep(body.content, () => api.put<PersonalSignKept>(`${personalUrl}/${sign.id}`, body), { done });
    if (!kept) return;
    draft.clear();
    if (kept === 'kept') return goOn();
    setKept(true);
  };
  return (
    <>
      {danger && <FixedPlace fixed={danger} isKept={danger.isKept} onClose={isKept ? goOn : close} />}
      {!isKept && (
        <PersonalForm
          fields={fields}
          wasKept={draft.wasKept}
          onChange={draft.change}
          onSend={send}
          busy={busy}
          text={text}
          onLater={() => go(path)}
          onDiscard={Object.keys(draft.changes).length > 0 ? draft.clear : undefined}
        />
      )}
    </>
  );
}
