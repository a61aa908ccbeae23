import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import type { DraftLevel, DraftStep, DraftText, DraftTurn } from '../../core/scenario/draft.ts';
import { skills } from '../../core/skills.ts';
import { type ChangeDraft, useEditing } from './editing.ts';
import { WayList } from './way-list.tsx';
import { WordsField } from './words-field.tsx';

export type EditTurn = (act: (turn: DraftTurn) => DraftTurn) => ChangeDraft;
type Props = { at: string; level: DraftLevel; step: DraftStep; edit: EditTurn };

const styles = ['direct', 'warm', 'formal'] as const;

/** The person's turn: what it practises, help in three steps, other ways to say it, and where each reply leads. */
export function TurnForm({ at, level, step, edit }: Props) {
  const t = useT();
  const { draft, change, faultAt } = useEditing();
  const { turn } = step;
  const field = (name: string) => t(`comunicacion-social.editor.field.${name}`);
  const set = (changed: Partial<DraftTurn>) => edit((now) => ({ ...now, ...changed }));
  const setHint = (index: number, text: DraftText) =>
    edit((now) => {
      const [first, second, third] = now.hints.map((hint, own) => (own === index ? text : hint));
      return { ...now, hints: [first ?? '', second ?? '', third ?? ''] };
    });
  // Those of the situation, and what a copy brought along.
  const offered = skills.filter((skill) => draft.skills.includes(skill) || turn.skills.includes(skill));

  return (
    <>
      <fieldset className="stack">
        <legend className="t-lead editor-legend">{t('comunicacion-social.editor.turn')}</legend>
        <WordsField
          label={field('turnMap')}
          help={field('turnMapHelp')}
          at={`${at}.map`}
          text={turn.map}
          write={(map) => set({ map })}
        />
        <div data-at={`${at}.skills`} tabIndex={-1}>
          <CheckGroup
            legend={<span className="editor-label">{field('turnSkills')}</span>}
            help={field(offered.length > 0 ? 'turnSkillsHelp' : 'noSkillsYet')}
            error={faultAt(`${at}.skills`)}
            columns={2}
            options={offered.map((skill) => ({ value: skill, label: t(`comunicacion-social.skill.${skill}`) }))}
            value={turn.skills}
            onChange={(chosen) => change(set({ skills: chosen }))}
          />
        </div>
      </fieldset>
      <fieldset className="stack">
        <legend className="t-lead editor-legend">{t('comunicacion-social.editor.help')}</legend>
        {turn.hints.map((hint, index) => (
          <WordsField
            // biome-ignore lint/suspicious/noArrayIndexKey: there are three, each in its place
            key={index}
            label={field(`hint${index + 1}`)}
            at={`${at}.hints.${index}`}
            text={hint}
            write={(text) => setHint(index, text)}
          />
        ))}
      </fieldset>
      <fieldset className="stack">
        <legend className="t-lead editor-legend">{t('comunicacion-social.editor.styles')}</legend>
        {styles.map((style) => (
          <WordsField
            key={style}
            label={field(style)}
            at={`${at}.alternatives.${style}`}
            text={turn.alternatives[style]}
            write={(text) => edit((now) => ({ ...now, alternatives: { ...now.alternatives, [style]: text } }))}
          />
        ))}
        <WordsField
          label={field('change')}
          at={`${at}.change`}
          text={turn.change}
          write={(text) => set({ change: text })}
          optional
        />
      </fieldset>
      <WayList at={at} level={level} step={step} edit={edit} />
    </>
  );
}
