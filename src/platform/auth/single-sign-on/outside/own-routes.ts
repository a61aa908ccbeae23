import type { FastifyRequest } from 'fastify';
import { isUuid } from '../../../db/is-uuid.ts';
import type { HttpServer } from '../../../http/server.ts';
import type { Door } from '../../door.ts';
import { setAccessCookie } from '../../session/session-cookies.ts';
import { ownCallbackPath, ownClientId, ownSecret } from '../clients/own-clients.ts';
import { issuerOf } from '../issuer-of.ts';
import { findRecord } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { sendThere, whoCameBack } from './ask-provider.ts';
import { Next, OutsideNotFound } from './contract.ts';
import { safeNext } from './safe-next.ts';
import { carry, takeCarried } from './sent-cookie.ts';

const base = '/api/auth/own';
const failed = '/entrar?outside=failed';

/**
 * Coming in at another address of this installation with the account of the first: through the same provider as everybody else, and
 * into the same session. It gets no long-lived token there; when the short one has run out, it asks again, and nobody notices.
 */
export function ownRoutes(server: HttpServer, parts: SignOnParts, door: Door): void {
  const { config, vault, log } = parts;
  const open = { public: true, purpose: 'account', owner: 'self' } as const;

  server.get(`${base}/begin`, { config: open, schema: { querystring: Next, hide: true } }, async (request, reply) => {
    const { origin, provider } = hereOf(request);
    const asked = { mode: config.mode, redirectUri: `${origin}${ownCallbackPath}`, scope: 'openid' };
    const to = await leave().catch((err: unknown) => {
      log.info({ err }, 'nobody could be sent to the first address of ours');
      return failed;
    });
    return reply.code(303).header('location', to).send();

    async function leave(): Promise<string> {
      const { href, ...sent } = await sendThere(provider, asked);
      carry(reply, parts, base, { name: provider.clientId, ...sent, next: safeNext(request.query.next, origin) });
      return href;
    }
  });

  server.get(ownCallbackPath, { config: open, schema: { hide: true } }, async (request, reply) => {
    const { origin, provider } = hereOf(request);
    const carried = takeCarried(request, reply, parts, base);
    const to = await enter();
    return reply.code(303).header('location', to).send();

    async function enter(): Promise<string> {
      if (carried?.name !== provider.clientId) return failed;
      const address = new URL(`${origin}${ownCallbackPath}`);
      address.search = new URL(request.url, origin).search;
      try {
        const { subject, accessToken } = await whoCameBack(provider, { mode: config.mode, address, sent: carried });
        const sessionId = (await findRecord(parts, 'AccessToken', accessToken))?.sessionId;
        if (!sessionId || !isUuid(subject)) return failed;
        setAccessCookie(reply, config, await door.tokens.issue({ personId: subject, sessionId }));
        return carried.next;
      } catch (err) {
        log.info({ err }, 'an answer to an address of ours was not taken');
        return failed;
      }
    }
  });

  /** Which of our addresses was asked. At the first one there is nothing to come in to. */
  function hereOf({ host }: FastifyRequest) {
    const origin = config.ownOrigins.find((one) => new URL(one).host === host);
    if (!origin) throw new OutsideNotFound();
    const clientId = ownClientId(origin);
    return { origin, provider: { issuer: issuerOf(config), clientId, secret: ownSecret(vault, clientId) } };
  }
}
