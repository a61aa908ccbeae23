import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { keyOf, nameLevel } from '../../core/practice/goal-line.ts';
import type { Goal } from '../../keeping/contract.ts';
import { LevelLine, signed } from '../keeping/level-line.tsx';
import { GoalPath } from './goal-path.tsx';
import type { useGoalActs } from './use-goals.ts';

type Acts = Pick<ReturnType<typeof useGoalActs>, 'setStatus' | 'remove' | 'undoStep'>;
type Props = { goal: Goal; acts: Acts; onChange(): void; onStep(): void; leaving(act: Promise<unknown>): void };

/** A goal: where its person began, where they are now in their own words, and what can be done with it. */
export function GoalItem({ goal, acts, onChange, onStep, leaving }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const { id, title, domain, skills, steps, levels, status, confidence } = goal;
  const begins = steps[0]?.level ?? 0;
  const now = steps.at(-1)?.level ?? begins;
  const name = `goal-${id}`;
  const domainKey = `comunicacion-social.domain.${domain}`;
  const isActive = status === 'active';
  return (
    <li className="stack stack-3 social-goal">
      <h3 className="t-lead" id={name}>
        {title}
      </h3>
      {(domain || skills.length > 0) && (
        <ul className="u-row u-row-2">
          {domain && words.has(domainKey) && (
            <li>
              <Tag>{t(domainKey)}</Tag>
            </li>
          )}
          {skills.map((skill) => (
            <li key={skill}>
              <Tag kind="app">{t(`comunicacion-social.skill.${skill}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <LevelLine begins={begins} now={now} />
      <p className="measure">
        <b>{t('comunicacion-social.goalsPage.now', { level: signed(now), name: nameLevel(now, language) })}</b>
        {levels[keyOf(now)] && (
          <span className="social-text"> {t('comunicacion-social.keep.quoted', { text: levels[keyOf(now)] })}</span>
        )}
      </p>
      <p className="meta">
        {t('comunicacion-social.goalsPage.began', { level: signed(begins), name: nameLevel(begins, language) })}
        {confidence !== null && ` ${t('comunicacion-social.goalsPage.confidenceNow', { confidence })}`}
      </p>
      <GoalPath goal={goal} undoStep={acts.undoStep} />
      <div className="u-row u-row-2 social-goal-acts">
        {isActive && (
          <Button icon="route" aria-describedby={name} onClick={onStep}>
            {t('comunicacion-social.goalsPage.sayWhere')}
          </Button>
        )}
        <Button kind="quiet" icon="pencil" aria-describedby={name} onClick={onChange}>
          {t('comunicacion-social.keep.change')}
        </Button>
        {isActive ? (
          <>
            <Button kind="quiet" icon="check" aria-describedby={name} onClick={() => leaving(acts.setStatus(goal, 'reached'))}>
              {t('comunicacion-social.goalsPage.reach')}
            </Button>
            <Button kind="quiet" icon="pause" aria-describedby={name} onClick={() => leaving(acts.setStatus(goal, 'aside'))}>
              {t('comunicacion-social.goalsPage.setAside')}
            </Button>
          </>
        ) : (
          <Button kind="quiet" icon="undo-2" aria-describedby={name} onClick={() => leaving(acts.setStatus(goal, 'active'))}>
            {t('comunicacion-social.goalsPage.activate')}
          </Button>
        )}
        <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={() => leaving(acts.remove(goal))}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
