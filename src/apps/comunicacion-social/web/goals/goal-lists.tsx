import { useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Goal } from '../../keeping/contract.ts';
import { GoalItem } from './goal-item.tsx';
import { useGoalActs } from './use-goals.ts';

type Props = { goals: readonly Goal[]; onChange(goal: Goal): void; onStep(goal: Goal): void };

const groups = ['active', 'reached', 'aside'] as const;

/** The goals somebody works on, those they reached, and those they set aside. */
export function GoalLists({ goals, onChange, onStep }: Props) {
  const t = useT();
  const acts = useGoalActs();
  const top = useRef<HTMLElement>(null);
  /** The goal takes its buttons with it, so the focus goes to what stays. */
  const leaving = (act: Promise<unknown>) => {
    top.current?.focus({ preventScroll: true });
    void act;
  };
  return (
    <section className="stack stack-7 social-focus" ref={top} tabIndex={-1} aria-label={t('comunicacion-social.goals')}>
      {groups.map((status) => {
        const shown = goals.filter((goal) => goal.status === status);
        if (shown.length === 0) return null;
        return (
          <section className="sec" key={status} aria-labelledby={`social-goals-${status}`}>
            <h2 className="t-lead" id={`social-goals-${status}`}>
              {t(`comunicacion-social.goalsPage.group.${status}`)}
            </h2>
            <ul className="rows">
              {shown.map((goal) => (
                <GoalItem
                  key={goal.id}
                  {...{ goal, acts, leaving }}
                  onChange={() => onChange(goal)}
                  onStep={() => onStep(goal)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
