import { z } from 'zod';
import { personIdOf } from '../../http/person.ts';
import type { HttpServer } from '../../http/server.ts';
import { OpenLinks } from './contract.ts';
import { listOpenLinks, type OpenLinkParts, takeBackOpenLink } from './list-open-links.ts';

const mine = { purpose: 'account', owner: 'self' } as const;
const oneLink = { purpose: 'account', owner: { thing: 'open-link' } } as const;
const ByApp = z.strictObject({ app: z.string().max(100), id: z.uuid() });

/** What of a person can be opened with a link and no account. Taking back needs nothing. */
export function openLinkRoutes(server: HttpServer, parts: OpenLinkParts): void {
  server.get('/api/user/open-links', { config: mine, schema: { response: { 200: OpenLinks } } }, async (request) =>
    listOpenLinks(parts, personIdOf(request)),
  );
  server.delete(
    '/api/user/open-links/:app/:id',
    { config: oneLink, schema: { params: ByApp, response: { 204: z.null() } } },
    async (request, reply) => {
      await takeBackOpenLink(parts, personIdOf(request), request.params);
      return reply.code(204).send(null);
    },
  );
}
