import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.ts';
import type { AccessToken } from './access-token.ts';

/** The two cookies of a signed-in browser. No script can read them, and no other site sends them with a form. */
export const sessionCookie = 'mentalia_session';
export const accessCookie = 'mentalia_access';

type Setting = Pick<Config, 'publicUrl'>;

/** Hands the session to the browser, until it ends by itself. */
export function setSessionCookie(reply: FastifyReply, config: Setting, session: { token: string; expiresAt: Date }): void {
  reply.setCookie(sessionCookie, session.token, { ...optionsOf(config), expires: session.expiresAt });
}

/** Hands the short-lived access token to the browser; when it is gone the session renews it. */
export function setAccessCookie(reply: FastifyReply, config: Setting, { token, expiresAt }: AccessToken): void {
  reply.setCookie(accessCookie, token, { ...optionsOf(config), expires: expiresAt });
}

/** Takes both back, and what the browser kept of our answers (sec/S41). How pages look is left as it is. */
export function clearSessionCookies(reply: FastifyReply, config: Setting): void {
  reply.clearCookie(sessionCookie, optionsOf(config)).clearCookie(accessCookie, optionsOf(config));
  reply.header('clear-site-data', '"cache"');
}

/** A browser refuses `Secure` cookies from plain addresses, which is how the program answers on a laptop. */
function optionsOf({ publicUrl }: Setting) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: publicUrl.startsWith('https://') };
}
