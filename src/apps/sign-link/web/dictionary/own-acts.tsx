import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { SignEntry } from '../../dictionary/contract.ts';
import { dictionaryKey, dictionaryPath, signsUrl } from './dictionary-keys.ts';
import { PoseField } from './pose-field.tsx';
import { SubmitDialog } from './submit-dialog.tsx';

/** What whoever put a sign in can do with it: change it, give it to be reviewed, take it back, remove it. */
export function OwnActs({ sign }: { sign: SignEntry }) {
  const t = useT();
  const go = useGo();
  const { act, busy, text } = useAct(dictionaryKey);
  const [asked, setAsked] = useState<'submit' | 'remove'>();
  const { id, version, state } = sign;
  const isOpen = state === 'draft' || state === 'sent-back';
  const takeBack = () =>
    act(() => api.post(`${signsUrl}/${id}/take-back`, { version }), { done: { text: t('sign-link.dictionary.wasTakenBack') } });
  const remove = async () => {
    if (await act(() => api.delete(`${signsUrl}/${id}`), { done: { text: t('sign-link.dictionary.wasRemoved') } }))
      go(dictionaryPath, { replace: true });
  };
  return (
    <section className="sec" aria-labelledby="sign-own">
      <h2 className="t-lead" id="sign-own">
        {t('sign-link.dictionary.yours')}
      </h2>
      <p className="muted measure">{t(`sign-link.dictionary.stateText.${state}`)}</p>
      {isOpen && <PoseField sign={sign} />}
      {text && asked === undefined && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
      <div className="u-row btns">
        {isOpen && (
          <Button kind="primary" icon="send" onClick={() => setAsked('submit')}>
            {t('sign-link.dictionary.submit')}
          </Button>
        )}
        {isOpen && (
          <ButtonLink to={`${dictionaryPath}/sena/${id}/editar`} icon="pencil">
            {t('sign-link.dictionary.edit')}
          </ButtonLink>
        )}
        {!isOpen && (
          <Button busy={busy} icon="rotate-ccw" onClick={() => void takeBack()}>
            {t('sign-link.dictionary.takeBack')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsked('remove')}>
          {t('sign-link.dictionary.remove')}
        </Button>
      </div>
      {asked === 'submit' && <SubmitDialog sign={sign} onClose={() => setAsked(undefined)} />}
      <Dialog
        open={asked === 'remove'}
        title={t('sign-link.dictionary.removeTitle', { gloss: sign.content.gloss })}
        describe={t('sign-link.dictionary.removeText')}
        onClose={() => setAsked(undefined)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void remove()}>
              {t('sign-link.dictionary.removeNow')}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{t('sign-link.dictionary.keep')}</Button>
          </>
        }
      >
        {text && (
          <p className="error-text" role="alert">
            {text}
          </p>
        )}
      </Dialog>
    </section>
  );
}
