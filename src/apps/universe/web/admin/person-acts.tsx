import { useState } from 'react';
import type { PersonSheet, Role } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { useAct } from './use-act.ts';

const roles = ['person', 'professional', 'admin'] as const;

/** What an administrator may do about an account. What can be taken back is done at once. */
export function PersonActs({ person: { id, isActive, role } }: { person: PersonSheet }) {
  const t = useT();
  const { act, isBusy } = useAct(['universe', 'admin']);
  const [chosen, setChosen] = useState<Role>(role);
  const path = `/api/admin/people/${id}`;
  const switchTo = (on: boolean) => api.post(`${path}/${on ? 'activate' : 'deactivate'}`);

  return (
    <section className="sec" aria-labelledby="universe-admin-acts">
      <h2 id="universe-admin-acts">{t('universe.admin.person.acts')}</h2>
      <p className="muted measure">{t(isActive ? 'universe.admin.person.closeText' : 'universe.admin.person.openText')}</p>
      <div className="u-row">
        <Button
          icon={isActive ? 'pause' : 'play'}
          busy={isBusy}
          onClick={() =>
            void act(() => switchTo(!isActive), {
              text: t(isActive ? 'universe.admin.person.closed' : 'universe.admin.person.opened'),
              undo: () => switchTo(isActive),
            })
          }
        >
          {t(isActive ? 'universe.admin.person.close' : 'universe.admin.person.open')}
        </Button>
        <Button
          icon="log-out"
          busy={isBusy}
          onClick={() => void act(() => api.post(`${path}/end-sessions`), { text: t('universe.admin.person.sessionsEnded') })}
        >
          {t('universe.admin.person.endSessions')}
        </Button>
      </div>
      <Seg<Role>
        legend={t('universe.admin.person.whichRole')}
        hideLegend={false}
        value={chosen}
        onChange={setChosen}
        options={roles.map((value) => ({ value, label: t(`universe.admin.role.${value}`) }))}
      />
      <p className="muted measure">{t(`universe.admin.roleText.${chosen}`)}</p>
      <div className="u-row">
        <Button
          busy={isBusy}
          disabledReason={chosen === role ? t('universe.admin.person.sameRole') : undefined}
          onClick={() =>
            void act(() => api.put(`${path}/role`, { role: chosen }), {
              text: t('universe.admin.person.roleChanged'),
              undo: () => api.put(`${path}/role`, { role }),
            })
          }
        >
          {t('universe.admin.person.saveRole')}
        </Button>
      </div>
    </section>
  );
}
