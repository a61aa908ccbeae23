import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Scale } from '#ui/primitives/scale.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Goal } from '../../keeping/contract.ts';
import type { LifeDraft } from './life-draft.ts';

type Props = { fields: LifeDraft; goals: readonly Goal[]; change(changed: Partial<LifeDraft>): void };

/** What it cost, what helped, and which goal it belongs to. None of it is needed. */
export function LifeMore({ fields, goals, change }: Props) {
  const t = useT();
  const { energy, helped, goalId } = fields;
  // Only at the beginning: it never closes on whoever is in it.
  const [isOpen] = useState(energy !== null || helped !== '' || goalId !== null);
  return (
    <details className="social-details" open={isOpen}>
      <summary>{t('comunicacion-social.lifePage.more')}</summary>
      <div className="stack stack-5">
        <Scale
          legend={t('comunicacion-social.lifePage.energy')}
          min={0}
          max={10}
          minLabel={t('comunicacion-social.keep.energyMin')}
          maxLabel={t('comunicacion-social.keep.energyMax')}
          value={energy}
          onChange={(cost) => change({ energy: cost })}
        />
        {energy !== null && (
          <div className="u-row social-acts">
            <Button kind="quiet" onClick={() => change({ energy: null })}>
              {t('comunicacion-social.keep.noNumber')}
            </Button>
          </div>
        )}
        <TextField
          multiline
          optional
          label={t('comunicacion-social.lifePage.helped')}
          maxLength={1000}
          value={helped}
          onChange={(text) => change({ helped: text })}
        />
        {goals.length > 0 && (
          <Field label={t('comunicacion-social.lifePage.goal')} optional>
            {(control) => (
              <select
                className="input"
                {...control}
                value={goalId ?? ''}
                onChange={({ target }) => change({ goalId: target.value || null })}
              >
                <option value="">{t('comunicacion-social.lifePage.noGoal')}</option>
                {goals.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
    </details>
  );
}
