import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { LegalCase } from '../../cases/contract.ts';
import type { Country } from '../../contract.ts';
import { BranchField } from './branch-field.tsx';
import type { Danger } from './case-frame.tsx';
import { SpecialistField } from './specialist-field.tsx';
import { useCaseActs } from './use-case-acts.ts';

type Draft = Pick<LegalCase, 'title' | 'description' | 'country' | 'region' | 'branch' | 'specialist'>;
const countries = ['none', 'ES', 'MX'] as const;

/** What a case is called, what it is about, and where. What is written stays here until it is kept, also where another page was first. */
export function CaseFields({ its, danger }: { its: LegalCase; danger: Danger }) {
  const t = useT();
  const acts = useCaseActs((fixed) => danger.tell(fixed, false));
  const kept = useKeptDraft<Draft>(`despacho-legal.${its.id}.case`);
  const [isMissing, setMissing] = useState(false);
  const draft: Draft = { ...its, ...kept.changes };
  const isChanged = Object.keys(kept.changes).length > 0;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(draft.title.trim() === '');
    if (draft.title.trim() === '') return;
    const done = await acts.change(its.id, { version: its.version, ...kept.changes });
    if (!done) return;
    kept.clear();
    if (done.fixed) danger.tell(done.fixed, true);
    else announce(t('despacho-legal.keep.kept'));
  }
  const setCountry = (chosen: string) => kept.change({ country: chosen === 'none' ? null : (chosen as Country) });

  return (
    <form className="stack stack-5 legal-measure" onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="t-lead">{t('despacho-legal.cases.settings.title')}</h2>
      {kept.wasKept && <p className="meta">{t('despacho-legal.keep.wasKept')}</p>}
      <TextField
        label={t('despacho-legal.cases.settings.name')}
        error={isMissing ? t('despacho-legal.cases.settings.nameMissing') : undefined}
        maxLength={120}
        autoComplete="off"
        value={draft.title}
        onChange={(title) => kept.change({ title })}
      />
      <TextField
        label={t('despacho-legal.cases.settings.description')}
        optional
        multiline
        rows={3}
        maxLength={8_000}
        value={draft.description}
        onChange={(description) => kept.change({ description })}
      />
      <Seg
        legend={t('despacho-legal.cases.settings.country')}
        hideLegend={false}
        options={countries.map((country) => ({ value: country, label: t(`despacho-legal.cases.country.${country}`) }))}
        value={draft.country ?? 'none'}
        onChange={setCountry}
      />
      <TextField
        label={t('despacho-legal.cases.settings.region')}
        help={t('despacho-legal.cases.settings.regionHelp')}
        optional
        maxLength={80}
        value={draft.region ?? ''}
        onChange={(region) => kept.change({ region: region === '' ? null : region })}
      />
      <BranchField value={draft.branch} onChange={(branch) => kept.change({ branch })} />
      <SpecialistField branch={draft.branch} value={draft.specialist} onChange={(specialist) => kept.change({ specialist })} />
      <FormFoot busy={acts.busy} text={acts.text} onDiscard={isChanged ? kept.clear : undefined} />
    </form>
  );
}
