import { useState } from 'react';
import type { AuditRow } from '#platform/admin/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { AdminHead } from './admin-head.tsx';
import { AuditCheck } from './audit-check.tsx';
import { type AuditAsked, AuditFilters } from './audit-filters.tsx';
import { Moment } from './moment.tsx';
import { PagedTable } from './paged-table.tsx';

/** What was done to accounts and data, by whom. It holds no word that a person wrote. */
export function Page() {
  const t = useT();
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
        cells={({ createdAt, action, actorId, actorKind, subjectId, outcome }) => [
          <Moment key="when" at={createdAt} hour />,
          <Said key="action" action={action} />,
          person(actorId, actorKind),
          person(subjectId),
          t(`universe.admin.audit.${outcome}`),
        ]}
      />
    </>
  );
}

/** What was done in words, and under which code it is kept: that is what is asked for above. */
function Said({ action }: { action: string }) {
  const t = useT();
  const key = `universe.admin.audit.said.${action}`;
  if (!words.has(key)) return action;
  return (
    <span>
      {t(key)}
      <span className="meta universe-admin-code">{action}</span>
    </span>
  );
}
