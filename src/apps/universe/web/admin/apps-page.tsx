import { useQuery } from '@tanstack/react-query';
import type { AppSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { AdminHead } from './admin-head.tsx';

/** Which applications are on. Off, an application is not there for anybody; what people have in it stays. */
export function Page() {
  const t = useT();
  const { act, busy } = useAct(['universe', 'admin', 'apps']);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'admin', 'apps'],
    queryFn: () => api.get<{ items: AppSheet[] }>('/api/admin/applications'),
  });
  const put = (slug: string, isActive: boolean) => api.put(`/api/admin/applications/${slug}`, { isActive });
  const hintOf = ({ isInstalled, isNeeded }: AppSheet) => {
    if (!isInstalled) return t('universe.admin.apps.notInstalled');
    return t(isNeeded ? 'universe.admin.apps.needed' : 'universe.admin.apps.within');
  };
  return (
    <>
      <AdminHead title={t('universe.admin.apps.title')} lead={t('universe.admin.apps.long')} />
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      <ul className="rows universe-admin-apps">
        {data?.items.map((app) => (
          <li key={app.slug}>
            <Switch
              label={app.name}
              hint={hintOf(app)}
              checked={app.isActive}
              disabled={busy || app.isNeeded || !app.isInstalled}
              onChange={(isActive) =>
                void act(() => put(app.slug, isActive), {
                  done: {
                    text: t(isActive ? 'universe.admin.apps.opened' : 'universe.admin.apps.closed', { name: app.name }),
                    undo: () => put(app.slug, !isActive),
                  },
                  loudly: true,
                })
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
