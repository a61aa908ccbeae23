import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { SignChoices, SignChoicesNow } from '../contract.ts';
import { keepChoices, showChoices } from './choices/keep-choices.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const base = '/api/sign-link/choices';

/** Which sign language a person chose, and how they want to see it. */
export function choiceRoutes(server: HttpServer, system: System): void {
  server.get(base, { config: mine, schema: { response: { 200: SignChoicesNow } } }, async (request) =>
    showChoices(contextOf(system, request)),
  );
  server.put(base, { config: mine, schema: { body: SignChoices, response: { 200: SignChoicesNow } } }, async (request) =>
    keepChoices(contextOf(system, request), request.body),
  );
}
