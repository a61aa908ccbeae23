import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { favouriteRoutes } from './favourite-routes.ts';
import { PurgeNote } from './jobs.ts';
import { noteRoutes } from './note-routes.ts';
import { noteSource } from './note-source.ts';
import { practiceRoutes } from './practice/routes.ts';

export const universe: ServerApp = {
  app,
  routes(server, system) {
    favouriteRoutes(server, system);
    noteRoutes(server, system);
    practiceRoutes(server, system);
  },
  jobs: [PurgeNote],
  places: { handoff: (handoffId) => `/universe/pasar/${handoffId}`, access: () => '/universe/acceso' },
  handoffSources: [noteSource],
};
