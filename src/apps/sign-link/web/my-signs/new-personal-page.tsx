import './my-signs.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { mySignsKey, mySignsPath, personalUrl } from './my-signs-keys.ts';
import { contentOfPersonal, emptyPersonal, type PersonalDraft } from './personal-draft.ts';
import { PersonalForm } from './personal-form.tsx';

/** A new sign of one's own. What is half done stays in this browser until it is kept. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { language } = useSignChoices().choices;
  const [newId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<PersonalDraft & { clientSignId: string }>('sign-link.my-signs.new');
  const { clientSignId, ...fields } = { ...emptyPersonal, clientSignId: newId, ...draft.changes };
  const { act, busy, text } = useAct(mySignsKey);
  const send = async () => {
    const body = { clientSignId, content: contentOfPersonal(fields, language), takes: fields.takes };
    if (!(await act(() => api.post(personalUrl, body), { done: { text: t('sign-link.mySigns.isKept') } }))) return;
    draft.clear();
    go(`${mySignsPath}/sena/${clientSignId}`, { replace: true });
  };
  return (
    <Frame title={t('sign-link.mySigns.pages.new')} lead={t('sign-link.mySigns.newLead')} hidesLanguage>
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
    </Frame>
  );
}
