import { useState } from 'react';
import type { IncidentRow } from '#platform/admin/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { AdminHead } from './admin-head.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { Moment } from './moment.tsx';
import { PagedTable } from './paged-table.tsx';
import { SafetyFiguresTable } from './safety-figures-table.tsx';

type Shown = 'open' | 'reviewed' | 'closed';

/** What people report of harm, and how often hard moments come. Neither tells who. */
export function Page() {
  const t = useT();
  const [shown, setShown] = useState<Shown>('open');
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <AdminHead title={t('universe.admin.oversight.title')} lead={t('universe.admin.oversight.long')} />
      <section className="sec" aria-labelledby="universe-incidents">
        <h2 id="universe-incidents">{t('universe.admin.oversight.incidents')}</h2>
        <Seg<Shown>
          legend={t('universe.admin.oversight.which')}
          value={shown}
          onChange={setShown}
          options={(['open', 'reviewed', 'closed'] as const).map((value) => ({
            value,
            label: t(`universe.admin.oversight.status.${value}`),
          }))}
        />
        <PagedTable<IncidentRow>
          name="incidents"
          url={`/api/admin/incidents?status=${shown}`}
          label={t('universe.admin.oversight.incidents')}
          heads={['what', 'day', 'act'].map((key) => t(`universe.admin.oversight.${key}`))}
          empty={{ title: t('universe.admin.oversight.none'), text: t('universe.admin.oversight.noneText') }}
          keyOf={({ id }) => id}
          cells={({ id, kind, createdAt }) => [
            t(`universe.admin.oversight.incident.${kind}`),
            <Moment key="day" at={createdAt} />,
            <Button key="act" kind="quiet" onClick={() => setOpened(id)}>
              {t('universe.admin.open')}
              <span className="sr"> {id.slice(0, 8)}</span>
            </Button>,
          ]}
        />
      </section>
      <SafetyFiguresTable />
      {opened && <IncidentDialog id={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
