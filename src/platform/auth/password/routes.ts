import { z } from 'zod';
import type { HttpServer } from '../../http/server.ts';
import { isMailConfigured } from '../../mail/send-mail.ts';
import { ChangePassword, GuardAlone, SignedIn, SignIn, SignUp } from '../contract.ts';
import { callerOf, type Door } from '../door.ts';
import { MailSent, PasswordReset, ResetPassword } from '../links/contract.ts';
import { setDeviceCookie } from '../session/known-device.ts';
import { sessionOf } from '../session/session-of.ts';
import { welcome } from '../session/welcome.ts';
import { guardAlone } from './guard-alone.ts';
import { resetPassword } from './reset-password.ts';
import { changePassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { askForAccount, signUp } from './sign-up.ts';

const open = { public: true, purpose: 'account', owner: 'self' } as const;
const fresh = { fresh: true, purpose: 'account', owner: 'self' } as const;

/** Creating an account, signing in by password, and setting another one. */
export function passwordRoutes(server: HttpServer, door: Door): void {
  const { config } = door;

  server.post(
    '/api/auth/sign-up/email',
    { config: open, schema: { body: SignUp, response: { 201: SignedIn, 202: MailSent } } },
    async (request, reply) => {
      if (!isMailConfigured(config))
        return reply.code(201).send(welcome(door, reply, await signUp(door, callerOf(request), request.body)));
      setDeviceCookie(reply, config, await askForAccount(door, callerOf(request), request.body));
      return reply.code(202).send({ status: 'mail-sent' });
    },
  );
  server.post(
    '/api/auth/sign-in/email',
    { config: open, schema: { body: SignIn, response: { 200: SignedIn } } },
    async (request, reply) => welcome(door, reply, await signIn(door, callerOf(request), request.body)),
  );
  server.put(
    '/api/auth/password',
    { config: fresh, schema: { body: ChangePassword, response: { 204: z.null() } } },
    async (request, reply) => {
      await changePassword(door, callerOf(request), sessionOf(request), request.body.password);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/auth/password/alone',
    { config: fresh, schema: { body: GuardAlone, response: { 204: z.null() } } },
    async (request, reply) => {
      await guardAlone(door, callerOf(request), sessionOf(request), request.body);
      return reply.code(204).send(null);
    },
  );
  server.post(
    '/api/auth/password/reset',
    { config: open, schema: { body: ResetPassword, response: { 200: PasswordReset } } },
    async (request, reply) => {
      const { device, left } = await resetPassword(door, callerOf(request), request.body);
      setDeviceCookie(reply, config, device);
      return { left };
    },
  );
}
