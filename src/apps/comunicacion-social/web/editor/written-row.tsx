import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { WrittenSummary } from '../../editor/contract.ts';

/** One situation of whoever is here, as it stands. */
export function WrittenRow({ written, onRemove }: { written: WrittenSummary; onRemove(): void }) {
  const t = useT();
  const format = useFormat();
  const { id, title, domain, status, readers, updatedAt } = written;
  const name = `written-${id}`;
  return (
    <li className="stack stack-2 editor-row">
      <div className="u-row between">
        <h3 id={name}>{title || t('comunicacion-social.editor.untitled')}</h3>
        <Tag kind={status === 'ready' ? 'ok' : 'line'}>{t(`comunicacion-social.editor.status.${status}`)}</Tag>
      </div>
      <p className="meta">
        {[
          domain ? t(`comunicacion-social.domain.${domain}`) : t('comunicacion-social.editor.noDomain'),
          ...(readers > 0 ? [t('comunicacion-social.editor.readers', { count: readers })] : []),
          t('comunicacion-social.editor.changed', { date: format.date(updatedAt) }),
        ].join(' · ')}
      </p>
      <div className="u-row u-row-2">
        <ButtonLink to={`/comunicacion-social/escribir/${id}`} icon="pencil" aria-describedby={name}>
          {t('comunicacion-social.editor.open')}
        </ButtonLink>
        <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={onRemove}>
          {t('comunicacion-social.editor.remove')}
        </Button>
      </div>
    </li>
  );
}
