import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { SignedIn } from '../contract.ts';
import { callerOf, type Door } from '../door.ts';
import { askPasskey } from '../passkeys/ask-passkey.ts';
import { PasskeyQuestion } from '../passkeys/contract.ts';
import { cookiesOf, setAccessCookie, setSessionCookie } from '../session/session-cookies.ts';
import { sessionOf } from '../session/session-of.ts';
import { welcome } from '../session/welcome.ts';
import { confirmTotp } from './confirm-totp.ts';
import { ConfirmTotp, LinkSent, Prove, Proved, RecoveryCodes, SecondStep, TotpSetUp, Ways } from './contract.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { listWays } from './list-ways.ts';
import { prove } from './prove.ts';
import { sendProveLink } from './prove-link.ts';
import { removeTotp } from './remove-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { setUpTotp } from './set-up-totp.ts';

const mine = { purpose: 'account', owner: 'self' } as const;
const fresh = { ...mine, fresh: true };
/** A child who waits shows as well that it is them, before they leave for good. */
const showing = { ...mine, whileWaiting: true };

/** A code after the password, the codes on paper, and showing again that it is oneself. */
export function secondFactorRoutes(server: HttpServer, door: Door): void {
  server.post(
    '/api/auth/sign-in/second-factor',
    { config: { ...mine, public: true }, schema: { body: SecondStep, response: { 200: SignedIn } } },
    async (request, reply) => welcome(door, reply, await finishSignIn(door, callerOf(request), request.body)),
  );
  server.get('/api/auth/ways', { config: showing, schema: { response: { 200: Ways } } }, async (request) =>
    listWays(door, personIdOf(request)),
  );

  server.post('/api/auth/totp', { config: fresh, schema: { response: { 201: TotpSetUp } } }, async (request, reply) =>
    reply.code(201).send(await setUpTotp(door, personIdOf(request))),
  );
  // Whoever has a code has the secret, which only showed itself to somebody fresh.
  server.post(
    '/api/auth/totp/confirm',
    { config: mine, schema: { body: ConfirmTotp, response: { 200: RecoveryCodes } } },
    async (request) => confirmTotp(door, personIdOf(request), callerOf(request).language, request.body.code),
  );
  server.delete('/api/auth/totp', { config: fresh, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await removeTotp(door, sessionOf(request), callerOf(request).language);
    return reply.code(204).send(null);
  });
  server.post(
    '/api/auth/recovery-codes',
    { config: fresh, schema: { response: { 201: RecoveryCodes } } },
    async (request, reply) =>
      reply.code(201).send(await renewRecoveryCodes(door, personIdOf(request), callerOf(request).language)),
  );
  proveRoutes(server, door);
}

function proveRoutes(server: HttpServer, door: Door): void {
  server.post(
    '/api/auth/prove',
    { config: showing, schema: { body: Prove, response: { 200: Proved } } },
    async (request, reply) => {
      const from = { session: sessionOf(request), token: request.cookies[cookiesOf(door.config).session] };
      const { session, access, provedUntil } = await prove(door, callerOf(request), from, request.body);
      setSessionCookie(reply, door.config, session);
      setAccessCookie(reply, door.config, access);
      return {
        accessToken: access.token,
        expiresAt: access.expiresAt.toISOString(),
        provedUntil: provedUntil.toISOString(),
      };
    },
  );
  server.post('/api/auth/prove/link', { config: showing, schema: { response: { 202: LinkSent } } }, async (request, reply) => {
    await sendProveLink(door, callerOf(request), sessionOf(request));
    return reply.code(202).send({ status: 'mail-sent' });
  });
  server.post(
    '/api/auth/prove/passkey/question',
    { config: showing, schema: { response: { 200: PasskeyQuestion } } },
    async (request) => askPasskey(door, { use: 'prove', personId: personIdOf(request) }),
  );
}
