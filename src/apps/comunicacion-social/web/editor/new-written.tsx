import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { ScenarioSummaries } from '../../contract.ts';
import type { WrittenScenario } from '../../editor/contract.ts';
import { scenariosKey } from '../keys.ts';
import { writtenKey, writtenUrl } from './use-written.ts';

/** A new situation, from nothing or as a copy of one of the product. */
export function NewWritten() {
  const t = useT();
  const id = useId();
  const go = useGo();
  const { busy, error, act } = useAct(writtenKey);
  const [clientScenarioId] = useState(() => crypto.randomUUID());
  const [from, setFrom] = useState<'empty' | 'copy'>('empty');
  const [chosen, setChosen] = useState<string>();
  const { data } = useQuery({
    queryKey: [...scenariosKey, 'to-copy'],
    queryFn: async ({ signal }) => api.get<ScenarioSummaries>('/api/comunicacion-social/scenarios', signal),
    enabled: from === 'copy',
  });
  const offered = data?.items.filter(({ source }) => source === 'product') ?? [];
  const which = chosen ?? offered[0]?.id;

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (from === 'copy' && which === undefined) return;
    await act(async () => {
      const copyOf = from === 'copy' ? (which ?? null) : null;
      const { id: begun } = await api.post<WrittenScenario>(writtenUrl, { clientScenarioId, copyOf });
      go(`/comunicacion-social/escribir/${begun}`);
    });
  }
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 className="t-lead" id={id}>
        {t('comunicacion-social.editor.new')}
      </h2>
      <form className="stack editor-form" onSubmit={(event) => void begin(event)}>
        <ChoiceGroup<'empty' | 'copy'>
          legend={t('comunicacion-social.editor.from')}
          hideLegend
          columns={2}
          options={[
            {
              value: 'empty',
              label: t('comunicacion-social.editor.fromEmpty'),
              hint: t('comunicacion-social.editor.fromEmptyHint'),
            },
            {
              value: 'copy',
              label: t('comunicacion-social.editor.fromCopy'),
              hint: t('comunicacion-social.editor.fromCopyHint'),
            },
          ]}
          value={from}
          onChange={setFrom}
        />
        {from === 'copy' && (
          <Field label={t('comunicacion-social.editor.which')}>
            {(control) => (
              <select {...control} className="input" value={which ?? ''} onChange={({ target }) => setChosen(target.value)}>
                {offered.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="u-row btns">
          <Button type="submit" kind="primary" busy={busy}>
            {t('comunicacion-social.editor.begin')}
          </Button>
        </div>
        {error !== undefined && <ProblemNotice error={error} />}
      </form>
    </section>
  );
}
