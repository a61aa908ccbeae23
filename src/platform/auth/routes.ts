import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { HttpServer } from '../http/server.ts';
import { CurrentUser, SignedIn, SignIn, SignUp } from './contract.ts';
import { type Caller, createDoor, type Door, type DoorParts, type Entry } from './door.ts';
import { drawAvatar } from './draw-avatar.ts';
import { getUser } from './get-user.ts';
import { clearSessionCookies, setAccessCookie, setSessionCookie } from './session-cookies.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';

/** Coming in, going out, and who one is. What comes in answers tokens for programs and sets cookies for browsers. */
export function authRoutes(server: HttpServer, parts: DoorParts): void {
  const door = createDoor(parts);
  const open = { public: true };

  server.post(
    '/api/auth/sign-up/email',
    { config: open, schema: { body: SignUp, response: { 201: SignedIn } } },
    async (request, reply) => reply.code(201).send(welcome(door, reply, await signUp(door, callerOf(request), request.body))),
  );
  server.post(
    '/api/auth/sign-in/email',
    { config: open, schema: { body: SignIn, response: { 200: SignedIn } } },
    async (request, reply) => welcome(door, reply, await signIn(door, callerOf(request), request.body)),
  );
  // Public: whoever wants to leave may, also when their session ended by itself.
  server.post('/api/auth/sign-out', { config: open, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    if (request.person) await signOut(door, request.person);
    clearSessionCookies(reply, door.config);
    return reply.code(204).send(null);
  });

  server.get('/api/user', { schema: { response: { 200: CurrentUser } } }, async (request) => ({
    user: await getUser(door, request.person),
  }));
  server.get('/api/user/avatar', { schema: { produces: ['image/svg+xml'] } }, async (request, reply) =>
    reply
      .type('image/svg+xml; charset=utf-8')
      // Opened by itself it is a document of this site, so it may do nothing at all (sec/S38).
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(drawAvatar(await getUser(door, request.person))),
  );
}

function callerOf({ ip, headers }: FastifyRequest): Caller {
  return { address: ip, userAgent: headers['user-agent'] };
}

function welcome({ config }: Door, reply: FastifyReply, { user, session, access }: Entry): SignedIn {
  setSessionCookie(reply, config, session);
  setAccessCookie(reply, config, access);
  return { user, accessToken: access.token, expiresAt: access.expiresAt.toISOString() };
}
