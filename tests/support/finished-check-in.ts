import type { BotSummary } from '#platform/bots/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import type { Person } from './person.ts';

export type Finished = { conversationId: string; messageId: string };

/** What somebody with a task answers: only the words of `goal` are their own. */
export const usual = { mood: 4, need: 'small-step', goal: 'Tener la mesa libre para comer' };

/** Goes through BLU's check-in, skips what has no answer here, and says where its outcome is. */
export async function finishCheckIn(person: Person, answers: Record<string, string | number> = usual): Promise<Finished> {
  let { message, conversationId } = await person.says(await checkInTitle(person));
  while (message.metadata.step) {
    const { runId, stepId } = message.metadata.step satisfies StepView;
    const value = answers[stepId];
    const given = value === undefined ? { move: 'skip' as const } : { value };
    const said = await person.says(String(value ?? 'Saltar'), { conversationId, answer: { runId, stepId, ...given } });
    ({ message, conversationId } = said);
  }
  if (!message.metadata.outcome) throw new Error('The check-in left nothing');
  return { conversationId, messageId: message.id };
}

/** What the exercise is called in the person's language: writing it starts it. */
export async function checkInTitle(person: Person): Promise<string> {
  const { items } = (await person.get<{ items: BotSummary[] }>('/api/bots')).body;
  const exercise = items.flatMap(({ protocols }) => protocols).find(({ id }) => id === 'check-in');
  if (!exercise) throw new Error('There is no check-in');
  return exercise.title;
}
