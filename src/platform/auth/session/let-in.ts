import { recordEvent } from '../../audit/record-event.ts';
import { emailIndexOf, findUser } from '../account/user-store.ts';
import { WrongCredentials } from '../contract.ts';
import type { Caller, Door, Entry } from '../door.ts';
import { beginSession } from './begin-session.ts';
import type { SignInMethod } from './contract.ts';
import { markDevice } from './known-device.ts';
import { insertSession } from './session-store.ts';

/** Lets somebody in who has shown by these methods who they are, in a session of its own. It asks for no second factor. */
export async function letIn(door: Door, caller: Caller, personId: string, methods: SignInMethod[]): Promise<Entry> {
  const { db, vault, tokens, now } = door;
  const user = await findUser({ db, vault }, personId);
  if (!user) throw new WrongCredentials();
  const { row, token, expiresAt } = beginSession(door, personId, { userAgent: caller.userAgent, methods });
  await insertSession(db, row);
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
