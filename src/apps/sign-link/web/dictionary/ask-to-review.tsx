import { type FormEvent, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { SignLanguage } from '../../contract.ts';
import type { MyReviewing } from '../../review/contract.ts';
import { dictionaryKey, reviewingUrl } from './dictionary-keys.ts';

/** Somebody says that they are deaf and wants to review. It is theirs to say and to take back; the page concludes it from nothing. */
export function AskToReview({ reviewing }: { reviewing: MyReviewing }) {
  const t = useT();
  const { act, busy, text } = useAct(dictionaryKey);
  const { status } = reviewing;
  const [isOpen, setOpen] = useState(false);
  const stop = () => {
    const { languages, about } = reviewing;
    const undo = () => api.put(reviewingUrl, { isDeaf: true, languages, about });
    return act(() => api.delete(reviewingUrl), { done: { text: t('sign-link.dictionary.stopped'), undo } });
  };
  return (
    <section className="sec" aria-labelledby="sign-reviewer">
      <h2 className="t-lead" id="sign-reviewer">
        {t('sign-link.dictionary.whoReviews')}
      </h2>
      <p className="measure">{t(`sign-link.dictionary.reviewing.${status ?? 'none'}`)}</p>
      {isOpen && <AskForm reviewing={reviewing} onClose={() => setOpen(false)} />}
      {!isOpen && (
        <div className="u-row btns">
          {status !== 'granted' && (
            <Button kind={status === null ? 'primary' : 'line'} onClick={() => setOpen(true)}>
              {t(status === 'asked' ? 'sign-link.dictionary.changeAsked' : 'sign-link.dictionary.askToReview')}
            </Button>
          )}
          {status !== null && (
            <Button kind="quiet" busy={busy} onClick={() => void stop()}>
              {t('sign-link.dictionary.stopReviewing')}
            </Button>
          )}
        </div>
      )}
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
    </section>
  );
}

function AskForm({ reviewing, onClose }: { reviewing: MyReviewing; onClose(): void }) {
  const t = useT();
  const { act, busy, text } = useAct(dictionaryKey);
  const [says, setSays] = useState<'deaf'[]>([]);
  const [languages, setLanguages] = useState<SignLanguage[]>(reviewing.languages);
  const [about, setAbout] = useState(reviewing.about);
  const [hasTried, setTried] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (says.length === 0 || languages.length === 0) return;
    if (
      await act(() => api.put(reviewingUrl, { isDeaf: true, languages, about }), {
        done: { text: t('sign-link.dictionary.asked') },
      })
    )
      onClose();
  };
  return (
    <form className="card stack stack-5" onSubmit={(event) => void send(event)} noValidate>
      <CheckGroup
        legend={t('sign-link.dictionary.youSay')}
        help={t('sign-link.dictionary.youSayHelp')}
        error={hasTried && says.length === 0 ? t('sign-link.dictionary.youSayMissing') : undefined}
        options={[{ value: 'deaf', label: t('sign-link.dictionary.iAmDeaf') }]}
        value={says}
        onChange={setSays}
      />
      <CheckGroup
        legend={t('sign-link.dictionary.inLanguages')}
        error={hasTried && languages.length === 0 ? t('sign-link.dictionary.inLanguagesMissing') : undefined}
        options={(['lsm', 'lse'] as const).map((value) => ({ value, label: t(`sign-link.language.long.${value}`) }))}
        value={languages}
        onChange={setLanguages}
      />
      <TextField
        multiline
        optional
        label={t('sign-link.dictionary.about')}
        help={t('sign-link.dictionary.aboutHelp')}
        maxLength={1000}
        value={about}
        onChange={setAbout}
      />
      <FormFoot submit={t('sign-link.dictionary.sendAsk')} busy={busy} text={text} onLater={onClose} />
    </form>
  );
}
