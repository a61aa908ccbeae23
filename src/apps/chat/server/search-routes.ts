import { contextOf, type System } from '#platform/context/context.ts';
import { FoundMessages, SearchMessages } from '#platform/conversations/search/contract.ts';
import { searchMessages } from '#platform/conversations/search/search-messages.ts';
import { readCursor } from '#platform/db/cursor.ts';
import type { HttpServer } from '#platform/http/server.ts';

const mine = { purpose: 'core', owner: 'self' } as const;
const Sought = SearchMessages.refine(({ after }) => after === undefined || readCursor(after) !== undefined, { path: ['after'] });

/** Looking for words in what was said. It is asked with a body, so that what somebody looks for is in no address. */
export function searchRoutes(server: HttpServer, system: System): void {
  server.post(
    '/api/chat/search',
    { config: mine, schema: { body: Sought, response: { 200: FoundMessages } } },
    async (request) => {
      const ctx = contextOf(system, request);
      return searchMessages(ctx, ctx.personId, request.body);
    },
  );
}
