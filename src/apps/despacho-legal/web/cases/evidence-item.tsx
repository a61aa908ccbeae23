import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button, buttonClass } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { EntryOf, Verified } from '../../entries/contract.ts';
import { EntryRow } from './entry-row.tsx';
import { sizeInWords } from './size-in-words.ts';
import { useEntryActs } from './use-entry-acts.ts';

type Props = { caseId: string; entry: EntryOf<'evidence'>; onChange(): void };
type Check = { step: 'idle' | 'busy' } | { step: 'told'; verified: Verified } | { step: 'failed'; error: unknown };

/** A file that shows something: what it is, since when it is here, its hash, and whether it is still the same. */
export function EvidenceItem({ caseId, entry, onChange }: Props) {
  const t = useT();
  const format = useFormat();
  const textOf = useProblemText();
  const { remove } = useEntryActs(caseId);
  const [check, setCheck] = useState<Check>({ step: 'idle' });
  const { name, note, fileName, bytes, sha256, givenAt } = entry.body;
  const path = `/api/despacho-legal/cases/${caseId}/evidence/${entry.id}`;
  const verify = () => {
    setCheck({ step: 'busy' });
    api.post<Verified>(`${path}/verify`).then(
      (verified) => setCheck({ step: 'told', verified }),
      (error: unknown) => setCheck({ step: 'failed', error }),
    );
  };
  const said = {
    idle: '',
    busy: t('despacho-legal.entries.evidence.checking'),
    told: check.step === 'told' ? t(`despacho-legal.entries.evidence.${check.verified.isSame ? 'same' : 'other'}`) : '',
    failed: check.step === 'failed' ? textOf(check.error) : '',
  };
  return (
    <EntryRow
      id={entry.id}
      name={name}
      about={
        <div className="stack stack-2">
          <p className="meta">
            {[
              name === fileName ? '' : fileName,
              sizeInWords(bytes, t),
              t('despacho-legal.entries.evidence.given', { day: format.date(givenAt), time: format.time(givenAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note && <p className="legal-text">{note}</p>}
          <details className="legal-details">
            <summary>{t('despacho-legal.entries.evidence.hash')}</summary>
            <div className="stack stack-2">
              <p className="meta measure">{t('despacho-legal.entries.evidence.hashMeans')}</p>
              <code className="legal-hash">{sha256}</code>
              <div className="u-row">
                <Button icon="shield-check" busy={check.step === 'busy'} aria-describedby={`entry-${entry.id}`} onClick={verify}>
                  {t('despacho-legal.entries.evidence.check')}
                </Button>
              </div>
              <p role="status">{said[check.step]}</p>
            </div>
          </details>
        </div>
      }
      acts={
        <a
          className={buttonClass({ kind: 'quiet' })}
          href={`${path}/file`}
          download={fileName}
          aria-describedby={`entry-${entry.id}`}
        >
          <Icon name="download" />
          {t('despacho-legal.entries.evidence.download')}
        </a>
      }
      onChange={onChange}
      onRemove={() => void remove(entry)}
    />
  );
}
