import { z } from 'zod';
import type { Db } from '../../db/open-database.ts';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import type { Vault } from '../../vault/vault.ts';
import { analysisPurposes, Consent, ConsentHistory, ConsentPurpose, Consents, DecideConsent } from './contract.ts';
import { decideConsent } from './decide-consent.ts';
import type { KeptUnder } from './kept-under.ts';
import { getConsent, listConsents, listHistory } from './list-consents.ts';

type Parts = {
  db: Db;
  vault: Vault;
  now: () => Date;
  models: readonly { place: 'local' | 'remote' }[];
  keptUnder?: readonly KeptUnder[];
};

const mine = { purpose: 'account', owner: 'self' } as const;
const Reading = z.strictObject({ language: z.enum(['es', 'en']).default('es') });
const Page = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** What a person allows and what not: read with its texts, decided one purpose at a time, and never forgotten. */
export function consentRoutes(server: HttpServer, parts: Parts): void {
  const inUse = (): ReadonlySet<ConsentPurpose> =>
    new Set([
      'professional-access',
      ...analysisPurposes,
      ...(parts.keptUnder ?? []).map(({ purpose }) => purpose),
      ...(parts.models.some(({ place }) => place === 'remote') ? (['outside-models'] as const) : []),
    ]);

  server.get(
    '/api/user/consents',
    { config: mine, schema: { querystring: Reading, response: { 200: Consents } } },
    async (request) => ({
      items: await listConsents({ ...parts, inUse: inUse() }, personIdOf(request), request.query.language),
      next: null,
    }),
  );
  server.put(
    '/api/user/consents/:purpose',
    {
      config: mine,
      schema: { params: z.strictObject({ purpose: ConsentPurpose }), body: DecideConsent, response: { 200: Consent } },
    },
    async (request) => {
      const { purpose } = request.params;
      const personId = personIdOf(request);
      await decideConsent(parts, personId, purpose, request.body);
      return getConsent({ ...parts, inUse: inUse() }, personId, purpose, request.body.language);
    },
  );
  server.get(
    '/api/user/consents/history',
    { config: mine, schema: { querystring: Page, response: { 200: ConsentHistory } } },
    async (request) => listHistory(parts, personIdOf(request), request.query),
  );
}
