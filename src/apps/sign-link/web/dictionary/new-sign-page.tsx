import './dictionary.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { SignContent } from '../../dictionary/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { dictionaryKey, dictionaryPath, signsUrl } from './dictionary-keys.ts';
import { emptySign, type SignDraft } from './sign-draft.ts';
import { SignForm } from './sign-form.tsx';

/** A new sign, in the language that is chosen. It is a draft of whoever writes it until they give it to be reviewed. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { language } = useSignChoices().choices;
  const [newId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<SignDraft & { clientEntryId: string }>(`sign-link.dictionary.${language}`);
  const fields = { ...emptySign, clientEntryId: newId, ...draft.changes };
  const { act, busy, text } = useAct(dictionaryKey);
  const { clientEntryId } = fields;
  const send = async (content: SignContent) => {
    if (!(await act(() => api.post(signsUrl, { clientEntryId, language, content })))) return;
    draft.clear();
    go(`${dictionaryPath}/sena/${clientEntryId}`, { replace: true });
  };
  const { clientEntryId: _id, ...shown } = fields;
  return (
    <Frame
      room="dictionary"
      title={t('sign-link.dictionary.newTitle', { language: t(`sign-link.language.short.${language}`) })}
      lead={t('sign-link.dictionary.newLead')}
    >
      <SignForm
        fields={shown}
        wasKept={draft.wasKept}
        onChange={(next) => draft.change({ clientEntryId, ...next })}
        onSend={send}
        submit={t('sign-link.dictionary.keepDraft')}
        busy={busy}
        text={text}
        onLater={() => go(dictionaryPath)}
      />
    </Frame>
  );
}
