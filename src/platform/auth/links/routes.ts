import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { canMail, isMailConfigured } from '../../mail/send-mail.ts';
import { SignedIn } from '../contract.ts';
import { callerOf, type Door } from '../door.ts';
import { welcome } from '../session/welcome.ts';
import { aboutLink } from './about-link.ts';
import { askLink } from './ask-link.ts';
import { changeEmail, confirmEmail } from './change-email.ts';
import { confirmSignUp } from './confirm-sign-up.ts';
import { AskForLink, ChangeEmail, ConfirmSignUp, EmailChange, EnterOptions, LinkAbout, MailSent, OpenLink } from './contract.ts';
import { signInByLink } from './sign-in-by-link.ts';

const open = { public: true, purpose: 'account', owner: 'self' } as const;
const mine = { purpose: 'account', owner: 'self' } as const;
const fresh = { fresh: true, purpose: 'account', owner: 'self' } as const;

/** What links in mails are for. A link is only ever spent by POST: what scans mails asks by GET. */
export function linkRoutes(server: HttpServer, door: Door): void {
  const { config } = door;

  server.get(
    '/api/auth/options',
    { config: { ...open, owner: 'nobody' }, schema: { response: { 200: EnterOptions } } },
    async () => ({
      mail: canMail(config),
      confirmsByMail: isMailConfigured(config),
      outside: config.outsideProviders.map(({ name, title }) => ({ name, title })),
    }),
  );
  server.post(
    '/api/auth/links',
    { config: open, schema: { body: AskForLink, response: { 202: MailSent } } },
    async (request, reply) => {
      await askLink(door, callerOf(request), request.body);
      return reply.code(202).send({ status: 'mail-sent' });
    },
  );
  server.post(
    '/api/auth/links/about',
    { config: open, schema: { body: OpenLink, response: { 200: LinkAbout } } },
    async (request) => aboutLink(door, callerOf(request), request.body.token),
  );
  server.post(
    '/api/auth/sign-in/link',
    { config: open, schema: { body: OpenLink, response: { 200: SignedIn } } },
    async (request, reply) => welcome(door, reply, await signInByLink(door, callerOf(request), request.body.token)),
  );
  server.post(
    '/api/auth/sign-up/confirm',
    { config: open, schema: { body: ConfirmSignUp, response: { 201: SignedIn } } },
    async (request, reply) =>
      reply.code(201).send(welcome(door, reply, await confirmSignUp(door, callerOf(request), request.body))),
  );
  server.put(
    '/api/auth/email',
    { config: fresh, schema: { body: ChangeEmail, response: { 200: EmailChange } } },
    async (request) => changeEmail(door, callerOf(request), personIdOf(request), request.body.email),
  );
  server.post(
    '/api/auth/email/confirm',
    { config: mine, schema: { body: OpenLink, response: { 204: z.null() } } },
    async (request, reply) => {
      await confirmEmail(door, callerOf(request), personIdOf(request), request.body.token);
      return reply.code(204).send(null);
    },
  );
}
