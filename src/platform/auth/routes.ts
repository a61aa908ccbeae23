import type { FastifyReply } from 'fastify';
import type { HttpServer } from '../http/server.ts';
import { drawAvatar } from './account/draw-avatar.ts';
import { getUser } from './account/get-user.ts';
import { CurrentUser, SignedIn, SignIn, SignUp } from './contract.ts';
import { callerOf, createDoor, type Door, type DoorParts, type Entry } from './door.ts';
import { signIn } from './password/sign-in.ts';
import { signUp } from './password/sign-up.ts';
import { sessionRoutes } from './session/routes.ts';
import { setAccessCookie, setSessionCookie } from './session/session-cookies.ts';

/** Coming in, going out, and who one is. What comes in answers tokens for programs and sets cookies for browsers. */
export function authRoutes(server: HttpServer, parts: DoorParts): void {
  const door = createDoor(parts);
  const open = { public: true, purpose: 'account', owner: 'self' } as const;
  const mine = { purpose: 'account', owner: 'self' } as const;

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
  sessionRoutes(server, door);

  server.get('/api/user', { config: mine, schema: { response: { 200: CurrentUser } } }, async (request) => ({
    user: await getUser(door, request.person),
  }));
  server.get('/api/user/avatar', { config: mine, schema: { produces: ['image/svg+xml'] } }, async (request, reply) =>
    reply
      .type('image/svg+xml; charset=utf-8')
      // Opened by itself it is a document of this site, so it may do nothing at all (sec/S38).
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(drawAvatar(await getUser(door, request.person))),
  );
}

function welcome({ config }: Door, reply: FastifyReply, { user, session, access }: Entry): SignedIn {
  setSessionCookie(reply, config, session);
  setAccessCookie(reply, config, access);
  return { user, accessToken: access.token, expiresAt: access.expiresAt.toISOString() };
}
