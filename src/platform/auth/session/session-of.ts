import type { FastifyRequest } from 'fastify';
import { NotSignedIn } from '../../http/errors.ts';
import type { SessionOf } from './access-token.ts';

/** In which session a request acts, where it must be in one. */
export function sessionOf({ person }: Pick<FastifyRequest, 'person'>): SessionOf {
  if (!person) throw new NotSignedIn();
  return { personId: person.personId, sessionId: person.sessionId };
}
