import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { editorRoutes } from './editor-routes.ts';
import { goalsPiece } from './goals/goals-piece.ts';
import { keepingRoutes } from './keeping-routes.ts';
import { RubricEvaluation } from './rubric-evaluation.ts';
import { sessionRoutes } from './session-routes.ts';

export const comunicacionSocial: ServerApp = {
  app,
  routes(server, system) {
    sessionRoutes(server, system);
    keepingRoutes(server, system);
    editorRoutes(server, system);
  },
  places: { practice: (sessionId) => `/comunicacion-social/ensayo/${sessionId}` },
  sharedPieces: [goalsPiece],
  evaluations: [RubricEvaluation],
};
