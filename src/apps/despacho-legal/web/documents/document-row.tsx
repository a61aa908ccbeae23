import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { DocumentSummary } from '../../documents/contract.ts';

/** One document of the person, and how much of it is still to be answered. */
export function DocumentRow({ document, onRemove }: { document: DocumentSummary; onRemove(): void }) {
  const t = useT();
  const format = useFormat();
  const { id, title, missing, updatedAt } = document;
  const name = `document-${id}`;
  return (
    <li className="legal-document-row">
      <div className="stack stack-1 grow">
        <div className="u-row u-row-2">
          <h3 className="t-body" id={name}>
            {title}
          </h3>
          <Tag kind={missing === 0 ? 'ok' : 'line'}>
            {missing === 0 ? t('despacho-legal.documents.ready') : t('despacho-legal.documents.missing', { count: missing })}
          </Tag>
        </div>
        <p className="meta">{t('despacho-legal.documents.changed', { date: format.date(updatedAt) })}</p>
      </div>
      <div className="u-row u-row-2">
        <ButtonLink to={`/despacho-legal/documentos/${id}`} icon="pencil" aria-describedby={name}>
          {t('despacho-legal.documents.open')}
        </ButtonLink>
        <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={onRemove}>
          {t('despacho-legal.documents.remove')}
        </Button>
      </div>
    </li>
  );
}
