import { recordEvent } from '../../../audit/record-event.ts';
import type { Language } from '../../../i18n/catalogs.ts';
import { isMailConfigured } from '../../../mail/send-mail.ts';
import { getUser } from '../../account/get-user.ts';
import { holdPerson } from '../../account/user-store.ts';
import type { Door } from '../../door.ts';
import { tellIn } from '../../second-factor/tell-person.ts';
import { hasWayIn } from '../../second-factor/way-store.ts';
import type { SessionOf } from '../../session/access-token.ts';
import { endSessionsWith } from '../../session/end-sessions.ts';
import { OnlyWayIn, OutsideNotFound } from './contract.ts';
import { deleteOutside } from './outside-store.ts';

/**
 * Takes away that a person comes in with this provider, unless it is their last way in, and ends all other sessions: whoever came
 * in by it must not stay.
 */
export async function disconnect(
  door: Door,
  { personId, sessionId }: SessionOf,
  name: string,
  language: Language,
): Promise<void> {
  const { db, vault, config, now } = door;
  const user = await getUser(door, { personId });
  const forget = await db.transaction(async (tx) => {
    // Two last ways that are taken away at once are looked at one after the other.
    await holdPerson(tx, personId);
    if (!(await deleteOutside(tx, personId, name))) throw new OutsideNotFound();
    if (!(await hasWayIn(tx, personId, { byMail: isMailConfigured(config) }))) throw new OnlyWayIn();
    const ended = await endSessionsWith(tx, door, personId, sessionId);
    await tellIn(tx, door, user, language, 'outside-removed');
    const actor = { kind: 'person', id: personId } as const;
    const action = 'outside-account.disconnected';
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action, outcome: 'done', details: { provider: name } });
    return ended;
  });
  forget();
}
