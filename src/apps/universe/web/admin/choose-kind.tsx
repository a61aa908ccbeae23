import type { OrganisationKind } from '#platform/organisations/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';

const kinds = ['work', 'education', 'care', 'community'] as const;

/** What an organisation is for, and what that means for its people. */
export function ChooseKind({ value, onChange }: { value: OrganisationKind; onChange: (kind: OrganisationKind) => void }) {
  const t = useT();
  return (
    <>
      <Seg<OrganisationKind>
        legend={t('universe.admin.organisations.kind')}
        hideLegend={false}
        value={value}
        onChange={onChange}
        options={kinds.map((kind) => ({ value: kind, label: t(`universe.admin.organisations.kinds.${kind}`) }))}
      />
      <p className="muted measure">
        {t(`universe.admin.organisations.${value === 'work' || value === 'education' ? 'kindRefuses' : 'kindAllows'}`)}
      </p>
    </>
  );
}
