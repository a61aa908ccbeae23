import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { getUser } from '../account/get-user.ts';
import { TooManyTries } from '../contract.ts';
import type { Caller, DoorParts } from '../door.ts';
import { checkMails } from '../links/ask-link.ts';
import { endGuardianLinks, findAgeFacts, keepGuardian } from './birth-store.ts';
import { GuardianIsSelf, NoGuardianNeeded } from './contract.ts';
import { ageAt } from './core/age-at.ts';
import { limitsOf } from './core/limits-of.ts';
import { type GuardianLinkDetails, writeGuardianLink } from './guardian-link.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

type Parts = Pick<DoorParts, 'db' | 'vault' | 'config' | 'jobs' | 'cache' | 'now'>;

const dayMs = 86_400_000;
/** A family finds an evening in this time. Another can be asked for. */
const questionMs = 7 * dayMs;
const mostPerDay = 3;

/**
 * Writes to somebody who answers for this person: what it is, and what each answer does. A minor who answers for themselves may
 * ask too, for what only opens with a guardian. The link of before stops working. Throws `NoGuardianNeeded`, `GuardianIsSelf`,
 * `TooManyTries`, and `NoMail`.
 */
export async function askGuardian(parts: Parts, caller: Caller, personId: string, email: string): Promise<void> {
  const { db, vault, cache, now } = parts;
  await checkMails(parts, caller);
  const user = await getUser(parts, { personId });
  if (email === user.email) throw new GuardianIsSelf();
  const counted = await cache.limits.count(`guardian ${personId}`, dayMs, mostPerDay);
  if (counted.current > mostPerDay) throw new TooManyTries({ retryAfterSeconds: Math.ceil(counted.ttlMs / 1000) });

  await db.transaction(async (tx) => {
    const facts = await findAgeFacts({ db: tx, vault }, personId);
    const limits = facts?.birthDay ? limitsOf(ageAt(facts.birthDay, now()), facts.country) : undefined;
    if (!limits?.isMinor || facts?.guardian?.agreedAt) throw new NoGuardianNeeded();
    if (limits.needsGuardian) await keepGuardian(tx, vault, { personId, email, agreedAt: null });
    await endGuardianLinks(tx, personId, now());
    const kind = limits.needsGuardian ? 'guardian-asked' : 'guardian-welcome';
    const worksUntil = new Date(now().getTime() + questionMs);
    await mailGuardian(tx, parts, { personId, name: user.name, details: { email, language: caller.language }, kind, worksUntil });
    const actor = { kind: 'person', id: personId } as const;
    await recordEvent(tx, { vault, now }, { actor, subjectId: personId, action: 'guardian.asked', outcome: 'done' });
  });
}

/** Sends a guardian a link that works until then. The token stands behind `#`, where no log sees it. */
export async function mailGuardian(
  tx: Tx,
  parts: Pick<Parts, 'vault' | 'jobs' | 'config' | 'now'>,
  to: { personId: string; name: string; details: GuardianLinkDetails; kind: keyof typeof wordsEs; worksUntil: Date },
): Promise<void> {
  const { vault, config, now } = parts;
  const { personId, name, details, kind, worksUntil } = to;
  const token = await writeGuardianLink(tx, vault, { personId, details, createdAt: now(), expiresAt: worksUntil });
  const { subject, lines, button } = (details.language === 'en' ? wordsEn : wordsEs)[kind];
  const named = (text: string) => text.replaceAll('{name}', () => name);
  await sendMail(tx, parts, {
    to: details.email,
    personId,
    kind,
    language: details.language,
    subject: named(subject),
    lines: lines.map(named),
    link: { text: button, href: new URL(`/tutela#${token}`, config.publicUrl).href },
  });
}
