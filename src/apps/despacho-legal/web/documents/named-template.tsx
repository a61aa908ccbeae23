import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { TemplateSummary } from '../../documents/contract.ts';

type Props = { template: TemplateSummary; busy: boolean; onBegin(): void };

/** The document that somebody came for, before all the others. */
export function NamedTemplate({ template, busy, onBegin }: Props) {
  const t = useT();
  const id = useId();
  const { language } = useLanguage();
  return (
    <section className="card stack stack-3 measure" aria-labelledby={id}>
      <div className="stack stack-1">
        <h3 id={id}>{template.name[language]}</h3>
        <p>{template.purpose[language]}</p>
      </div>
      <div className="u-row">
        <Button kind="primary" icon="square-pen" busy={busy} aria-describedby={id} onClick={onBegin}>
          {t('despacho-legal.documents.startOne')}
        </Button>
      </div>
    </section>
  );
}
