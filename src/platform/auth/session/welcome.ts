import type { FastifyReply } from 'fastify';
import type { SignedIn } from '../contract.ts';
import type { Door, Entry } from '../door.ts';
import { setDeviceCookie } from './known-device.ts';
import { setAccessCookie, setSessionCookie } from './session-cookies.ts';

/** Answers whoever came in: cookies for browsers, the access token for programs. */
export function welcome(
  { config }: Pick<Door, 'config'>,
  reply: FastifyReply,
  { user, session, access, device }: Entry,
): SignedIn {
  setSessionCookie(reply, config, session);
  setAccessCookie(reply, config, access);
  setDeviceCookie(reply, config, device);
  return { user, accessToken: access.token, expiresAt: access.expiresAt.toISOString() };
}
