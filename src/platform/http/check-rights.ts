import type { FastifyContextConfig } from 'fastify';
import { type LiveSettings, settingSpecs } from '../config/live-settings.ts';
import { ConsentRequired, NotForYourRole, ProveItIsYou, ScopeMissing, WaitsForGuardian } from './errors.ts';
import type { Person, Purpose } from './person.ts';

/** Whether this person allows that something of theirs is used for this. */
export type MayProcess = (personId: string, purpose: Purpose) => boolean | Promise<boolean>;

/** How long showing that it is oneself counts (sec/S27). */
export const freshMs = 300_000;
/** How long it counts where guarded things are, for whoever does not go away (sec/S25). */
export const guardedMs = 86_400_000;

/** What the door asks of the rest of the program. */
export type RightsParts = { mayProcess?: MayProcess; settings?: LiveSettings };

/** What a route asks of whoever is signed in. Throws what is missing; whose the things behind it are is the use case's to say. */
export async function checkRights(
  { personId, role, provedAt, renewedAt, scopes, isWaiting }: Person,
  config: FastifyContextConfig,
  now: Date,
  { mayProcess = () => false, settings }: RightsParts = {},
): Promise<void> {
  if (scopes && !(config.scope && scopes.includes(config.scope))) throw new ScopeMissing({ scope: config.scope ?? null });
  if (isWaiting && !config.whileWaiting && !config.public) throw new WaitsForGuardian();
  if (config.role && role !== config.role) throw new NotForYourRole();
  if (config.fresh && !isFresh({ provedAt }, now)) throw new ProveItIsYou();
  if (config.guarded === true) await checkGuarded({ provedAt, renewedAt }, now, settings);
  const { purpose = 'core' } = config;
  if (purpose === 'core' || purpose === 'account') return;
  if (!(await mayProcess(personId, purpose))) throw new ConsentRequired({ purpose });
}

/** Whether somebody showed a moment ago that it is them (sec/S27). */
export function isFresh({ provedAt }: Pick<Person, 'provedAt'>, now: Date): boolean {
  return now.getTime() - provedAt.getTime() < freshMs;
}

/** Throws `ProveItIsYou` where somebody came back after a while, or showed too long ago that it is them (sec/S25). */
export async function checkGuarded(
  { provedAt, renewedAt }: Pick<Person, 'provedAt' | 'renewedAt'>,
  now: Date,
  settings?: LiveSettings,
): Promise<void> {
  const key = 'guarded.idle-minutes';
  const awayMs = (settings ? await settings.read(key) : settingSpecs[key].usual) * 60_000;
  if (now.getTime() - renewedAt.getTime() >= awayMs) throw new ProveItIsYou();
  if (now.getTime() - provedAt.getTime() >= guardedMs) throw new ProveItIsYou();
}
