import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { type ReportReason, reportReasons } from '../../core/dictionary/terms.ts';
import type { SignEntry } from '../../dictionary/contract.ts';
import { contributionsUrl, dictionaryKey, dictionaryPath, signsUrl } from './dictionary-keys.ts';

/** What anybody can do with a sign of somebody else's: say how it is said instead, or that something is not right. */
export function OtherActs({ sign }: { sign: SignEntry }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="u-row btns">
      <ButtonLink to={`${dictionaryPath}/sena/${sign.id}/proponer`} icon="pencil">
        {t('sign-link.dictionary.propose')}
      </ButtonLink>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('sign-link.dictionary.report')}
      </Button>
      {isOpen && <ReportDialog sign={sign} onClose={() => setOpen(false)} />}
    </div>
  );
}

function ReportDialog({ sign, onClose }: { sign: SignEntry; onClose(): void }) {
  const t = useT();
  const { act, busy, text } = useAct(dictionaryKey);
  const [clientId] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [words, setWords] = useState('');
  const [hasTried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (reason === null) return;
    const report = () => api.post(`${signsUrl}/${sign.id}/reports`, { clientId, reason, words });
    const undo = () => api.delete(`${contributionsUrl}/${clientId}`);
    if (await act(report, { done: { text: t('sign-link.dictionary.wasReported'), undo } })) onClose();
  };
  return (
    <Dialog
      open
      title={t('sign-link.dictionary.reportTitle', { gloss: sign.content.gloss })}
      describe={t('sign-link.dictionary.reportText')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('sign-link.dictionary.sendReport')}
          </Button>
          <Button onClick={onClose}>{t('sign-link.dictionary.notNow')}</Button>
        </>
      }
    >
      <ChoiceGroup<ReportReason>
        legend={t('sign-link.dictionary.reasonWhich')}
        error={hasTried && reason === null ? t('sign-link.dictionary.reasonMissing') : undefined}
        options={reportReasons.map((value) => ({ value, label: t(`sign-link.dictionary.reasons.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
      <TextField
        multiline
        optional
        label={t('sign-link.dictionary.reasonWords')}
        maxLength={1000}
        value={words}
        onChange={setWords}
      />
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
    </Dialog>
  );
}
