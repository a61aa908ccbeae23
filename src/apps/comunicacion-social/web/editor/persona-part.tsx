import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceFieldset } from '#ui/primitives/choice.tsx';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import { PersonaFace } from '../rehearsal/persona-face.tsx';
import { useEditing } from './editing.ts';
import { WordsField } from './words-field.tsx';

const faces = [1, 2, 3, 4, 5, 6];
const set = (changed: Partial<ScenarioDraft['persona']>) => (draft: ScenarioDraft) => ({
  ...draft,
  persona: { ...draft.persona, ...changed },
});

/** Who the other person is, how they speak, and what they could do better. */
export function PersonaPart() {
  const t = useT();
  const { draft, change } = useEditing();
  const { name, relation, manner, face } = draft.persona;
  const field = (key: string) => t(`comunicacion-social.editor.field.${key}`);
  return (
    <div className="stack stack-5">
      <WordsField label={field('name')} at="persona.name" text={name} write={(next) => set({ name: next })} />
      <WordsField
        label={field('relation')}
        help={field('relationHelp')}
        at="persona.relation"
        text={relation}
        write={(next) => set({ relation: next })}
      />
      <WordsField
        label={field('manner')}
        help={field('mannerHelp')}
        at="persona.manner"
        text={manner}
        write={(next) => set({ manner: next })}
      />
      <div className="editor-faces">
        <ChoiceFieldset legend={field('face')} columns={2}>
          {faces.map((number) => (
            <label className="choice" key={number}>
              <input type="radio" name="face" checked={face === number} onChange={() => change(set({ face: number }))} />
              <PersonaFace face={number} />
              <b>{t('comunicacion-social.editor.field.faceNumber', { number })}</b>
            </label>
          ))}
        </ChoiceFieldset>
      </div>
      <WordsField
        label={field('otherCould')}
        help={field('otherCouldHelp')}
        at="otherCould"
        text={draft.otherCould}
        write={(otherCould) => (now) => ({ ...now, otherCould })}
        multiline
      />
    </div>
  );
}
