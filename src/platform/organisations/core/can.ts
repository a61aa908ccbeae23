/** How far somebody may go in an application, from the least to the most. Everybody has the first. */
export const levels = ['basic', 'premium', 'professional'] as const;
export type Level = (typeof levels)[number];

/** After this many days past its end, a level is gone; until then what it opened can still be read, and nothing of it changed. */
export const usualGraceDays = 7;
const dayMs = 86_400_000;

/** The facts about whoever acts. What is absent was not asked for, and gives nothing. */
export type Standing = {
  access?: readonly { app: string; level: Level; expiresAt: Date | null }[];
  memberships?: readonly { organisationId: string; role: 'member' | 'manager' }[];
  graceDays?: number;
};

/** What it is done to. */
export type App = { kind: 'app'; slug: string; isActive: boolean; needs: Level };
export type Organisation = { kind: 'organisation'; id: string; isActive: boolean };

/** `manage` is deciding for others: who belongs, who may come in. In an app it asks for as much as changing. */
export type Action = 'read' | 'change' | 'manage';

export type Why =
  | 'everybody'
  | 'level'
  | 'grace'
  | 'member'
  | 'manager'
  | 'switched-off'
  | 'level-too-low'
  | 'level-ended'
  | 'not-a-member'
  | 'not-a-manager';

/** `hidden`: whoever asks must not even learn that there is such a thing. */
export type Answer = { may: true; why: Why } | { may: false; why: Why; hidden: boolean };

const yes = (why: Why): Answer => ({ may: true, why });
const no = (why: Why): Answer => ({ may: false, why, hidden: false });
const hidden = (why: Why): Answer => ({ may: false, why, hidden: true });

/**
 * Whether somebody may do this in an app or an organisation at this moment, and why. The door of every app asks here, and whatever
 * is done in an organisation. Who administers, what was shared and what waits for an age is asked elsewhere: of the role of a
 * route (`http/check-rights.ts`), of the grants (`consent/grants/read-under-grant.ts`) and of `auth/minors/limits-for.ts`.
 */
export function can(person: Standing, action: Action, thing: App | Organisation, now: Date): Answer {
  return thing.kind === 'app' ? canInApp(person, action, thing, now) : canInOrganisation(person, action, thing);
}

/** How far somebody may go in an application now: until the end of what they were given, in full; then for the grace, reading. */
export function levelNow(person: Standing, app: string, now: Date): { level: Level; isGrace: boolean } {
  const given = person.access?.find((one) => one.app === app);
  if (!given || given.level === 'basic') return { level: 'basic', isGrace: false };
  if (given.expiresAt === null || now < given.expiresAt) return { level: given.level, isGrace: false };
  return now < graceEnd(person, given.expiresAt) ? { level: given.level, isGrace: true } : { level: 'basic', isGrace: false };
}

/** Until when what was given until then can still be read. */
export function graceEnd({ graceDays = usualGraceDays }: Standing, expiresAt: Date): Date {
  return new Date(expiresAt.getTime() + graceDays * dayMs);
}

function canInApp(person: Standing, action: Action, app: App, now: Date): Answer {
  if (!app.isActive) return hidden('switched-off');
  if (app.needs === 'basic') return yes('everybody');
  const { level, isGrace } = levelNow(person, app.slug, now);
  const reaches = levels.indexOf(level) >= levels.indexOf(app.needs);
  if (!reaches) return no(hadEnough(person, app) ? 'level-ended' : 'level-too-low');
  if (!isGrace) return yes('level');
  return action === 'read' ? yes('grace') : no('level-ended');
}

function hadEnough({ access }: Standing, { slug, needs }: App): boolean {
  return Boolean(access?.some((one) => one.app === slug && levels.indexOf(one.level) >= levels.indexOf(needs)));
}

function canInOrganisation(person: Standing, action: Action, { id, isActive }: Organisation): Answer {
  const role = person.memberships?.find(({ organisationId }) => organisationId === id)?.role;
  if (!role || !isActive) return hidden('not-a-member');
  if (role === 'manager') return yes('manager');
  return action === 'read' ? yes('member') : no('not-a-manager');
}
