import { useState } from 'react';
import type { AccessRequestRow } from '#platform/admin/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { AdminHead } from './admin-head.tsx';
import { Moment } from './moment.tsx';
import { PagedTable } from './paged-table.tsx';
import { RequestDialog } from './request-dialog.tsx';

type Shown = 'asked' | 'granted' | 'refused';

/** Who asks to go further in an application. Why, and who they are, is opened one by one. */
export function Page() {
  const t = useT();
  const [shown, setShown] = useState<Shown>('asked');
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <AdminHead title={t('universe.admin.requests.title')} lead={t('universe.admin.requests.long')} />
      <Seg<Shown>
        legend={t('universe.admin.requests.which')}
        value={shown}
        onChange={setShown}
        options={(['asked', 'granted', 'refused'] as const).map((value) => ({
          value,
          label: t(`universe.admin.requests.${value}`),
        }))}
      />
      <PagedTable<AccessRequestRow>
        name="requests"
        url={`/api/admin/access-requests?status=${shown}`}
        label={t('universe.admin.requests.title')}
        heads={['app', 'level', 'day', 'act'].map((key) => t(`universe.admin.requests.${key}`))}
        empty={{ title: t('universe.admin.requests.none'), text: t('universe.admin.requests.noneText') }}
        keyOf={({ id }) => id}
        cells={({ id, appName, accessLevel, createdAt }) => [
          appName,
          t(`universe.admin.level.${accessLevel}`),
          <Moment key="day" at={createdAt} />,
          <Button key="act" kind="quiet" onClick={() => setOpened(id)}>
            {t('universe.admin.open')}
            <span className="sr"> {appName}</span>
          </Button>,
        ]}
      />
      {opened && <RequestDialog requestId={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
