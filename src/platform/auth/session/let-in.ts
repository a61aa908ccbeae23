import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { emailIndexOf, findUser } from '../account/user-store.ts';
import { WrongCredentials } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { beginSession } from './begin-session.ts';
import type { SignInMethod } from './contract.ts';
import { markDevice } from './known-device.ts';
import { holdOpenAccount, insertSession } from './session-store.ts';

/**
 * Lets somebody in who has shown by these methods who they are, in a session of its own. It asks for no second factor.
 *
 * What closes an account, or ends its sessions, may have happened while they showed it: `still` says whether what they showed counts
 * at this very moment, and holds it until the session is there. Throws `WrongCredentials` where it does not, or what `still` throws.
 */
export async function letIn(
  door: Door,
  caller: Caller,
  personId: string,
  methods: SignInMethod[],
  still: (tx: Tx) => Promise<boolean> = async () => true,
): Promise<Entry> {
  const { db, vault, tokens, now } = door;
  const user = await findUser({ db, vault }, personId);
  if (!user) throw new WrongCredentials();
  const { row, token, expiresAt } = beginSession(door, personId, { userAgent: caller.userAgent, methods });
  await db.transaction(async (tx) => {
    if (!((await holdOpenAccount(tx, personId)) && (await still(tx)))) throw new WrongCredentials();
    await insertSession(tx, row);
  });
  await recordEvent(
    db,
    { vault, now },
    {
      actor: { kind: 'person', id: personId },
      subjectId: personId,
      action: 'session.begun',
      thing: 'session',
      thingId: row.id,
      outcome: 'done',
      details: { methods: methods.join(' ') },
    },
  );
  const access = await tokens.issue({ personId, sessionId: row.id });
  const device = markDevice(vault, caller.device, emailIndexOf(vault, user.email));
  return { user, session: { token, expiresAt }, access, device };
}
