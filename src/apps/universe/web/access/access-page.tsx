import './access.css';
import { useQuery } from '@tanstack/react-query';
import type { MyAccess } from '#platform/catalog/contract.ts';
import { api } from '#ui/api/client.ts';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { AskForm } from './ask-form.tsx';
import { MyRequests } from './my-requests.tsx';

/** How far a person may go in each application, until when, and asking to go further. */
export function Page() {
  const t = useT();
  const { appEntries } = useCatalog();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'access'],
    queryFn: () => api.get<{ items: MyAccess[] }>('/api/user/access'),
    refetchOnMount: 'always',
  });
  const nameOf = (slug: string) => appEntries.find(({ app }) => app === slug)?.name ?? slug;
  return (
    <>
      <header className="title">
        <h1>{t('universe.access.name')}</h1>
        <p>{t('universe.access.lead')}</p>
      </header>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && (
        <ul className="rows">
          {data.items.map((access) => (
            <AccessRow key={access.app} access={access} name={nameOf(access.app)} />
          ))}
        </ul>
      )}
      {data && <AskForm apps={data.items.map(({ app }) => ({ slug: app, name: nameOf(app) }))} />}
      <MyRequests nameOf={nameOf} />
    </>
  );
}

function AccessRow({ access: { accessLevel, needs, state, expiresAt, graceUntil }, name }: { access: MyAccess; name: string }) {
  const t = useT();
  const format = useFormat();
  const said = () => {
    if (graceUntil) return t('universe.access.readingUntil', { day: format.date(graceUntil) });
    if (state === 'none') return t('universe.access.needs', { level: t(`universe.access.level.${needs}`) });
    return expiresAt ? t('universe.access.until', { day: format.date(expiresAt) }) : t('universe.access.noEnd');
  };
  return (
    <li className="item">
      <span className="grow">
        <b>{name}</b>
        <span className="meta">{said()}</span>
      </span>
      <Tag kind={state === 'whole' ? 'ok' : 'warn'} icon={state === 'whole' ? 'check' : 'hourglass'}>
        {t(`universe.access.level.${accessLevel}`)}
      </Tag>
    </li>
  );
}
