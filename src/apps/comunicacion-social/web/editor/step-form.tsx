import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import type { DraftLevel, DraftStep } from '../../core/scenario/draft.ts';
import { changeLevel, changeStep } from '../../core/scenario/edit-draft.ts';
import type { ChangeDraft } from './editing.ts';
import { useEditing } from './editing.ts';
import { TurnForm } from './turn-form.tsx';
import { WordsField } from './words-field.tsx';
import { WordsList } from './words-list.tsx';

type Props = { levelIndex: number; level: DraftLevel; step: DraftStep };

/** What the other person says, what it may mean, and whether the person replies. */
export function StepForm({ levelIndex, level, step }: Props) {
  const t = useT();
  const { change } = useEditing();
  const at = `levels.${levelIndex}.${step.key}`;
  const field = (name: string) => t(`comunicacion-social.editor.field.${name}`);
  const edit =
    (act: (now: DraftStep) => DraftStep): ChangeDraft =>
    (draft) =>
      changeLevel(draft, levelIndex, (one) => changeStep(one, step.key, act));
  const set = (changed: Partial<DraftStep>) => edit((now) => ({ ...now, ...changed }));

  return (
    <>
      <fieldset className="stack">
        <legend className="t-lead editor-legend">{t('comunicacion-social.editor.said')}</legend>
        <WordsField label={field('says')} at={`${at}.says`} text={step.says} write={(says) => set({ says })} multiline />
        <WordsField label={field('map')} help={field('mapHelp')} at={`${at}.map`} text={step.map} write={(map) => set({ map })} />
        <WordsList
          labelOf={(number) => t('comunicacion-social.editor.field.meaning', { number })}
          addText={t('comunicacion-social.editor.addMeaning')}
          at={`${at}.meanings`}
          texts={step.meanings}
          write={(act) => edit((now) => ({ ...now, meanings: act(now.meanings) }))}
        />
      </fieldset>
      <Seg
        legend={field('after')}
        hideLegend={false}
        options={[
          { value: 'goes-on', label: field('goesOn') },
          { value: 'ends', label: field('ends') },
        ]}
        value={step.isEnd ? 'ends' : 'goes-on'}
        onChange={(value) => change(set({ isEnd: value === 'ends' }))}
      />
      {!step.isEnd && (
        <TurnForm at={`${at}.turn`} level={level} step={step} edit={(act) => edit((now) => ({ ...now, turn: act(now.turn) }))} />
      )}
    </>
  );
}
