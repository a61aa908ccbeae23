import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import type { PersonalSign, PersonalSigns } from '../../my-signs/contract.ts';

const url = '/api/sign-link/personal-signs';
type Props = { busy: boolean; onTake(pose: string): Promise<unknown> };

/** Hands that were recorded in «Mis señas», for a sign of the dictionary. Where there are none, nothing is offered. */
export function OwnTakeChoice({ busy, onTake }: Props) {
  const t = useT();
  const [chosen, setChosen] = useState('');
  const { data } = useQuery({
    queryKey: ['sign-link', 'own-takes'],
    queryFn: ({ signal }) => api.get<PersonalSigns>(url, signal),
  });
  const recorded = data?.items.filter(({ takeCount }) => takeCount > 0) ?? [];
  if (recorded.length === 0) return null;
  const take = async () => {
    const { takes } = await api.get<PersonalSign>(`${url}/${chosen}`);
    if (takes[0] !== undefined) await onTake(takes[0]);
  };
  return (
    <div className="stack stack-2">
      <Field label={t('sign-link.dictionary.ownTake')} help={t('sign-link.dictionary.ownTakeHelp')}>
        {(control) => (
          <select {...control} className="input" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t('sign-link.dictionary.ownTakeChoose')}</option>
            {recorded.map(({ id, content }) => (
              <option key={id} value={id}>
                {content.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen !== '' && (
        <div className="u-row">
          <Button busy={busy} onClick={() => void take()}>
            {t('sign-link.dictionary.ownTakeUse')}
          </Button>
        </div>
      )}
    </div>
  );
}
