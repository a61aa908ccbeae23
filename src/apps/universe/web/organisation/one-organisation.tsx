import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Organisation } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { MemberList } from './member-list.tsx';

/** One organisation: what the person is in it; for a manager, who else belongs. */
export function OneOrganisation({ organisation: { id, name, role } }: { organisation: Organisation }) {
  const t = useT();
  const client = useQueryClient();
  const textOf = useProblemText();
  const [isLeaving, setIsLeaving] = useState(false);
  const path = `/api/organisations/${id}`;

  async function leave(): Promise<void> {
    setIsLeaving(false);
    try {
      await api.post(`${path}/leave`);
      showToast({ text: t('universe.organisation.left', { name }) });
    } catch (error) {
      showToast({ text: textOf(error) });
    }
    await client.invalidateQueries({ queryKey: ['universe', 'organisations'] });
  }

  return (
    <section className="sec universe-organisation" aria-labelledby={`organisation-${id}`}>
      <div className="sec-head">
        <h2 id={`organisation-${id}`}>{name}</h2>
        <p className="meta">{t(`universe.organisation.role.${role}`)}</p>
      </div>
      <p className="muted measure">
        {t(role === 'manager' ? 'universe.organisation.managerSees' : 'universe.organisation.sees')}
      </p>
      {role === 'manager' && <MemberList path={path} />}
      <div className="u-row">
        <Button icon="log-out" onClick={() => setIsLeaving(true)}>
          {t('universe.organisation.leave')}
          <span className="sr"> {name}</span>
        </Button>
      </div>
      <Dialog
        title={t('universe.organisation.leaveTitle', { name })}
        describe={t('universe.organisation.leaveText')}
        open={isLeaving}
        onClose={() => setIsLeaving(false)}
        actions={
          <>
            <Button kind="primary" onClick={() => void leave()}>
              {t('universe.organisation.leave')}
            </Button>
            <Button onClick={() => setIsLeaving(false)}>{t('universe.organisation.stay')}</Button>
          </>
        }
      />
    </section>
  );
}
