import { recordEvent } from '../../audit/record-event.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { getUser } from '../account/get-user.ts';
import { holdPerson } from '../account/user-store.ts';
import type { Door } from '../door.ts';
import { keepGuarded, type Longer } from '../password/keep-guarded.ts';
import type { SessionOf } from '../session/access-token.ts';
import { endSessionsWith } from '../session/end-sessions.ts';
import { CodeAppOff } from './contract.ts';
import { deleteRecoveryCodes } from './recovery-code-store.ts';
import { tellIn } from './tell-person.ts';
import { deleteSecret } from './totp-store.ts';

/**
 * Switches the code app off, takes its recovery codes away and ends all other sessions. Throws `CodeAppOff` when it was not on, and
 * `LongerPasswordFirst` where the password would be left alone and no `longer` one is given.
 */
export async function removeTotp(
  door: Door,
  { personId, sessionId }: SessionOf,
  language: Language,
  longer?: Longer,
): Promise<void> {
  const { db, vault, now } = door;
  const user = await getUser(door, { personId });
  const forget = await db.transaction(async (tx) => {
    // Two last ones that are taken away at once are looked at one after the other.
    await holdPerson(tx, personId);
    if (!(await deleteSecret(tx, personId))) throw new CodeAppOff();
    await deleteRecoveryCodes(tx, personId);
    const changed = await keepGuarded(tx, personId, longer);
    const ended = await endSessionsWith(tx, door, personId, sessionId);
    await tellIn(tx, door, user, language, 'codes-off');
    const actor = { kind: 'person', id: personId } as const;
    const event = {
      actor,
      subjectId: personId,
      action: 'second-factor.removed',
      outcome: 'done',
      details: { by: 'totp' },
    } as const;
    await recordEvent(tx, { vault, now }, event);
    return () => {
      changed();
      ended();
    };
  });
  forget();
}
