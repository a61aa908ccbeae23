import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { SignedIn } from '../contract.ts';
import { callerOf, type Door } from '../door.ts';
import { letIn } from '../session/let-in.ts';
import { sessionOf } from '../session/session-of.ts';
import { welcome } from '../session/welcome.ts';
import { addPasskey } from './add-passkey.ts';
import { askNewPasskey, askPasskey } from './ask-passkey.ts';
import { checkPasskey } from './check-passkey.ts';
import {
  AddPasskey,
  NewPasskeyQuestion,
  Passkey,
  PasskeyQuestion,
  Passkeys,
  RenamePasskey,
  SignInWithPasskey,
} from './contract.ts';
import { listPasskeys } from './passkey-store.ts';
import { removePasskey } from './remove-passkey.ts';
import { renamePasskey } from './rename-passkey.ts';

const PasskeyPath = z.strictObject({ passkeyId: z.uuid() });
const mine = { purpose: 'account', owner: 'self' } as const;
const one = { purpose: 'account', owner: { thing: 'passkey' } } as const;
const open = { ...mine, public: true };
const fresh = { ...mine, fresh: true };
const nothing = { 204: z.null() };

/** Passkeys: signing in by one, and which ones a person has. Every question is asked of the server first, and answered once. */
export function passkeyRoutes(server: HttpServer, door: Door): void {
  server.post('/api/auth/sign-in/passkey/question', { config: open, schema: { response: { 200: PasskeyQuestion } } }, async () =>
    askPasskey(door, { use: 'sign-in' }),
  );
  server.post(
    '/api/auth/sign-in/passkey',
    { config: open, schema: { body: SignInWithPasskey, response: { 200: SignedIn } } },
    async (request, reply) => {
      const personId = await checkPasskey(door, { use: 'sign-in' }, request.body.answer);
      return welcome(door, reply, await letIn(door, callerOf(request), personId, ['passkey']));
    },
  );

  server.get('/api/auth/passkeys', { config: mine, schema: { response: { 200: Passkeys } } }, async (request) => {
    const found = await listPasskeys(door, personIdOf(request));
    const items = found.map(({ createdAt, lastUsedAt, ...named }) => ({
      ...named,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
    return { items, next: null };
  });
  server.post(
    '/api/auth/passkeys/question',
    { config: fresh, schema: { response: { 200: NewPasskeyQuestion } } },
    async (request) => askNewPasskey(door, personIdOf(request)),
  );
  server.post(
    '/api/auth/passkeys',
    { config: fresh, schema: { body: AddPasskey, response: { 201: Passkey } } },
    async (request, reply) => {
      return reply.code(201).send(await addPasskey(door, personIdOf(request), callerOf(request), request.body));
    },
  );
  server.patch(
    '/api/auth/passkeys/:passkeyId',
    { config: one, schema: { params: PasskeyPath, body: RenamePasskey, response: nothing } },
    async (request, reply) => {
      await renamePasskey(door, personIdOf(request), request.params.passkeyId, request.body.name);
      return reply.code(204).send(null);
    },
  );
  server.delete(
    '/api/auth/passkeys/:passkeyId',
    { config: { ...one, fresh: true }, schema: { params: PasskeyPath, response: nothing } },
    async (request, reply) => {
      await removePasskey(door, sessionOf(request), request.params.passkeyId, callerOf(request).language);
      return reply.code(204).send(null);
    },
  );
}
