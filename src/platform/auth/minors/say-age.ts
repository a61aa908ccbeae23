import { recordEvent } from '../../audit/record-event.ts';
import { canMail } from '../../mail/send-mail.ts';
import { AccountGone } from '../contract.ts';
import type { DoorParts } from '../door.ts';
import { liveSessionsOf } from '../session/live-sessions.ts';
import { endGuardianLinks, findAgeFacts, removeGuardian } from './birth-store.ts';
import type { Age, SayAge } from './contract.ts';
import { ageAt } from './core/age-at.ts';
import { features, limitsOf, mayUse } from './core/limits-of.ts';
import { noteBirth } from './note-birth.ts';

type Parts = Pick<DoorParts, 'db' | 'vault' | 'config' | 'now'>;
type Acting = { personId: string; sessionId: string };

/** What follows from this person's age now. Whoever waited, and is old enough by now, waits no more. */
export async function getAge(parts: Parts, { personId, sessionId }: Acting): Promise<Age> {
  const { db, config, now } = parts;
  const facts = await findAgeFacts(parts, personId);
  if (!facts) throw new AccountGone();
  const { birthDay, country, guardian } = facts;
  const limits = limitsOf(birthDay === undefined ? undefined : ageAt(birthDay, now()), country);
  const hasGuardian = guardian?.agreedAt != null;
  const isOver = guardian !== undefined && !hasGuardian && !limits.needsGuardian;
  if (isOver) {
    await db.transaction(async (tx) => {
      await removeGuardian(tx, personId);
      await endGuardianLinks(tx, personId, now());
    });
    liveSessionsOf(db).forget(sessionId);
  }
  return {
    isSaid: birthDay !== undefined,
    isMinor: limits.isMinor ?? null,
    waits: limits.needsGuardian && !hasGuardian,
    guardian: hasGuardian ? 'agreed' : guardian?.email && !isOver ? 'asked' : 'none',
    guardianEmail: (!isOver && guardian?.email) || null,
    off: features.filter((feature) => mayUse(limits, feature, hasGuardian) !== 'yes'),
    canAsk: canMail(config),
  };
}

/** Says when this person was born, once. Throws `AgeKnown` and `BirthNotPossible`. */
export async function sayAge(parts: Parts, acting: Acting, said: SayAge): Promise<Age> {
  const { db, vault, now } = parts;
  const { personId, sessionId } = acting;
  await db.transaction(async (tx) => {
    await noteBirth(tx, parts, personId, said);
    const actor = { kind: 'person', id: personId } as const;
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action: 'age.said', outcome: 'done' });
  });
  liveSessionsOf(db).forget(sessionId);
  return getAge(parts, acting);
}
