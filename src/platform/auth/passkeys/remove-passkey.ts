import { recordEvent } from '../../audit/record-event.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { isMailConfigured } from '../../mail/send-mail.ts';
import { getUser } from '../account/get-user.ts';
import { holdPerson } from '../account/user-store.ts';
import type { Door } from '../door.ts';
import { keepGuarded, type Longer } from '../password/keep-guarded.ts';
import { tellIn } from '../second-factor/tell-person.ts';
import { hasWayIn } from '../second-factor/way-store.ts';
import type { SessionOf } from '../session/access-token.ts';
import { endSessionsWith } from '../session/end-sessions.ts';
import { LastWayIn, PasskeyNotFound } from './contract.ts';
import { deletePasskey } from './passkey-store.ts';

/**
 * Takes a passkey away and ends all other sessions of its person.
 *
 * Throws `PasskeyNotFound`, and `LastWayIn` when nothing else would let them in: no password, no other passkey, no other provider,
 * no confirmed address that a link could be sent to. Throws `LongerPasswordFirst` where the password would be left alone and no
 * `longer` one is given.
 */
export async function removePasskey(
  door: Door,
  { personId, sessionId }: SessionOf,
  id: string,
  language: Language,
  longer?: Longer,
): Promise<void> {
  const { db, vault, now, config } = door;
  const user = await getUser(door, { personId });
  const forget = await db.transaction(async (tx) => {
    // Two last ways that are taken away at once are looked at one after the other.
    await holdPerson(tx, personId);
    if (!(await deletePasskey(tx, { personId, id }))) throw new PasskeyNotFound();
    if (!(await hasWayIn(tx, personId, { byMail: isMailConfigured(config) }))) throw new LastWayIn();
    const changed = await keepGuarded(tx, personId, longer);
    const ended = await endSessionsWith(tx, door, personId, sessionId);
    await tellIn(tx, door, user, language, 'passkey-removed');
    const actor = { kind: 'person', id: personId } as const;
    const thing = { thing: 'passkey', thingId: id };
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action: 'passkey.removed', ...thing, outcome: 'done' });
    return () => {
      changed();
      ended();
    };
  });
  forget();
}
