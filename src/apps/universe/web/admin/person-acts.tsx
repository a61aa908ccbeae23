import { useState } from 'react';
import type { PersonSheet, Role } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

const roles = ['person', 'professional', 'admin'] as const;

/** What an administrator may do about an account. What can be taken back is done at once. */
export function PersonActs({ person: { id, isActive, role } }: { person: PersonSheet }) {
  const t = useT();
  const { act, busy } = useAct(['universe', 'admin']);
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
          busy={busy}
          onClick={() =>
            void act(() => switchTo(!isActive), {
              done: {
                text: t(isActive ? 'universe.admin.person.closed' : 'universe.admin.person.opened'),
                undo: () => switchTo(isActive),
              },
              loudly: true,
            })
          }
        >
          {t(isActive ? 'universe.admin.person.close' : 'universe.admin.person.open')}
        </Button>
        <Button
          icon="log-out"
          busy={busy}
          onClick={() =>
            void act(() => api.post(`${path}/end-sessions`), {
              done: { text: t('universe.admin.person.sessionsEnded') },
              loudly: true,
            })
          }
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
          busy={busy}
          disabledReason={chosen === role ? t('universe.admin.person.sameRole') : undefined}
          onClick={() =>
            void act(() => api.put(`${path}/role`, { role: chosen }), {
              done: { text: t('universe.admin.person.roleChanged'), undo: () => api.put(`${path}/role`, { role }) },
              loudly: true,
            })
          }
        >
          {t('universe.admin.person.saveRole')}
        </Button>
      </div>
    </section>
  );
}
