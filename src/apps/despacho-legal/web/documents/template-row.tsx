import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { TemplateSummary } from '../../documents/contract.ts';

/** One document that can be prepared, and what it is for. */
export function TemplateRow({ template, busy, onBegin }: { template: TemplateSummary; busy: boolean; onBegin(): void }) {
  const t = useT();
  const { language } = useLanguage();
  const name = `template-${template.id}`;
  return (
    <li className="legal-document-row">
      <div className="stack stack-1 grow">
        <h3 className="t-body" id={name}>
          {template.name[language]}
        </h3>
        <p className="meta">{template.purpose[language]}</p>
      </div>
      <Button icon="square-pen" busy={busy} aria-describedby={name} onClick={onBegin}>
        {t('despacho-legal.documents.startOne')}
      </Button>
    </li>
  );
}
