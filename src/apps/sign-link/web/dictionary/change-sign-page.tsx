import './dictionary.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { SignContent, SignEntry } from '../../dictionary/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { dictionaryKey, dictionaryPath, signsUrl } from './dictionary-keys.ts';
import { draftOfSign, type SignDraft } from './sign-draft.ts';
import { SignForm } from './sign-form.tsx';
import { useSign } from './use-signs.ts';

/** One's own sign is changed; of somebody else's a change is proposed, and a deaf person decides. */
export function Page() {
  const t = useT();
  const { data: sign, error, refetch } = useSign(useParam('id'));
  const title = sign
    ? t(sign.isMine ? 'sign-link.dictionary.editTitle' : 'sign-link.dictionary.proposeTitle', { gloss: sign.content.gloss })
    : t('sign-link.dictionary.one');
  return (
    <Frame
      room="dictionary"
      title={title}
      lead={sign && !sign.isMine ? t('sign-link.dictionary.proposeLead') : undefined}
      hidesLanguage
    >
      {!sign && !error && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {sign && <Changing key={sign.id} sign={sign} />}
    </Frame>
  );
}

function Changing({ sign }: { sign: SignEntry }) {
  const t = useT();
  const go = useGo();
  const [clientId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<SignDraft & { words: string }>(`sign-link.dictionary.${sign.id}`);
  const { words, ...fields } = { ...draftOfSign(sign.content), words: '', ...draft.changes };
  const { act, busy, text } = useAct(dictionaryKey);
  const page = `${dictionaryPath}/sena/${sign.id}`;
  const send = async (content: SignContent) => {
    const path = `${signsUrl}/${sign.id}`;
    const sent = sign.isMine
      ? await act(() => api.put(path, { version: sign.version, content }))
      : await act(() => api.post(`${path}/corrections`, { clientId, content, words }), {
          done: { text: t('sign-link.dictionary.wasProposed') },
        });
    if (!sent) return;
    draft.clear();
    go(page, { replace: true });
  };
  return (
    <SignForm
      fields={fields}
      wasKept={draft.wasKept}
      onChange={draft.change}
      onSend={send}
      submit={t(sign.isMine ? 'sign-link.dictionary.keepChange' : 'sign-link.dictionary.sendProposal')}
      busy={busy}
      text={text}
      onLater={() => go(page)}
    >
      {!sign.isMine && (
        <TextField
          multiline
          optional
          label={t('sign-link.dictionary.proposeWhy')}
          maxLength={1000}
          value={words}
          onChange={(next) => draft.change({ words: next })}
        />
      )}
    </SignForm>
  );
}
