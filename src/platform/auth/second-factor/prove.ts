import { recordEvent } from '../../audit/record-event.ts';
import { freshMs } from '../../http/check-rights.ts';
import type { Caller, Door } from '../door.ts';
import { checkPasskey } from '../passkeys/check-passkey.ts';
import { hasSecondWay } from '../password/account-store.ts';
import { isPasswordRight } from '../password/password.ts';
import type { AccessToken, SessionOf } from '../session/access-token.ts';
import { liveSessionsOf } from '../session/live-sessions.ts';
import { markProved } from '../session/session-store.ts';
import { NotProved, type Prove, type ProveWay } from './contract.ts';
import { judgeCode, judgeRecoveryCode, refusalOf } from './judge-code.ts';
import { noteRefused } from './note-refused.ts';
import { spendProveLink } from './prove-link.ts';
import { renewSession } from './renew-session.ts';
import { tellPerson } from './tell-person.ts';
import { findPasswordOf } from './way-store.ts';

export type ProvedEntry = { session: { token: string; expiresAt: Date }; access: AccessToken; provedUntil: Date };

/**
 * Takes somebody's word again that it is them, for five minutes of this session. The session gets its next token on the way, so
 * that whoever copied the one before has nothing of it (sec/S26).
 *
 * Throws `NotProved`, `WrongCode`, `CodesLocked`, `PasskeyRefused` and `TooManyTries`; what was refused is put on record.
 */
export async function prove(
  door: Door,
  caller: Caller,
  { session, token }: { session: SessionOf; token: string | undefined },
  answer: Prove,
): Promise<ProvedEntry> {
  const { db, vault, now } = door;
  const by = await check(door, caller, session, answer);

  const renewed = await renewSession(door, caller, session, token);
  const at = now();
  await markProved(db, session.sessionId, at);
  // What this process remembers of the session is what was true before.
  liveSessionsOf(db).forget(session.sessionId);
  const actor = { kind: 'person', id: session.personId } as const;
  const thing = { thing: 'session', thingId: session.sessionId };
  const event = {
    actor,
    subjectId: session.personId,
    action: 'session.proved',
    ...thing,
    outcome: 'done',
    details: { by },
  } as const;
  await recordEvent(db, { vault, now }, event);
  return { ...renewed, provedUntil: new Date(at.getTime() + freshMs) };
}

async function check(door: Door, caller: Caller, session: SessionOf, answer: Prove): Promise<ProveWay> {
  const { personId } = session;
  if ('passkey' in answer) {
    await checkPasskey(door, { use: 'prove', personId }, answer.passkey);
    return 'passkey';
  }
  if ('totp' in answer || 'recoveryCode' in answer) return checkCode(door, caller, personId, answer);
  if ('link' in answer) {
    if (!(await spendProveLink(door, session, answer.link))) return refuse(door, personId, 'link');
    return 'link';
  }
  // Whoever has a second factor set it up for the day when somebody knows their password.
  if (await hasSecondWay(door.db, personId)) return refuse(door, personId, 'password');
  // An account of its own for the counts: whoever guesses in a session left open must not slow its owner's sign-in.
  const trying = { account: `prove ${personId}`, address: caller.address, deviceId: undefined };
  const right = await door.limits.attempt(trying, async () =>
    (await isPasswordRight(answer.password, await findPasswordOf(door.db, personId))) ? true : undefined,
  );
  return right ? 'password' : refuse(door, personId, 'password');
}

type WithCode = Extract<Prove, { totp: string } | { recoveryCode: string }>;

async function checkCode(door: Door, { language }: Caller, personId: string, answer: WithCode): Promise<ProveWay> {
  const by = 'totp' in answer ? 'totp' : 'recovery-code';
  const judged = await door.db.transaction((tx) =>
    'totp' in answer
      ? judgeCode(tx, door, personId, answer.totp)
      : judgeRecoveryCode(tx, personId, answer.recoveryCode, door.now()),
  );
  if (judged.is === 'right' && by === 'recovery-code') await tellPerson(door, personId, language, 'recovery-code-used');
  if (judged.is === 'right') return by;
  if (judged.is === 'off') return refuse(door, personId, by);
  await noteRefused(door, personId, 'session.proved', by);
  if (judged.is === 'locked' && judged.isNew) await tellPerson(door, personId, language, 'codes-locked');
  throw refusalOf(judged);
}

async function refuse(door: Door, personId: string, by: ProveWay): Promise<never> {
  await noteRefused(door, personId, 'session.proved', by);
  throw new NotProved();
}
