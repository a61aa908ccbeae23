import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Field } from '#ui/primitives/field.tsx';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import { domains, skills } from '../../core/skills.ts';
import { useEditing } from './editing.ts';
import { WordsField } from './words-field.tsx';
import { WordsList } from './words-list.tsx';

const set = (changed: Partial<ScenarioDraft>) => (draft: ScenarioDraft) => ({ ...draft, ...changed });

/** What happens, where, what is practised, and what may be otherwise. */
export function SituationPart() {
  const t = useT();
  const { draft, change, faultAt } = useEditing();
  const field = (name: string) => t(`comunicacion-social.editor.field.${name}`);
  const choose = (value: string) => change(set({ domain: domains.find((domain) => domain === value) ?? null }));
  return (
    <div className="stack stack-5">
      <WordsField label={field('title')} at="title" text={draft.title} write={(title) => set({ title })} />
      <Field label={field('domain')} error={faultAt('domain')}>
        {(control) => (
          <select
            {...control}
            className="input"
            data-at="domain"
            value={draft.domain ?? ''}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="">{t('comunicacion-social.editor.field.chooseDomain')}</option>
            {domains.map((domain) => (
              <option key={domain} value={domain}>
                {t(`comunicacion-social.domain.${domain}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <WordsField
        label={field('situation')}
        help={field('situationHelp')}
        at="situation"
        text={draft.situation}
        write={(situation) => set({ situation })}
        multiline
      />
      <div data-at="skills">
        <CheckGroup
          legend={field('skills')}
          help={field('skillsHelp')}
          error={faultAt('skills')}
          columns={2}
          options={skills.map((skill) => ({ value: skill, label: t(`comunicacion-social.skill.${skill}`) }))}
          value={draft.skills}
          onChange={(chosen) => change(set({ skills: chosen }))}
        />
      </div>
      <WordsList
        labelOf={(number) => t('comunicacion-social.editor.field.mayVary', { number })}
        addText={t('comunicacion-social.editor.addVary')}
        at="mayVary"
        texts={draft.mayVary}
        write={(act) => (now) => ({ ...now, mayVary: act(now.mayVary) })}
      />
      <WordsField
        label={field('sensory')}
        at="sensory"
        text={draft.sensory}
        write={(sensory) => set({ sensory })}
        multiline
        optional
      />
      <WordsField
        label={field('directIsFine')}
        at="directIsFine"
        text={draft.directIsFine}
        write={(directIsFine) => set({ directIsFine })}
        multiline
      />
    </div>
  );
}
