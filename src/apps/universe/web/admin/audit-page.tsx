import { useState } from 'react';
import type { AuditRow } from '#platform/admin/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { AdminHead } from './admin-head.tsx';
import { AuditCheck } from './audit-check.tsx';
import { type AuditAsked, AuditFilters } from './audit-filters.tsx';
import { PagedTable } from './paged-table.tsx';

/** What was done to accounts and data, by whom. It holds no word that a person wrote. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const [asked, setAsked] = useState<AuditAsked>({});
  const query = new URLSearchParams(asked).toString();
  const person = (id: string | null, kind?: string) => {
    if (!id) return kind ? t(`universe.admin.actor.${kind}`) : '–';
    return <Link to={`/universe/admin/personas/${id}`}>{id.slice(0, 8)}</Link>;
  };
  return (
    <>
      <AdminHead title={t('universe.admin.audit.title')} lead={t('universe.admin.audit.long')} />
      <AuditCheck />
      <AuditFilters onAsk={setAsked} />
      <PagedTable<AuditRow>
        name="audit"
        url={`/api/admin/audit${query ? `?${query}` : ''}`}
        cursor="before"
        label={t('universe.admin.audit.title')}
        heads={['when', 'action', 'actor', 'subject', 'outcome'].map((key) => t(`universe.admin.audit.${key}`))}
        empty={{ title: t('universe.admin.audit.none'), text: t('universe.admin.audit.noneText') }}
        keyOf={({ id }) => id}
        row={({ createdAt, action, actorId, actorKind, subjectId, outcome }) => (
          <>
            <th scope="row">
              {format.day(createdAt)}, {format.time(createdAt)}
            </th>
            <td>{action}</td>
            <td>{person(actorId, actorKind)}</td>
            <td>{person(subjectId)}</td>
            <td>{t(`universe.admin.audit.${outcome}`)}</td>
          </>
        )}
      />
    </>
  );
}
