import type { HttpServer } from '../http/server.ts';
import { drawAvatar } from './account/draw-avatar.ts';
import { getUser } from './account/get-user.ts';
import { apiTokenRoutes } from './api-tokens/routes.ts';
import { CurrentUser } from './contract.ts';
import { createDoor, type DoorParts } from './door.ts';
import { linkRoutes } from './links/routes.ts';
import { passkeyRoutes } from './passkeys/routes.ts';
import { passwordRoutes } from './password/routes.ts';
import { secondFactorRoutes } from './second-factor/routes.ts';
import { sessionRoutes } from './session/routes.ts';

/** Coming in, going out, and who one is. What comes in answers tokens for programs and sets cookies for browsers. */
export function authRoutes(server: HttpServer, parts: DoorParts): void {
  const door = createDoor(parts);
  const mine = { purpose: 'account', owner: 'self' } as const;

  passwordRoutes(server, door);
  linkRoutes(server, door);
  sessionRoutes(server, door);
  secondFactorRoutes(server, door);
  passkeyRoutes(server, door);
  apiTokenRoutes(server, door);

  server.get(
    '/api/user',
    { config: { ...mine, whileWaiting: true }, schema: { response: { 200: CurrentUser } } },
    async (request) => ({
      user: await getUser(door, request.person),
    }),
  );
  server.get('/api/user/avatar', { config: mine, schema: { produces: ['image/svg+xml'] } }, async (request, reply) =>
    reply
      .type('image/svg+xml; charset=utf-8')
      // Opened by itself it is a document of this site, so it may do nothing at all (sec/S38).
      .header('content-security-policy', "default-src 'none'; sandbox")
      .send(drawAvatar(await getUser(door, request.person))),
  );
}
