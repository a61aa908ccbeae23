import { type Feature, type Limits, limitsOf, mayUse } from '../../auth/minors/core/limits-of.ts';

/** How far somebody may go in an application, from the least to the most. Everybody has the first. */
export const levels = ['basic', 'premium', 'professional'] as const;
export type Level = (typeof levels)[number];

/** After this many days past its end, a level is gone; until then what it opened can still be read, and nothing of it changed. */
export const usualGraceDays = 7;
const dayMs = 86_400_000;

/** The facts about whoever acts. What is absent was not asked for, and gives nothing. */
export type Standing = {
  personId: string;
  role: 'person' | 'professional' | 'admin';
  access?: readonly { app: string; level: Level; expiresAt: Date | null }[];
  memberships?: readonly { organisationId: string; role: 'member' | 'manager' }[];
  grants?: readonly {
    ownerId: string;
    scopes: readonly string[];
    acceptedAt: Date | null;
    expiresAt: Date;
    revokedAt: Date | null;
  }[];
  graceDays?: number;
  /** What is less for whoever is not of age; where it was not asked for, as much as for whoever does not say their age. */
  limits?: Limits & { hasGuardian: boolean };
};

/** What it is done to. */
export type Thing =
  | { kind: 'app'; slug: string; isActive: boolean; needs: Level }
  | { kind: 'organisation'; id: string; isActive: boolean }
  /** Something of a person, by the scope under which they let others see it. */
  | { kind: 'piece'; ownerId: string; scope: string }
  /** What is less for minors. */
  | { kind: 'feature'; name: Feature }
  /** The installation itself: people, applications, settings. */
  | { kind: 'installation' };

/** `manage` is deciding for others: who belongs, who may come in. */
export type Action = 'read' | 'change' | 'manage';

export type Why =
  | 'everybody'
  | 'level'
  | 'grace'
  | 'member'
  | 'manager'
  | 'owner'
  | 'grant'
  | 'admin'
  | 'switched-off'
  | 'level-too-low'
  | 'level-ended'
  | 'not-a-member'
  | 'not-a-manager'
  | 'not-an-admin'
  | 'not-shared'
  | 'not-at-this-age'
  | 'needs-guardian';

/** `hidden`: whoever asks must not even learn that there is such a thing. */
export type Answer = { may: true; why: Why } | { may: false; why: Why; hidden: boolean };

const yes = (why: Why): Answer => ({ may: true, why });
const no = (why: Why): Answer => ({ may: false, why, hidden: false });
const hidden = (why: Why): Answer => ({ may: false, why, hidden: true });

/** Whether this person may do this to this thing at this moment, and why. Every check on the server asks here. */
export function can(person: Standing, action: Action, thing: Thing, now: Date): Answer {
  switch (thing.kind) {
    case 'app':
      return canInApp(person, action, thing, now);
    case 'organisation':
      return canInOrganisation(person, action, thing);
    case 'piece':
      return canWithPiece(person, action, thing, now);
    case 'feature':
      return canUse(person, thing.name);
    case 'installation':
      return person.role === 'admin' ? yes('admin') : no('not-an-admin');
  }
}

/** How far somebody may go in an application now: until the end of what they were given, in full; then for the grace, reading. */
export function levelNow(person: Standing, app: string, now: Date): { level: Level; isGrace: boolean } {
  const given = person.access?.find((one) => one.app === app);
  if (!given || given.level === 'basic') return { level: 'basic', isGrace: false };
  if (given.expiresAt === null || now < given.expiresAt) return { level: given.level, isGrace: false };
  return now < graceEnd(person, given.expiresAt) ? { level: given.level, isGrace: true } : { level: 'basic', isGrace: false };
}

function graceEnd({ graceDays = usualGraceDays }: Standing, expiresAt: Date): Date {
  return new Date(expiresAt.getTime() + graceDays * dayMs);
}

function canInApp(person: Standing, action: Action, app: Thing & { kind: 'app' }, now: Date): Answer {
  if (action === 'manage') return person.role === 'admin' ? yes('admin') : no('not-an-admin');
  if (!app.isActive) return hidden('switched-off');
  if (app.needs === 'basic') return yes('everybody');
  const { level, isGrace } = levelNow(person, app.slug, now);
  const reaches = levels.indexOf(level) >= levels.indexOf(app.needs);
  if (!reaches) return no(hadEnough(person, app) ? 'level-ended' : 'level-too-low');
  if (!isGrace) return yes('level');
  return action === 'read' ? yes('grace') : no('level-ended');
}

function hadEnough({ access }: Standing, { slug, needs }: Thing & { kind: 'app' }): boolean {
  return Boolean(access?.some((one) => one.app === slug && levels.indexOf(one.level) >= levels.indexOf(needs)));
}

function canInOrganisation(person: Standing, action: Action, { id, isActive }: Thing & { kind: 'organisation' }): Answer {
  const role = person.memberships?.find(({ organisationId }) => organisationId === id)?.role;
  if (!role || !isActive) return hidden('not-a-member');
  if (role === 'manager') return yes('manager');
  return action === 'read' ? yes('member') : no('not-a-manager');
}

function canWithPiece(person: Standing, action: Action, { ownerId, scope }: Thing & { kind: 'piece' }, now: Date): Answer {
  if (ownerId === person.personId) return yes('owner');
  const counts = person.grants?.some(
    (grant) =>
      grant.ownerId === ownerId &&
      grant.scopes.includes(scope) &&
      grant.acceptedAt !== null &&
      grant.acceptedAt <= now &&
      now < grant.expiresAt &&
      (grant.revokedAt === null || now < grant.revokedAt),
  );
  return counts && action === 'read' ? yes('grant') : hidden('not-shared');
}

function canUse({ limits }: Standing, feature: Feature): Answer {
  const { hasGuardian, ...less } = limits ?? { ...limitsOf(undefined, undefined), hasGuardian: false };
  const answer = mayUse(less, feature, hasGuardian);
  if (answer === 'yes') return yes('everybody');
  return no(answer === 'guardian' ? 'needs-guardian' : 'not-at-this-age');
}
