import type { ServerApp } from '#platform/context/server-app.ts';
import { outcomeSource } from '#platform/handoffs/outcome-source.ts';
import app from '../app.ts';
import { replyRoutes } from './reply-routes.ts';
import { chatRoutes } from './routes.ts';
import { searchRoutes } from './search-routes.ts';

/** An exercise is seen again where it was done. */
const placeOf = (conversationId: string) => `/chat/c/${conversationId}`;

export const chat: ServerApp = {
  app,
  routes(server, system) {
    chatRoutes(server, system);
    replyRoutes(server, system);
    searchRoutes(server, system);
  },
  places: { conversation: placeOf, protocol: placeOf },
  handoffSources: [outcomeSource(placeOf)],
};
