import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { importsKept } from './imports/remove-import.ts';
import { ForgetExpired } from './jobs.ts';
import { learnRoutes } from './learn-routes.ts';
import { RelationshipsEvaluation } from './relationships-evaluation.ts';
import { chatRoutes } from './routes.ts';
import { summarySource } from './summaries/summary-source.ts';
import { WhatsappEvaluation } from './whatsapp-evaluation.ts';

/** It says no place: recent activity tells nothing of it. */
export const spoilerAlert: ServerApp = {
  app,
  routes(server, system) {
    chatRoutes(server, system);
    learnRoutes(server, system);
  },
  jobs: [ForgetExpired],
  evaluations: [RelationshipsEvaluation, WhatsappEvaluation],
  handoffSources: [summarySource],
  keptUnder: [importsKept],
};
