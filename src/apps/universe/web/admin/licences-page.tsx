import { useState } from 'react';
import type { LicenceRow } from '#platform/admin/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { AdminHead } from './admin-head.tsx';
import { LicenceDialog } from './licence-dialog.tsx';
import { Moment } from './moment.tsx';
import { PagedTable } from './paged-table.tsx';
import { useCountryName } from './use-country-name.ts';

type Shown = 'asked' | 'verified' | 'refused';

/** The licences that professionals ask to have checked. Numbers are opened one by one. */
export function Page() {
  const t = useT();
  const countryName = useCountryName();
  const [shown, setShown] = useState<Shown>('asked');
  const [opened, setOpened] = useState<string>();
  return (
    <>
      <AdminHead title={t('universe.admin.licences.title')} lead={t('universe.admin.licences.long')} />
      <Seg<Shown>
        legend={t('universe.admin.licences.which')}
        value={shown}
        onChange={setShown}
        options={(['asked', 'verified', 'refused'] as const).map((value) => ({
          value,
          label: t(`universe.admin.licences.${value}`),
        }))}
      />
      <PagedTable<LicenceRow>
        name="licences"
        url={`/api/admin/licences?status=${shown}`}
        label={t('universe.admin.licences.title')}
        heads={['profession', 'country', 'day', 'act'].map((key) => t(`universe.admin.licences.${key}`))}
        empty={{ title: t('universe.admin.licences.none'), text: t('universe.admin.licences.noneText') }}
        keyOf={({ personId }) => personId}
        cells={({ personId, profession, country, changedAt }) => [
          t(`universe.admin.profession.${profession}`),
          countryName(country),
          <Moment key="day" at={changedAt} />,
          <Button key="act" kind="quiet" onClick={() => setOpened(personId)}>
            {t('universe.admin.open')}
            <span className="sr"> {personId.slice(0, 8)}</span>
          </Button>,
        ]}
      />
      {opened && <LicenceDialog personId={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}
