import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { gasLevels } from '../../core/practice/goal-attainment.ts';
import { keyOf } from '../../core/practice/goal-line.ts';
import { signed } from '../keeping/level-line.tsx';
import type { GoalDraft } from './goal-draft.ts';
import { offeredGoals } from './offered-goals.ts';

type Props = { fields: GoalDraft; change(changed: Partial<GoalDraft>): void };

/** Whole goals that can be taken over and changed; what was written before comes back with the notice. */
export function GoalExamples({ fields, change }: Props) {
  const t = useT();
  const take = ({ id, domain, skills }: (typeof offeredGoals)[number]) => {
    const { title, levels, domain: hadDomain, skills: hadSkills } = fields;
    const of = (part: string) => t(`comunicacion-social.goalsPage.example.${id}.${part}`);
    const described = { '-2': of('-2'), '-1': of('-1'), '0': of('0'), '1': of('1'), '2': of('2') };
    change({ title: of('title'), domain, skills: [...skills], levels: described });
    showToast({
      text: t('comunicacion-social.goalsPage.exampleTaken'),
      undo: () => change({ title, levels, domain: hadDomain, skills: hadSkills }),
    });
  };
  return (
    <details className="social-details">
      <summary>{t('comunicacion-social.goalsPage.examples')}</summary>
      <ul className="rows">
        {offeredGoals.map((example) => (
          <li key={example.id} className="stack stack-3 social-example">
            <b id={`example-${example.id}`}>{t(`comunicacion-social.goalsPage.example.${example.id}.title`)}</b>
            <ul>
              {gasLevels.map((level) => (
                <li key={level}>
                  <span className="nums muted">{signed(level)}</span> ·{' '}
                  {t(`comunicacion-social.goalsPage.example.${example.id}.${keyOf(level)}`)}
                </li>
              ))}
            </ul>
            <div className="u-row">
              <Button aria-describedby={`example-${example.id}`} onClick={() => take(example)}>
                {t('comunicacion-social.goalsPage.takeExample')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
