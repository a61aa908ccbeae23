import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { AddGoal, ChangeGoal, Goal, GoalKept, Goals, TakeStep } from '../../keeping/contract.ts';
import { goalsKey, progressKey, todayKey } from '../keys.ts';

const url = '/api/comunicacion-social/goals';

/** A person's goals, in the order in which they were written. */
export function useGoals() {
  return useQuery({ queryKey: goalsKey, queryFn: ({ signal }) => api.get<Goals>(url, signal), refetchOnMount: 'always' });
}

/** Writes goals and takes steps on them. Each answers what the server kept, or `undefined` where it could not be done. */
export function useGoalActs() {
  const t = useT();
  const acting = useAct(goalsKey, progressKey, todayKey);
  async function keep(send: () => Promise<GoalKept>): Promise<GoalKept | undefined> {
    let kept: GoalKept | undefined;
    await acting.act(async () => {
      kept = await send();
    });
    return kept;
  }
  return {
    ...acting,
    add: (goal: AddGoal) => keep(() => api.post(url, goal)),
    change: (id: string, changed: ChangeGoal) => keep(() => api.patch(`${url}/${id}`, changed)),
    step: (id: string, taken: TakeStep) => keep(() => api.post(`${url}/${id}/steps`, taken)),
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

/** All of a goal that was removed, to write it again as it was. */
function putBack({ id, version: _version, createdAt: _createdAt, ...rest }: Goal): Omit<AddGoal, 'begins'> {
  return { ...rest, clientGoalId: id };
}
