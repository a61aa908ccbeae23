import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { OutsideProvider } from '../../../config/outside-providers.ts';
import { personIdOf } from '../../../http/person.ts';
import type { HttpServer } from '../../../http/server.ts';
import { callerOf, type Door } from '../../door.ts';
import { SecondFactorNeeded } from '../../second-factor/contract.ts';
import { cookiesOf } from '../../session/session-cookies.ts';
import { sessionOf } from '../../session/session-of.ts';
import { welcome } from '../../session/welcome.ts';
import { findByBrowserToken } from '../provider/browser-session-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { sendThere, whoCameBack } from './ask-provider.ts';
import { comeIn, connect } from './come-back.ts';
import { Next, OutsideBegun, OutsideNotFound, type OutsideOutcome, OutsidePath, Outsides } from './contract.ts';
import { disconnect } from './disconnect.ts';
import { listOutsideOf } from './outside-store.ts';
import { safeNext } from './safe-next.ts';
import { type Carried, carry, takeCarried } from './sent-cookie.ts';

const base = '/api/auth/outside';

/** Coming in with an account of elsewhere: there, back, and connecting the two. */
export function outsideRoutes(server: HttpServer, parts: SignOnParts, door: Door): void {
  const { config, log, db, now } = parts;
  const open = { public: true, purpose: 'account', owner: 'self' } as const;
  const mine = { purpose: 'account', owner: 'self' } as const;

  server.get(base, { config: { ...open, owner: 'nobody' }, schema: { response: { 200: Outsides } } }, async () => ({
    items: config.outsideProviders.map(({ name, title }) => ({ name, title })),
    next: null,
  }));
  server.get(`${base}/connected`, { config: mine, schema: { response: { 200: Outsides } } }, async (request) => {
    const connected = await listOutsideOf(db, personIdOf(request));
    const titleOf = (name: string) => config.outsideProviders.find((one) => one.name === name)?.title ?? name;
    return { items: connected.map((name) => ({ name, title: titleOf(name) })), next: null };
  });
  server.delete(
    `${base}/:name`,
    { config: { ...mine, fresh: true }, schema: { params: OutsidePath, response: { 204: z.null() } } },
    async (request, reply) => {
      await disconnect(door, sessionOf(request), request.params.name, callerOf(request).language);
      return reply.code(204).send(null);
    },
  );

  server.get(
    `${base}/:name/begin`,
    { config: open, schema: { params: OutsidePath, querystring: Next, hide: true } },
    async ({ params, query }, reply) => {
      const provider = providerOf(params.name);
      const next = safeNext(query.next, config.publicUrl);
      return goOn(reply, await begin(reply, provider, { next }).catch(() => entrance('failed')));
    },
  );
  server.post(
    `${base}/:name/connect`,
    { config: { ...mine, fresh: true }, schema: { params: OutsidePath, response: { 200: OutsideBegun } } },
    async (request, reply) => {
      const provider = providerOf(request.params.name);
      return { next: await begin(reply, provider, { next: '/universe/seguridad', linkFor: personIdOf(request) }) };
    },
  );
  server.get(`${base}/:name/callback`, { config: open, schema: { params: OutsidePath, hide: true } }, async (request, reply) => {
    const provider = providerOf(request.params.name);
    const carried = takeCarried(request, reply, parts, base);
    if (carried?.name !== provider.name) return goOn(reply, entrance('failed'));
    return goOn(reply, await returned(request, reply, provider, carried));
  });

  function providerOf(name: string): OutsideProvider {
    const provider = config.outsideProviders.find((one) => one.name === name);
    if (!provider) throw new OutsideNotFound();
    return provider;
  }
  const redirectUriOf = ({ name }: OutsideProvider) => new URL(`${base}/${name}/callback`, config.publicUrl).href;

  async function begin(
    reply: FastifyReply,
    provider: OutsideProvider,
    about: { next: string; linkFor?: string },
  ): Promise<string> {
    const asked = { mode: config.mode, redirectUri: redirectUriOf(provider), scope: 'openid' };
    const { href, ...sent } = await sendThere(provider, asked);
    carry(reply, parts, base, { name: provider.name, ...sent, ...about });
    return href;
  }

  async function returned(
    request: FastifyRequest,
    reply: FastifyReply,
    provider: OutsideProvider,
    carried: Carried,
  ): Promise<string> {
    const address = new URL(redirectUriOf(provider));
    address.search = new URL(request.url, config.publicUrl).search;
    const came = await whoCameBack(provider, { mode: config.mode, address, sent: carried }).catch((err: unknown) => {
      log.info({ err, provider: provider.name }, 'an answer of another provider was not taken');
      return undefined;
    });
    if (carried.linkFor !== undefined) return linked(request, provider, carried.linkFor, came?.subject);
    if (!came) return entrance('failed');
    try {
      const entry = await comeIn(door, callerOf(request), provider, came.subject);
      if (!entry) return entrance('unknown');
      welcome(door, reply, entry);
      return carried.next;
    } catch (error) {
      if (!(error instanceof SecondFactorNeeded)) throw error;
      // After the #, so that it is in no log: whoever has it still needs the code.
      return `${entrance('second-factor')}#${new URLSearchParams({ step: String(error.details.step), next: carried.next })}`;
    }
  }

  /** The browser must still be the one of the person who asked. */
  async function linked(
    request: FastifyRequest,
    provider: OutsideProvider,
    linkFor: string,
    subject: string | undefined,
  ): Promise<string> {
    const person = request.person ?? (await findByBrowserToken(db, request.cookies[cookiesOf(config).session], now()));
    const outcome: OutsideOutcome =
      subject === undefined || person?.personId !== linkFor
        ? 'failed'
        : await connect(door, callerOf(request), linkFor, provider, subject);
    return `/universe/seguridad?outside=${outcome}`;
  }
}

function entrance(outcome: OutsideOutcome): string {
  return `/entrar?outside=${outcome}`;
}

function goOn(reply: FastifyReply, to: string): FastifyReply {
  return reply.code(303).header('location', to).send();
}
