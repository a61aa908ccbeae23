import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { type Licence, licences } from '../../core/dictionary/terms.ts';
import type { SignEntry } from '../../dictionary/contract.ts';
import { dictionaryKey, signsUrl } from './dictionary-keys.ts';

/** Before a sign is given to be reviewed: what others may do with it, and that it may be published at all. Nothing is chosen for anybody. */
export function SubmitDialog({ sign, onClose }: { sign: SignEntry; onClose(): void }) {
  const t = useT();
  const { act, busy, text } = useAct(dictionaryKey);
  const [licence, setLicence] = useState<Licence | null>(null);
  const [consents, setConsents] = useState<'yes'[]>([]);
  const [hasTried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (licence === null || consents.length === 0) return;
    const send = () => api.post(`${signsUrl}/${sign.id}/submit`, { version: sign.version, licence, consents: true });
    if (await act(send, { done: { text: t('sign-link.dictionary.wasSubmitted') } })) onClose();
  };
  return (
    <Dialog
      open
      title={t('sign-link.dictionary.submitTitle')}
      describe={t('sign-link.dictionary.submitText')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void submit()}>
            {t('sign-link.dictionary.submit')}
          </Button>
          <Button onClick={onClose}>{t('sign-link.dictionary.notNow')}</Button>
        </>
      }
    >
      <ChoiceGroup<Licence>
        legend={t('sign-link.dictionary.licenceWhich')}
        error={hasTried && licence === null ? t('sign-link.dictionary.licenceMissing') : undefined}
        options={licences.map((value) => ({
          value,
          label: t(`sign-link.dictionary.licences.${value}`),
          hint: t(`sign-link.dictionary.licenceText.${value}`),
        }))}
        value={licence}
        onChange={setLicence}
      />
      <CheckGroup
        legend={t('sign-link.dictionary.consentTitle')}
        hideLegend
        error={hasTried && consents.length === 0 ? t('sign-link.dictionary.consentMissing') : undefined}
        options={[{ value: 'yes', label: t('sign-link.dictionary.consent'), hint: t('sign-link.dictionary.consentHint') }]}
        value={consents}
        onChange={setConsents}
      />
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
    </Dialog>
  );
}
