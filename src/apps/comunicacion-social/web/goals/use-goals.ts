import { useQuery } from '@tanstack/react-query';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { AddGoal, ChangeGoal, Goal, GoalKept, Goals, TakeStep } from '../../keeping/contract.ts';
import { goalsKey, progressKey, todayKey } from '../keys.ts';

const url = '/api/comunicacion-social/goals';

/** A person's goals, in the order in which they were written. */
export function useGoals() {
  return useQuery({ queryKey: goalsKey, queryFn: ({ signal }) => api.get<Goals>(url, signal), refetchOnMount: 'always' });
}

/** Writes goals and takes steps on them. Each answers what the server kept, or `undefined` where it could not be done. */
export function useGoalActs(onDanger?: (fixed: FixedWords) => void) {
  const t = useT();
  const acting = useAct(goalsKey, progressKey, todayKey);
  const keep = useKeep(acting, onDanger);
  return {
    ...acting,
    add: (goal: AddGoal) => keep(() => api.post<GoalKept>(url, goal), textsOf(goal)),
    change: (id: string, changed: ChangeGoal) => keep(() => api.patch<GoalKept>(`${url}/${id}`, changed), textsOf(changed)),
    step: (id: string, taken: TakeStep) => keep(() => api.post<GoalKept>(`${url}/${id}/steps`, taken), [taken.note]),
    undoStep: ({ id, version }: Goal) =>
      acting.act(() => api.post(`${url}/${id}/steps/undo`, { version }), {
        loudly: true,
        done: { text: t('comunicacion-social.goalsPage.stepTakenBack') },
      }),
    /** Reached, set aside, or active again; the notice takes it back. */
    setStatus({ id, version, status: before }: Goal, status: Goal['status']) {
      const send = (next: Goal['status'], on: number) => api.patch<GoalKept>(`${url}/${id}`, { version: on, status: next });
      return acting.act(() => send(status, version), {
        loudly: true,
        done: { text: t(`comunicacion-social.goalsPage.marked.${status}`), undo: () => send(before, version + 1) },
      });
    },
    remove: (goal: Goal) =>
      acting.act(() => api.delete(`${url}/${goal.id}`), {
        loudly: true,
        done: {
          text: t('comunicacion-social.goalsPage.removed', { title: goal.title }),
          undo: () => api.post(url, putBack(goal)),
        },
      }),
  };
}

/** What somebody wrote in their own words. */
const textsOf = ({ title = '', levels }: Partial<Pick<Goal, 'title' | 'levels'>>) => [title, ...Object.values(levels ?? {})];

/** All of a goal that was removed, to write it again as it was. */
function putBack({ id, version: _version, createdAt: _createdAt, ...rest }: Goal): Omit<AddGoal, 'begins'> {
  return { ...rest, clientGoalId: id };
}
