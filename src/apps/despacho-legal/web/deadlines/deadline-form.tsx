import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { Country } from '../../contract.ts';
import { isPlainDate } from '../../core/deadlines/plain-date.ts';
import type { ComputeDeadline, DeadlineRules, SpanishRegion } from '../../deadlines/contract.ts';
import { RegionField } from './region-field.tsx';
import { RuleChoice } from './rule-choice.tsx';

type Draft = { country: Country; ruleId: string; trigger: string; region: SpanishRegion | null };
type Props = {
  rules: DeadlineRules;
  /** What is known of the place before anything is said. */
  place: { country: Country; region: SpanishRegion | null };
  /** Under which this browser keeps what is half written. */
  name: string;
  submit: string;
  busy?: boolean;
  problem?: string | undefined;
  /** Answers whether it was taken: then the form is empty again. */
  onAsk(asked: ComputeDeadline): Promise<boolean> | boolean;
  onClose?: () => void;
  children?: ReactNode;
};

/** What happened, when and where: all that a deadline is counted from. */
export function DeadlineForm({ rules, place, name, submit, busy = false, problem, onAsk, onClose, children }: Props) {
  const t = useT();
  const draft = useKeptDraft<Draft>(`despacho-legal.deadline.${name}`);
  const fields: Draft = { ruleId: '', trigger: '', ...place, ...draft.changes };
  const [missing, setMissing] = useState<'ruleId' | 'trigger'>();
  const day = useRef<HTMLInputElement>(null);
  const countries = [...new Set(rules.items.map(({ country }) => country))].sort();
  const offered = rules.items.filter(({ country }) => country === fields.country);
  const rule = offered.find(({ id }) => id === fields.ruleId);

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    const lacks = !rule ? 'ruleId' : isPlainDate(fields.trigger) ? undefined : 'trigger';
    setMissing(lacks);
    if (lacks === 'trigger') day.current?.focus();
    if (lacks || !rule) return;
    const region = fields.country === 'ES' ? fields.region : null;
    const changes = { offDays: [], workDays: [], off: [], stop: null };
    const wasTaken = await onAsk({ ruleId: rule.id, trigger: fields.trigger, country: fields.country, region, changes });
    if (wasTaken) draft.clear();
  }

  return (
    <form className="card stack stack-5" onSubmit={(event) => void ask(event)} noValidate>
      {countries.length > 1 && (
        <ChoiceGroup
          legend={t('despacho-legal.deadlines.form.country')}
          columns={2}
          options={countries.map((country) => ({ value: country, label: t(`despacho-legal.deadlines.country.${country}`) }))}
          value={fields.country}
          onChange={(country) => draft.change({ country, ruleId: '' })}
        />
      )}
      <RuleChoice
        key={fields.country}
        rules={offered}
        value={fields.ruleId}
        onChange={(ruleId) => draft.change({ ruleId })}
        error={missing === 'ruleId' && !rule ? t('despacho-legal.deadlines.form.missingRule') : undefined}
      />
      {rule && (
        <TextField
          label={t(`despacho-legal.deadlines.rules.${rule.id}.day`)}
          {...(rule.from !== 'back' && { help: t('despacho-legal.deadlines.form.dayHelp') })}
          type="date"
          min="1950-01-01"
          max="2090-12-31"
          inputRef={day}
          value={fields.trigger}
          onChange={(trigger) => draft.change({ trigger })}
          {...(missing === 'trigger' && !isPlainDate(fields.trigger) && { error: t('despacho-legal.deadlines.form.missingDay') })}
        />
      )}
      {rule && fields.country === 'ES' && <RegionField value={fields.region} onChange={(region) => draft.change({ region })} />}
      {rule && children}
      {problem && (
        <Callout kind="danger" role="alert">
          <p>{problem}</p>
        </Callout>
      )}
      <div className="u-row btns">
        <Button type="submit" kind="primary" busy={busy}>
          {submit}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {t('despacho-legal.deadlines.page.close')}
          </Button>
        )}
      </div>
      {rules.notLoaded > 0 && <p className="meta">{t('despacho-legal.deadlines.form.notLoaded', { count: rules.notLoaded })}</p>}
    </form>
  );
}
