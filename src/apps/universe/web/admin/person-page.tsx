import { useQuery } from '@tanstack/react-query';
import type { PersonSheet } from '#platform/admin/contract.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AdminHead } from './admin-head.tsx';
import { PersonActs } from './person-acts.tsx';
import { StateTag } from './state-tag.tsx';

/** What may be seen of a person, which is nothing that they wrote, and what may be done about their account. */
export function Page() {
  const t = useT();
  const personId = useParam('personId');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'admin', 'person', personId],
    queryFn: () => api.get<PersonSheet>(`/api/admin/people/${personId}`),
    // Each reading is on record: none happens without somebody asking.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <>
      <AdminHead
        title={data?.name ?? t('universe.admin.person.title')}
        lead={t('universe.admin.person.lead')}
        back={{ to: '/universe/admin/personas', name: t('universe.admin.people.title') }}
      />
      <Callout kind="note">
        <p>{t('universe.admin.person.seen')}</p>
      </Callout>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && <Facts person={data} />}
      {data && <PersonActs person={data} />}
    </>
  );
}

function Facts({ person }: { person: PersonSheet }) {
  const t = useT();
  const format = useFormat();
  const { appEntries } = useCatalog();
  const until = (expiresAt: string | null) =>
    expiresAt ? t('universe.admin.until', { day: format.date(expiresAt) }) : t('universe.admin.noEnd');
  const nameOf = (slug: string) => appEntries.find(({ app }) => app === slug)?.name ?? slug;
  const nothing = t('universe.admin.nothing');
  const facts = [
    ['email', person.email],
    ['code', person.id],
    ['role', t(`universe.admin.role.${person.role}`)],
    ['since', format.date(person.createdAt)],
    ['sessions', String(person.sessions)],
    [
      'access',
      person.access.map(
        ({ app, level, expiresAt }) => `${nameOf(app)}: ${t(`universe.admin.level.${level}`)}, ${until(expiresAt)}`,
      ),
    ],
    ['organisations', person.organisations.map(({ name, role }) => `${name}, ${t(`universe.admin.member.${role}`)}`)],
  ] as const;
  return (
    <dl className="card universe-admin-facts">
      <div>
        <dt className="muted">{t('universe.admin.people.state')}</dt>
        <dd>
          <StateTag isOn={person.isActive} />
        </dd>
      </div>
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt className="muted">{t(`universe.admin.people.${key}`)}</dt>
          {[value].flat().map((line) => (
            <dd key={line}>{line}</dd>
          ))}
          {value.length === 0 && <dd>{nothing}</dd>}
        </div>
      ))}
    </dl>
  );
}
