import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotSignedIn } from './errors.ts';

/** Who acts in a request, and in which of their sessions. */
export type Person = { personId: string; sessionId: string };

/** Says who acts; nobody when the request carries no live session. It may renew the access cookie on `reply`. */
export type Authenticate = (request: FastifyRequest, reply: FastifyReply) => Promise<Person | undefined>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every guarded route; absent on public ones unless somebody is signed in. */
    person: Person | undefined;
  }
  interface FastifyContextConfig {
    /** Anybody may ask: no session is needed. */
    public?: boolean;
    /** Not counted by the rate limit. */
    unlimited?: boolean;
  }
}

/** Whose request it is, where it must be somebody's. */
export function personIdOf({ person }: Pick<FastifyRequest, 'person'>): string {
  if (!person) throw new NotSignedIn();
  return person.personId;
}
