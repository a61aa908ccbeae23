import { z } from 'zod';
import { contextOf, type System } from '#platform/context/context.ts';
import type { HttpServer } from '#platform/http/server.ts';
import { AskLaw, FindArticle, LawArticle, LawFindings, LawReply, LoadedLaws, SearchLaw } from '../laws/contract.ts';
import { askLaw } from './laws/ask-law.ts';
import { lawShelfOf } from './laws/law-shelf.ts';
import { listLoadedLaws, searchLaw, showArticle } from './laws/show-law.ts';

const known = { purpose: 'core', owner: 'nobody' } as const;
const mine = { purpose: 'core', owner: 'self' } as const;
const base = '/api/despacho-legal';
const ByKey = z.object({ key: z.string().min(1).max(40) });
const ByNumber = z.object({ key: z.string().min(1).max(40), number: z.string().min(1).max(120) });

/** What the loaded laws say. They are the same for everybody; what somebody asks of them is nobody else's business, and is not kept. */
export function lawRoutes(server: HttpServer, system: System): void {
  server.addHook('onClose', async () => lawShelfOf(system.db).close());
  server.get(`${base}/laws`, { config: known, schema: { response: { 200: LoadedLaws } } }, async (request) =>
    listLoadedLaws(contextOf(system, request)),
  );
  server.get(
    `${base}/laws/:key/articles/:number`,
    { config: known, schema: { params: ByNumber, querystring: FindArticle, response: { 200: LawArticle } } },
    async (request) => showArticle(contextOf(system, request), request.params.key, request.params.number, request.query),
  );
  // In the body, so that no address and no log of addresses holds what somebody asked.
  server.post(
    `${base}/laws/:key/search`,
    { config: mine, schema: { params: ByKey, body: SearchLaw, response: { 200: LawFindings } } },
    async (request) => searchLaw(contextOf(system, request), request.params.key, request.body),
  );
  server.post(`${base}/questions`, { config: mine, schema: { body: AskLaw, response: { 200: LawReply } } }, async (request) =>
    askLaw(contextOf(system, request), request.body),
  );
}
