import type { FastifyReply } from 'fastify';
import type { Config } from '../../config/config.ts';
import type { AccessToken } from './access-token.ts';

type Setting = Pick<Config, 'publicUrl'>;

/** Only what is about coming in and going out ever gets the long-lived token (sec/S31). */
const sessionPath = '/api/auth';
/** It says nothing but that there is a session to renew, so that strangers' pages need not ask for one. */
export const hintCookie = 'mentalia_here';

/**
 * The names of the two cookies that no script can read. Over https a browser takes the access cookie only from this very host.
 */
export function cookiesOf({ publicUrl }: Setting): { access: string; session: string } {
  if (!publicUrl.startsWith('https://')) return { access: 'mentalia_access', session: 'mentalia_session' };
  return { access: '__Host-mentalia_access', session: '__Secure-mentalia_session' };
}

/** Hands the session to the browser, until it ends by itself. */
export function setSessionCookie(reply: FastifyReply, config: Setting, session: { token: string; expiresAt: Date }): void {
  const { expiresAt } = session;
  reply
    .setCookie(cookiesOf(config).session, session.token, { ...optionsOf(config), path: sessionPath, expires: expiresAt })
    .setCookie(hintCookie, '1', { ...optionsOf(config), httpOnly: false, expires: expiresAt });
}

/** Hands the short-lived access token to the browser; when it is gone the session renews it. */
export function setAccessCookie(reply: FastifyReply, config: Setting, { token, expiresAt }: AccessToken): void {
  reply.setCookie(cookiesOf(config).access, token, { ...optionsOf(config), expires: expiresAt });
}

/** Takes all back, and what the browser kept of our answers (sec/S41). How pages look is left as it is. */
export function clearSessionCookies(reply: FastifyReply, config: Setting): void {
  for (const { name, ...options } of goingCookies(config)) reply.clearCookie(name, options);
  reply.header('clear-site-data', '"cache"');
}

/** What a browser has of us that goes when its person leaves, with the options by which it finds each. */
export function goingCookies(config: Setting) {
  const { access, session } = cookiesOf(config);
  const options = optionsOf(config);
  return [
    { ...options, name: session, path: sessionPath },
    // Where it lay before it had its own path.
    { ...options, name: session },
    { ...options, name: access },
    { ...options, name: hintCookie, httpOnly: false },
  ];
}

/** A browser refuses `Secure` cookies from plain addresses, which is how the program answers on a laptop. */
function optionsOf({ publicUrl }: Setting) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: publicUrl.startsWith('https://') };
}
