import { z } from 'zod';
import { NotSignedIn } from '../../http/errors.ts';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { callerOf, type DoorParts } from '../door.ts';
import { clearSessionCookies } from '../session/session-cookies.ts';
import { sessionOf } from '../session/session-of.ts';
import { aboutGuardianLink, answerAsGuardian, type GuardianParts, giveUpWaiting } from './answer-guardian.ts';
import { askGuardian } from './ask-guardian.ts';
import { Age, AnswerAsGuardian, AskGuardian, GuardianAnswered, GuardianQuestion, OpenGuardianLink, SayAge } from './contract.ts';
import { getAge, sayAge } from './say-age.ts';

const mine = { purpose: 'account', owner: 'self', whileWaiting: true } as const;
/** Public: a guardian has no account here, and their link says whom they answer for. */
const open = { purpose: 'account', owner: 'self', public: true } as const;

/** How old somebody is, as far as it matters, and who answers for whoever is too young to. */
export function minorRoutes(server: HttpServer, parts: DoorParts & GuardianParts): void {
  server.get('/api/user/age', { config: mine, schema: { response: { 200: Age } } }, async (request) =>
    getAge(parts, sessionOf(request)),
  );
  server.put('/api/user/age', { config: mine, schema: { body: SayAge, response: { 200: Age } } }, async (request) =>
    sayAge(parts, sessionOf(request), request.body),
  );
  server.post(
    '/api/user/guardian',
    { config: mine, schema: { body: AskGuardian, response: { 202: Age } } },
    async (request, reply) => {
      await askGuardian(parts, callerOf(request), personIdOf(request), request.body.email);
      return reply.code(202).send(await getAge(parts, sessionOf(request)));
    },
  );
  server.post('/api/user/guardian/give-up', { config: mine, schema: { response: { 204: z.null() } } }, async (request, reply) => {
    if (!request.person) throw new NotSignedIn();
    await giveUpWaiting(parts, request.person);
    clearSessionCookies(reply, parts.config);
    return reply.code(204).send(null);
  });

  server.post(
    '/api/auth/guardian/about',
    { config: open, schema: { body: OpenGuardianLink, response: { 200: GuardianQuestion } } },
    async (request) => aboutGuardianLink(parts, request.body.token),
  );
  server.post(
    '/api/auth/guardian/answer',
    { config: open, schema: { body: AnswerAsGuardian, response: { 200: GuardianAnswered } } },
    async (request) => answerAsGuardian(parts, request.body),
  );
}
