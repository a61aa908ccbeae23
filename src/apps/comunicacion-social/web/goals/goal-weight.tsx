import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Scale } from '#ui/primitives/scale.tsx';
import type { GoalPartProps } from './goal-what.tsx';
import { LevelChoice } from './level-choice.tsx';

const weights = ['1', '2', '3'] as const;

/** Where somebody begins, how much the goal counts, and how sure they feel. Each may be left as it is. */
export function GoalWeight({ fields, change, isNew }: GoalPartProps & { isNew: boolean }) {
  const t = useT();
  return (
    <>
      {isNew && (
        <LevelChoice
          legend={t('comunicacion-social.goalsPage.begins')}
          levels={fields.levels}
          value={fields.begins}
          onChange={(begins) => change({ begins })}
        />
      )}
      <ChoiceGroup
        legend={t('comunicacion-social.goalsPage.weight')}
        help={t('comunicacion-social.goalsPage.weightHelp')}
        options={weights.map((weight) => ({ value: weight, label: t(`comunicacion-social.goalsPage.weights.${weight}`) }))}
        value={weights.find((weight) => Number(weight) === fields.weight) ?? '1'}
        onChange={(weight) => change({ weight: Number(weight) })}
      />
      <Scale
        legend={t('comunicacion-social.goalsPage.confidence')}
        min={0}
        max={10}
        minLabel={t('comunicacion-social.goalsPage.confidenceMin')}
        maxLabel={t('comunicacion-social.goalsPage.confidenceMax')}
        value={fields.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      {fields.confidence !== null && (
        <div className="u-row social-acts">
          <Button kind="quiet" onClick={() => change({ confidence: null })}>
            {t('comunicacion-social.keep.noNumber')}
          </Button>
        </div>
      )}
    </>
  );
}
