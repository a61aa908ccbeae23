import './my-signs.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { PersonalSignKept } from '../../my-signs/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { mySignsPath, personalUrl } from './my-signs-keys.ts';
import { contentOfPersonal, emptyPersonal, type PersonalDraft } from './personal-draft.ts';
import { PersonalForm } from './personal-form.tsx';
import { useSafeKeep } from './use-safe-keep.ts';

/** A new sign of one's own. What is half done stays in this browser until it is kept. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { language } = useSignChoices().choices;
  const [newId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<PersonalDraft & { clientSignId: string }>('sign-link.my-signs.new');
  const { clientSignId, ...fields } = { ...emptyPersonal, clientSignId: newId, ...draft.changes };
  const { danger, close, keep, busy, text } = useSafeKeep();
  const [keptId, setKeptId] = useState<string>();
  const goOn = (id: string) => go(`${mySignsPath}/sena/${id}`, { replace: true });
  const send = async () => {
    const body = { clientSignId, content: contentOfPersonal(fields, language), takes: fields.takes };
    const kept = await keep(body.content, () => api.post<PersonalSignKept>(personalUrl, body));
    if (!kept) return;
    draft.clear();
    // Beside people to call it is said already, and a notice would cover them.
    if (kept === 'stay') return setKeptId(clientSignId);
    showToast({ text: t('sign-link.mySigns.isKept') });
    goOn(clientSignId);
  };
  return (
    <Frame title={t('sign-link.mySigns.pages.new')} lead={t('sign-link.mySigns.newLead')} hidesLanguage>
      {danger && <FixedPlace fixed={danger} isKept={danger.isKept} onClose={() => (keptId ? goOn(keptId) : close())} />}
      {!keptId && (
        <PersonalForm
          fields={fields}
          wasKept={draft.wasKept}
          onChange={(next) => draft.change({ clientSignId, ...next })}
          onSend={send}
          busy={busy}
          text={text}
          onLater={() => go(mySignsPath)}
          onDiscard={Object.keys(draft.changes).length > 0 ? draft.clear : undefined}
        />
      )}
    </Frame>
  );
}
