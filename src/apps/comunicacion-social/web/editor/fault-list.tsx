import { useId, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { SaidFault } from '../../editor/contract.ts';
import { editorParts, partOf } from './part-of.ts';

type Props = { faults: readonly SaidFault[]; onGo(at: string): void };

const fewest = 6;

/** What is missing, part by part, in words; each line leads to its field. */
export function FaultList({ faults, onGo }: Props) {
  const t = useT();
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id} data-part="faults">
      <h3 className="t-lead" id={id} tabIndex={-1}>
        {t('comunicacion-social.editor.missing')}
      </h3>
      <p className="muted">
        {faults.length === 0
          ? t('comunicacion-social.editor.missingNone')
          : t('comunicacion-social.editor.missingText', { count: faults.length })}
      </p>
      {editorParts.map((part) => {
        const own = faults.filter(({ at }) => partOf(at).part === part);
        return (
          own.length > 0 && (
            <PartFaults key={part} title={t(`comunicacion-social.editor.part.${part}`)} faults={own} onGo={onGo} />
          )
        );
      })}
    </section>
  );
}

function PartFaults({ title, faults, onGo }: Props & { title: string }) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? faults : faults.slice(0, fewest);
  return (
    <div className="stack stack-1">
      <h4>{title}</h4>
      <ul className="rows">
        {shown.map(({ at, key, text }) => (
          <li key={`${at} ${key} ${text}`}>
            <Button kind="quiet" start wide icon="arrow-right" onClick={() => onGo(at)}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < faults.length && (
        <div className="u-row">
          <Button kind="quiet" icon="chevron-down" onClick={() => setWhole(true)}>
            {t('comunicacion-social.editor.missingMore', { count: faults.length - shown.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
