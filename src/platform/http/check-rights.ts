import type { FastifyContextConfig } from 'fastify';
import { ConsentRequired, NotForYourRole, ProveItIsYou, ScopeMissing, WaitsForGuardian } from './errors.ts';
import type { Person, Purpose } from './person.ts';

/** Whether this person allows that something of theirs is used for this. */
export type MayProcess = (personId: string, purpose: Purpose) => boolean | Promise<boolean>;

/** How long showing that it is oneself counts (sec/S27). */
export const freshMs = 300_000;

/** What a route asks of whoever is signed in. Throws what is missing; whose the things behind it are is the use case's to say. */
export async function checkRights(
  { personId, role, provedAt, scopes, isWaiting }: Person,
  config: FastifyContextConfig,
  now: Date,
  mayProcess: MayProcess = () => false,
): Promise<void> {
  if (scopes && !(config.scope && scopes.includes(config.scope))) throw new ScopeMissing({ scope: config.scope ?? null });
  if (isWaiting && !config.whileWaiting && !config.public) throw new WaitsForGuardian();
  if (config.role && role !== config.role) throw new NotForYourRole();
  if (config.fresh && now.getTime() - provedAt.getTime() >= freshMs) throw new ProveItIsYou();
  const { purpose = 'core' } = config;
  if (purpose === 'core' || purpose === 'account') return;
  if (!(await mayProcess(personId, purpose))) throw new ConsentRequired({ purpose });
}
