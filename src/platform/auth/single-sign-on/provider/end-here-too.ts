import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import type Provider from 'oidc-provider';
import { goingCookies } from '../../session/session-cookies.ts';
import { signOut } from '../../session/sign-out.ts';
import { addNotices } from '../notices/notice-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import type { PersonOf } from './bind-session.ts';

/**
 * Whoever signs out at another site, and says that they mean everything, is signed out here as well. The library tells the other
 * clients; one that does not answer is told again later.
 */
export function endHereToo(provider: Provider, parts: SignOnParts, personOf: PersonOf): void {
  const left = new WeakSet<IncomingMessage>();
  provider.on('end_session.success', (ctx) => {
    if (ctx.oidc.params?.logout) left.add(ctx.req);
  });
  provider.on('backchannel.error', (_ctx, _error, client, personId, sid) => {
    if (!sid) return;
    const notice = { personId, clientId: client.clientId, sid };
    parts.db
      .transaction((tx) => addNotices(tx, parts, [notice]))
      .catch((err) => parts.log.warn({ err, clientId: client.clientId }, 'a client was not told that somebody left'));
  });
  provider.use(async (ctx, next) => {
    await next();
    const person = personOf(ctx.req);
    if (!person || !left.has(ctx.req)) return;
    await signOut(parts, person);
    for (const cookie of cleared(parts.config)) ctx.append('set-cookie', cookie);
    ctx.set('clear-site-data', '"cache"');
  });
}

function cleared(config: SignOnParts['config']): string[] {
  return goingCookies(config).map(({ name, ...options }) => cookie.serialize(name, '', { ...options, expires: new Date(0) }));
}
