import { recordEvent } from '../../audit/record-event.ts';
import { isFresh } from '../../http/check-rights.ts';
import { ProveItIsYou } from '../../http/errors.ts';
import type { Person } from '../../http/person.ts';
import { getUser } from '../account/get-user.ts';
import type { DoorParts } from '../door.ts';
import { endSessionsWith } from '../session/end-sessions.ts';
import { mailGuardian } from './ask-guardian.ts';
import { type AgeFacts, endGuardianLinks, findAgeFacts, keepGuardian, removeGuardian } from './birth-store.ts';
import {
  type AnswerAsGuardian,
  type GuardianAnswered,
  GuardianLinkOver,
  type GuardianQuestion,
  guardianTextVersion,
  NoGuardianNeeded,
} from './contract.ts';
import { ageAt, turnsAt } from './core/age-at.ts';
import { fullAge, limitsOf, ownConsentAge } from './core/limits-of.ts';
import { holdGuardianLink } from './guardian-link.ts';

/** `forget` removes a person with everything that is theirs. */
export type GuardianParts = Pick<DoorParts, 'db' | 'vault' | 'config' | 'jobs' | 'now'> & {
  forget: (personId: string) => Promise<unknown>;
};

/** What the link of a guardian is about. Looking spends nothing. Throws `GuardianLinkOver`. */
export async function aboutGuardianLink(parts: GuardianParts, token: string): Promise<GuardianQuestion> {
  const { db, vault, now } = parts;
  return db.transaction(async (tx) => {
    const { personId } = await holdGuardianLink(tx, parts, token);
    const { name } = await getUser({ db: tx, vault }, { personId });
    const facts = await findAgeFacts({ db: tx, vault }, personId);
    return {
      name,
      waits: needsGuardian(facts, now()),
      hasAgreed: facts?.guardian?.agreedAt != null,
      textVersion: guardianTextVersion,
    };
  });
}

/**
 * Takes a guardian's answer, once. A yes opens the account, and its mail brings the link that takes it back. A no to an account
 * that waits forgets it whole: nothing is kept of a child whom nobody answers for. Taken back, it waits again, at once on every node.
 */
export async function answerAsGuardian(parts: GuardianParts, answer: AnswerAsGuardian): Promise<GuardianAnswered> {
  const { db, vault, now, forget } = parts;
  const { personId, came, forgetSessions } = await db.transaction(async (tx) => {
    const { personId, details } = await holdGuardianLink(tx, parts, answer.token);
    const facts = await findAgeFacts({ db: tx, vault }, personId);
    if (!facts?.birthDay) throw new GuardianLinkOver();
    const needs = needsGuardian(facts, now());
    const hadAgreed = facts.guardian?.agreedAt != null;
    if (answer.agrees && hadAgreed) throw new NoGuardianNeeded();
    if (answer.agrees && answer.textVersion !== guardianTextVersion) throw new GuardianLinkOver();
    await endGuardianLinks(tx, personId, now());
    const actor = { kind: 'nobody' } as const;
    const noted = (action: `guardian.${string}`) =>
      recordEvent(tx, { vault, now }, { actor, subjectId: personId, action, thing: 'guardians', outcome: 'done' });

    if (answer.agrees) {
      const { name } = answer;
      const textVersion = guardianTextVersion;
      await keepGuardian(tx, vault, { personId, email: details.email, name, agreedAt: now(), textVersion });
      const user = await getUser({ db: tx, vault }, { personId });
      const worksUntil = turnsAt(facts.birthDay, needs ? ownConsentAge(facts.country) : fullAge);
      await mailGuardian(tx, parts, { personId, name: user.name, details, kind: 'guardian-agreed', worksUntil });
      await noted('guardian.agreed');
      return { personId, came: 'open' as const, forgetSessions: undefined };
    }
    const isUsed = hadAgreed || facts.guardian?.hadAgreed === true;
    const came: GuardianAnswered['now'] = !needs ? 'without-guardian' : isUsed ? 'waiting' : 'forgotten';
    if (needs) await keepGuardian(tx, vault, { personId, email: details.email, agreedAt: null });
    else await removeGuardian(tx, personId);
    const forgetSessions = needs ? await endSessionsWith(tx, { db, now }, personId) : undefined;
    await noted('guardian.refused');
    return { personId, came, forgetSessions };
  });
  forgetSessions?.();
  if (came === 'forgotten') await forget(personId);
  return { now: came };
}

/**
 * Leaves an account that only waits: nothing was done in it yet, so there is nothing to wait for. Where a guardian had agreed
 * before, much may be lost with it, so they show first that it is them. Throws `NoGuardianNeeded` and `ProveItIsYou`.
 */
export async function giveUpWaiting(
  parts: GuardianParts,
  { personId, provedAt }: Pick<Person, 'personId' | 'provedAt'>,
): Promise<void> {
  const facts = await findAgeFacts(parts, personId);
  if (!facts?.guardian || facts.guardian.agreedAt) throw new NoGuardianNeeded();
  if (facts.guardian.hadAgreed && !isFresh({ provedAt }, parts.now())) throw new ProveItIsYou();
  await parts.forget(personId);
}

function needsGuardian(facts: AgeFacts | undefined, now: Date): boolean {
  if (!facts?.birthDay) return false;
  return limitsOf(ageAt(facts.birthDay, now), facts.country).needsGuardian;
}
