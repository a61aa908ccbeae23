import { useState } from 'react';
import type { OrganisationSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { InviteForm } from '../organisation/invite-form.tsx';
import { AdminHead } from './admin-head.tsx';
import { ChangeKind } from './change-kind.tsx';
import { CreateOrganisation } from './create-organisation.tsx';
import { PagedTable } from './paged-table.tsx';
import { StateTag } from './state-tag.tsx';

/** The organisations: how many belong to each, never who. */
export function Page() {
  const t = useT();
  const { act, busy } = useAct(['universe', 'admin', 'organisations']);
  const [inviting, setInviting] = useState<OrganisationSheet>();
  const [changing, setChanging] = useState<OrganisationSheet>();
  const patch = (id: string, isActive: boolean) => api.patch(`/api/admin/organisations/${id}`, { isActive });
  return (
    <>
      <AdminHead title={t('universe.admin.organisations.title')} lead={t('universe.admin.organisations.long')} />
      <CreateOrganisation />
      <PagedTable<OrganisationSheet>
        name="organisations"
        url="/api/admin/organisations"
        label={t('universe.admin.organisations.title')}
        heads={['name', 'kind', 'members', 'managers', 'state', 'act'].map((key) => t(`universe.admin.organisations.${key}`))}
        empty={{ title: t('universe.admin.organisations.none'), text: t('universe.admin.organisations.noneText') }}
        keyOf={({ id }) => id}
        numbers={[2, 3]}
        cells={(one) => [
          one.name,
          t(`universe.admin.organisations.kinds.${one.kind}`),
          one.members,
          one.managers,
          <StateTag key="state" isOn={one.isActive} />,
          <span key="act" className="universe-admin-acts">
            <Button kind="quiet" onClick={() => setInviting(one)}>
              {t('universe.admin.organisations.invite')}
              <span className="sr"> {one.name}</span>
            </Button>
            <Button kind="quiet" onClick={() => setChanging(one)}>
              {t('universe.admin.organisations.changeKind')}
              <span className="sr"> {one.name}</span>
            </Button>
            <Button
              kind="quiet"
              busy={busy}
              onClick={() =>
                void act(() => patch(one.id, !one.isActive), {
                  done: {
                    text: t(one.isActive ? 'universe.admin.organisations.closed' : 'universe.admin.organisations.opened'),
                    undo: () => patch(one.id, one.isActive),
                  },
                  loudly: true,
                })
              }
            >
              {t(one.isActive ? 'universe.admin.organisations.close' : 'universe.admin.organisations.open')}
              <span className="sr"> {one.name}</span>
            </Button>
          </span>,
        ]}
      />
      {changing && <ChangeKind key={changing.id} organisation={changing} onClose={() => setChanging(undefined)} />}
      {inviting && (
        <Dialog
          title={t('universe.admin.organisations.inviteTo', { name: inviting.name })}
          open
          onClose={() => setInviting(undefined)}
        >
          <InviteForm url={`/api/admin/organisations/${inviting.id}/invitations`} usual="manager" />
        </Dialog>
      )}
    </>
  );
}
