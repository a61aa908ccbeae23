import { useState } from 'react';
import type { OrganisationSheet } from '#platform/admin/contract.ts';
import type { OrganisationKind } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { ChooseKind } from './choose-kind.tsx';

/** Says what an organisation is for. It can be undone. */
export function ChangeKind({
  organisation: { id, name, kind },
  onClose,
}: {
  organisation: OrganisationSheet;
  onClose: () => void;
}) {
  const t = useT();
  const { act, busy } = useAct(['universe', 'admin', 'organisations']);
  const [chosen, setChosen] = useState<OrganisationKind>(kind);
  const patch = (to: OrganisationKind) => api.patch(`/api/admin/organisations/${id}`, { kind: to });

  async function save(): Promise<void> {
    const done = { text: t('universe.admin.organisations.kindChanged'), undo: () => patch(kind) };
    if (await act(() => patch(chosen), { done, loudly: true })) onClose();
  }

  return (
    <Dialog title={t('universe.admin.organisations.changeKindOf', { name })} open onClose={onClose}>
      <ChooseKind value={chosen} onChange={setChosen} />
      <div className="u-row">
        <Button
          kind="primary"
          busy={busy}
          disabledReason={chosen === kind ? t('universe.admin.organisations.sameKind') : undefined}
          onClick={() => void save()}
        >
          {t('universe.admin.organisations.saveKind')}
        </Button>
      </div>
    </Dialog>
  );
}
