import { useQuery } from '@tanstack/react-query';
import type { SettingSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AdminHead } from './admin-head.tsx';
import { SettingEditor } from './setting-editor.tsx';

/** What may be changed while the program runs: each setting with what it may hold, what it held, and the way back. */
export function Page() {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'admin', 'settings'],
    queryFn: () => api.get<{ items: SettingSheet[] }>('/api/admin/settings'),
    refetchOnMount: 'always',
  });
  return (
    <>
      <AdminHead title={t('universe.admin.settings.title')} lead={t('universe.admin.settings.long')} />
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && (
        <div className="universe-admin-settings">
          {data.items.map((setting) => (
            // A value that changed begins the editor anew.
            <SettingEditor key={`${setting.key} ${setting.versions.length} ${setting.value}`} setting={setting} />
          ))}
        </div>
      )}
    </>
  );
}
