import { type ChangeEvent, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { EntryOf } from '../../entries/contract.ts';
import { useGiveEvidence } from './use-give-evidence.ts';

type Props = { caseId: string; label: string; onGiven?: (given: EntryOf<'evidence'>) => void };

const kinds = '.pdf,.docx,.txt,.jpg,.jpeg,.png,.webp,.mp3,.m4a,.ogg,.wav,.webm,.mp4';

/** A file that shows something: chosen, sent with its progress in words and number, and stopped when its person wants. */
export function GiveEvidence({ caseId, label, onGiven }: Props) {
  const t = useT();
  const { now, give, stop, again } = useGiveEvidence(caseId, onGiven);
  const picker = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void give(file);
    // The same file can be chosen again.
    target.value = '';
  };
  const percent = now.step === 'sending' ? Math.round(now.part * 100) : 0;
  return (
    <div className="stack stack-3">
      {now.step === 'sending' ? (
        <div className="stack stack-2">
          <p>{t('despacho-legal.entries.evidence.sending', { name: now.name })}</p>
          <div className="u-row">
            <progress
              className="grow"
              aria-label={t('despacho-legal.entries.evidence.sending', { name: now.name })}
              max={100}
              value={percent}
            />
            <span className="meta nums">{t('despacho-legal.entries.evidence.part', { count: percent })}</span>
          </div>
          <div className="u-row">
            <Button icon="square" onClick={stop}>
              {t('despacho-legal.entries.evidence.stop')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="stack stack-2">
          <div className="u-row">
            <Button icon="paperclip" onClick={() => picker.current?.click()}>
              {label}
            </Button>
          </div>
          <p className="meta">{t('despacho-legal.entries.evidence.kinds')}</p>
        </div>
      )}
      <p className="meta" role="status">
        {now.step === 'stopped' && t('despacho-legal.entries.evidence.stopped', { name: now.name })}
      </p>
      {now.step === 'failed' && (
        <ProblemNotice title={t('despacho-legal.entries.evidence.failed', { name: now.name })} error={now.error} retry={again} />
      )}
      <input ref={picker} type="file" accept={kinds} hidden aria-label={label} onChange={onChange} />
    </div>
  );
}
