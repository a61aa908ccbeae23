import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { domains, skills } from '../../core/skills.ts';
import type { GoalDraft } from './goal-draft.ts';
import { GoalExamples } from './goal-examples.tsx';

export type GoalPartProps = { fields: GoalDraft; change(changed: Partial<GoalDraft>): void; isMissing: boolean };

/** What the goal is: its name, where it happens and what it leans on. Only its name is needed. */
export function GoalWhat({ fields, change, isMissing, withExamples }: GoalPartProps & { withExamples: boolean }) {
  const t = useT();
  // Only at the beginning: it never closes on whoever is in it.
  const [isOpen] = useState(fields.skills.length > 0);
  return (
    <>
      <TextField
        label={t('comunicacion-social.goalsPage.title')}
        help={t('comunicacion-social.goalsPage.titleHelp')}
        error={isMissing ? t('comunicacion-social.goalsPage.titleMissing') : undefined}
        name="title"
        autoComplete="off"
        maxLength={200}
        value={fields.title}
        onChange={(title) => change({ title })}
      />
      {withExamples && <GoalExamples fields={fields} change={change} />}
      <Field label={t('comunicacion-social.goalsPage.domain')} optional>
        {(control) => (
          <select
            className="input"
            {...control}
            value={fields.domain ?? ''}
            onChange={({ target }) => change({ domain: target.value || null })}
          >
            <option value="">{t('comunicacion-social.goalsPage.anyDomain')}</option>
            {domains.map((domain) => (
              <option key={domain} value={domain}>
                {t(`comunicacion-social.domain.${domain}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details className="social-details" open={isOpen}>
        <summary>{t('comunicacion-social.goalsPage.skillsOpen')}</summary>
        <CheckGroup
          columns={2}
          legend={t('comunicacion-social.goalsPage.skills')}
          help={t('comunicacion-social.goalsPage.skillsHelp')}
          options={skills.map((skill) => ({ value: skill, label: t(`comunicacion-social.skill.${skill}`) }))}
          value={fields.skills}
          onChange={(chosen) => change({ skills: chosen })}
        />
      </details>
    </>
  );
}
