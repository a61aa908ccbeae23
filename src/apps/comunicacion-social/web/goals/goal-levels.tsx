import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { gasLevels } from '../../core/practice/goal-attainment.ts';
import { keyOf, nameLevel } from '../../core/practice/goal-line.ts';
import { signed } from '../keeping/level-line.tsx';
import type { GoalPartProps } from './goal-what.tsx';

/** Beginning with what is expected: the one that is needed, and from which the others are thought. */
const inOrder = gasLevels.toSorted((one, other) => Math.abs(one) - Math.abs(other) || one - other);

/** The five levels, each in the person's words. */
export function GoalLevels({ fields, change, isMissing }: GoalPartProps) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      <p className="muted measure">{t('comunicacion-social.goalsPage.levelsLead')}</p>
      {inOrder.map((level) => (
        <TextField
          key={level}
          label={`${signed(level)} · ${nameLevel(level, language)}`}
          optional={level !== 0}
          help={t(`comunicacion-social.goalsPage.levelHelp.${keyOf(level)}`)}
          error={level === 0 && isMissing ? t('comunicacion-social.goalsPage.expectedMissing') : undefined}
          name={level === 0 ? 'expected' : undefined}
          autoComplete="off"
          maxLength={300}
          value={fields.levels[keyOf(level)]}
          onChange={(text) => change({ levels: { ...fields.levels, [keyOf(level)]: text } })}
        />
      ))}
    </>
  );
}
