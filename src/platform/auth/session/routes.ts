import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../../http/server.ts';
import { callerOf, type Door } from '../door.ts';
import { Refreshed, SessionEnded, Sessions, SessionsEnded } from './contract.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { listSessions } from './list-sessions.ts';
import { refreshSession } from './refresh-session.ts';
import { clearSessionCookies, cookiesOf, setAccessCookie, setSessionCookie } from './session-cookies.ts';
import { sessionOf } from './session-of.ts';
import { signOut, signOutByToken } from './sign-out.ts';

const mine = { purpose: 'account', owner: 'self' } as const;
const SessionPath = z.strictObject({ sessionId: z.uuid() });

/** Going on with a session, seeing where one is signed in, and ending it. */
export function sessionRoutes(server: HttpServer, door: Door): void {
  // Public: the access token has run out, so the session's own token says whose it is.
  server.post(
    '/api/auth/refresh',
    { config: { ...mine, public: true }, schema: { response: { 200: Refreshed } } },
    async (request, reply) => {
      const token = request.cookies[cookiesOf(door.config).session];
      try {
        const { session, access } = await refreshSession(door, callerOf(request), token);
        setSessionCookie(reply, door.config, session);
        setAccessCookie(reply, door.config, access);
        return { accessToken: access.token, expiresAt: access.expiresAt.toISOString() };
      } catch (error) {
        if (error instanceof SessionEnded) clearSessionCookies(reply, door.config);
        throw error;
      }
    },
  );
  // Public: whoever wants to leave may, also when their session ended by itself.
  server.post(
    '/api/auth/sign-out',
    { config: { ...mine, public: true }, schema: { response: { 204: z.null() } } },
    async (request, reply: FastifyReply) => {
      if (request.person) await signOut(door, request.person);
      await signOutByToken(door, request.cookies[cookiesOf(door.config).session]);
      clearSessionCookies(reply, door.config);
      return reply.code(204).send(null);
    },
  );

  server.get('/api/auth/sessions', { config: mine, schema: { response: { 200: Sessions } } }, async (request) => ({
    items: await listSessions(door, sessionOf(request)),
    next: null,
  }));
  server.delete(
    '/api/auth/sessions/:sessionId',
    { config: { ...mine, owner: { thing: 'session' } }, schema: { params: SessionPath, response: { 204: z.null() } } },
    async (request, reply) => {
      await endSession(door, { ...sessionOf(request), sessionId: request.params.sessionId });
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/auth/sessions/end-others',
    { config: mine, schema: { response: { 200: SessionsEnded } } },
    async (request) => ({ ended: await endOtherSessions(door, sessionOf(request)) }),
  );
}
