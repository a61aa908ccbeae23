import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Entry } from '../../entries/contract.ts';
import type { Danger } from './case-frame.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { GiveEvidence } from './give-evidence.tsx';
import { ofKind } from './of-kind.ts';

type Props = { caseId: string; entries: readonly Entry[]; danger: Danger };

/** The files that show something, each with the number by which anybody can tell that it was not changed. */
export function EvidenceList({ caseId, entries, danger }: Props) {
  const t = useT();
  const [open, setOpen] = useState<string>();
  const own = ofKind(entries, 'evidence');
  return (
    <section className="sec" aria-labelledby="legal-evidence">
      <h2 className="t-lead" id="legal-evidence">
        {t('despacho-legal.entries.evidence.title')}
      </h2>
      <p className="muted measure">{t(`despacho-legal.entries.evidence.${own.length === 0 ? 'none' : 'lead'}`)}</p>
      {own.length > 0 && (
        <ul className="rows">
          {own.map((entry) =>
            entry.id === open ? (
              <li key={entry.id}>
                <EvidenceForm {...{ caseId, entry, danger }} onClose={() => setOpen(undefined)} />
              </li>
            ) : (
              <EvidenceItem key={entry.id} {...{ caseId, entry }} onChange={() => setOpen(entry.id)} />
            ),
          )}
        </ul>
      )}
      <GiveEvidence caseId={caseId} label={t('despacho-legal.entries.evidence.add')} />
    </section>
  );
}
