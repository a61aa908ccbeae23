import type { ActivityPage, Handoff } from '#platform/handoffs/contract.ts';
import { type Finished, finishCheckIn } from './finished-check-in.ts';
import type { Person } from './person.ts';

/** What is asked for to turn something of BLU into steps. */
export const asked = (source: Finished) => ({ from: 'blu-psicologa', intent: 'make-steps', source });

/** What waits for somebody who finished a check-in and asked for it. */
export async function anOffer(person: Person): Promise<Handoff> {
  return (await person.post<Handoff>('/api/handoffs', asked(await finishCheckIn(person)))).body;
}

/** What the page sends when the person changes nothing. */
export function suggestedOf({ items }: Handoff): { id: string; text: string }[] {
  return items.filter(({ suggested }) => suggested).map(({ id, text }) => ({ id, text }));
}

/** The kinds of what a person did lately, newest first. */
export async function kindsOf(person: Person): Promise<string[]> {
  return (await person.get<ActivityPage>('/api/user/activity')).body.items.map(({ kind }) => kind);
}
