import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import type { ScenarioFilter } from '../../core/practice/filter-scenarios.ts';
import { domains, skills } from '../../core/skills.ts';

type Props = { filter: ScenarioFilter; onChange(filter: ScenarioFilter): void };

const difficulties = [1, 2, 3, 4, 5] as const;

/** What is looked for. The list below follows each choice, and says how many there are. */
export function FilterFields({ filter, onChange }: Props) {
  const t = useT();
  return (
    <div className="practice-filters">
      <Choice
        label={t('comunicacion-social.choosing.domain')}
        all={t('comunicacion-social.choosing.anyDomain')}
        value={filter.domain}
        options={domains.map((one) => [one, t(`comunicacion-social.domain.${one}`)])}
        onChange={(value) => onChange({ ...filter, domain: domains.find((one) => one === value) })}
      />
      <Choice
        label={t('comunicacion-social.choosing.skill')}
        all={t('comunicacion-social.choosing.anySkill')}
        value={filter.skill}
        options={skills.map((one) => [one, t(`comunicacion-social.skill.${one}`)])}
        onChange={(value) => onChange({ ...filter, skill: skills.find((one) => one === value) })}
      />
      <Choice
        label={t('comunicacion-social.choosing.difficulty')}
        all={t('comunicacion-social.choosing.anyDifficulty')}
        value={filter.difficulty === undefined ? undefined : String(filter.difficulty)}
        options={difficulties.map((one) => [String(one), t('comunicacion-social.difficultyOf', { difficulty: one })])}
        onChange={(value) => onChange({ ...filter, difficulty: difficulties.find((one) => String(one) === value) })}
      />
    </div>
  );
}

type ChoiceProps = {
  label: string;
  all: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
  onChange(value: string): void;
};

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(control) => (
        <select className="input" {...control} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
          <option value="">{all}</option>
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
