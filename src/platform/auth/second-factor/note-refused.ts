import { recordEvent } from '../../audit/record-event.ts';
import type { Door } from '../door.ts';

/** Puts on record that somebody did not show that they are this person. */
export function noteRefused(
  { db, vault, now }: Pick<Door, 'db' | 'vault' | 'now'>,
  personId: string,
  action: `${string}.${string}`,
  by: string,
): Promise<void> {
  const event = { actor: { kind: 'nobody' }, subjectId: personId, action, outcome: 'refused', details: { by } } as const;
  return recordEvent(db, { vault, now }, event);
}
