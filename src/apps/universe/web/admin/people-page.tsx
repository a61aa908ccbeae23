import type { PersonRow } from '#platform/admin/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { AdminHead } from './admin-head.tsx';
import { FindPerson } from './find-person.tsx';
import { Moment } from './moment.tsx';
import { PagedTable } from './paged-table.tsx';
import { StateTag } from './state-tag.tsx';

/** Everybody with an account, without a name: that is read on the sheet of each, and the person sees who read it. */
export function Page() {
  const t = useT();
  return (
    <>
      <AdminHead title={t('universe.admin.people.title')} lead={t('universe.admin.people.long')} />
      <FindPerson />
      <section className="sec" aria-labelledby="universe-admin-newest">
        <h2 id="universe-admin-newest">{t('universe.admin.people.newest')}</h2>
        <PagedTable<PersonRow>
          name="people"
          url="/api/admin/people?limit=30"
          label={t('universe.admin.people.newest')}
          heads={['code', 'role', 'state', 'since'].map((key) => t(`universe.admin.people.${key}`))}
          empty={{ title: t('universe.admin.people.none'), text: t('universe.admin.people.noneText') }}
          keyOf={({ id }) => id}
          cells={({ id, role, isActive, createdAt }) => [
            <Link key="code" to={`/universe/admin/personas/${id}`}>
              {id.slice(0, 8)}
            </Link>,
            t(`universe.admin.role.${role}`),
            <StateTag key="state" isOn={isActive} />,
            <Moment key="since" at={createdAt} />,
          ]}
        />
      </section>
    </>
  );
}
