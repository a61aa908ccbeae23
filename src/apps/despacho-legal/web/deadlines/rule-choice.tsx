import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { branches } from '../../core/concepts/branches.ts';
import type { DeadlineRuleShown } from '../../deadlines/contract.ts';

type Props = {
  rules: readonly DeadlineRuleShown[];
  value: string;
  onChange(ruleId: string): void;
  error?: string | undefined;
};

/** What happened, chosen among what the laws have a time for. Once chosen, only that is left to see. */
export function RuleChoice({ rules, value, onChange, error }: Props) {
  const t = useT();
  const [branch, setBranch] = useState('');
  const [search, setSearch] = useState('');
  const nameOf = (id: string) => t(`despacho-legal.deadlines.rules.${id}.happened`);
  const chosen = rules.find(({ id }) => id === value);
  if (chosen) {
    return (
      <div className="stack stack-2">
        <p className="meta">{t('despacho-legal.deadlines.form.chosen')}</p>
        <p className="strong">{nameOf(chosen.id)}</p>
        <div className="u-row">
          <Button kind="quiet" onClick={() => onChange('')}>
            {t('despacho-legal.deadlines.form.other')}
          </Button>
        </div>
      </div>
    );
  }
  const words = folded(search).split(/\s+/).filter(Boolean);
  const searched = (id: string) => folded(`${nameOf(id)} ${t(`despacho-legal.deadlines.rules.${id}.do`)}`);
  const found = rules.filter(
    (rule) => (!branch || rule.branch === branch) && words.every((word) => searched(rule.id).includes(word)),
  );
  const there = branches.filter((one) => rules.some((rule) => rule.branch === one));
  return (
    <div className="stack stack-4">
      <div className="half">
        <Field label={t('despacho-legal.deadlines.form.branch')}>
          {(control) => (
            <select {...control} className="input" value={branch} onChange={({ target }) => setBranch(target.value)}>
              <option value="">{t('despacho-legal.deadlines.form.allBranches')}</option>
              {there.map((one) => (
                <option key={one} value={one}>
                  {t(`despacho-legal.deadlines.branch.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          label={t('despacho-legal.deadlines.form.search')}
          help={t('despacho-legal.deadlines.form.searchHelp')}
          type="search"
          value={search}
          onChange={setSearch}
          optional
        />
      </div>
      <div className="deadline-choices">
        <ChoiceGroup
          legend={t('despacho-legal.deadlines.form.happened')}
          help={t('despacho-legal.deadlines.form.happenedHelp')}
          {...(error && { error })}
          options={found.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          value={value || null}
          onChange={onChange}
        />
      </div>
      <p role="status">{found.length === 0 && t('despacho-legal.deadlines.form.noMatch')}</p>
    </div>
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
