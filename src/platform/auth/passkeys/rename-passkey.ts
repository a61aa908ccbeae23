import { recordEvent } from '../../audit/record-event.ts';
import type { Door } from '../door.ts';
import { PasskeyNotFound } from './contract.ts';
import { renamePasskey as writeName } from './passkey-store.ts';

/** Calls a passkey of this person by another name. Throws `PasskeyNotFound`. */
export async function renamePasskey(door: Door, personId: string, id: string, name: string): Promise<void> {
  const { db, vault, now } = door;
  if (!(await writeName({ db, vault }, { personId, id, name }))) throw new PasskeyNotFound();
  const actor = { kind: 'person', id: personId } as const;
  const thing = { thing: 'passkey', thingId: id };
  await recordEvent(db, { vault, now }, { actor, subjectId: personId, action: 'passkey.renamed', ...thing, outcome: 'done' });
}
