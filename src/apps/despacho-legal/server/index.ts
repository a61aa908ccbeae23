import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { caseRoutes } from './case-routes.ts';
import { casesPiece } from './cases/cases-piece.ts';
import { evidenceFile } from './cases/evidence-file.ts';
import { ForgetRemoved } from './cases/jobs.ts';
import { deadlineRoutes } from './deadline-routes.ts';
import { deadlineNear } from './deadlines/deadline-reminders.ts';
import { documentRoutes } from './document-routes.ts';
import { ForgetDocuments } from './documents/jobs.ts';
import { entryRoutes } from './entry-routes.ts';
import { lawRoutes } from './law-routes.ts';
import { lawCommands } from './laws/law-commands.ts';
import { lawSource } from './laws/law-source.ts';
import { LegalEvaluation } from './legal-evaluation.ts';
import { LetterEvaluation } from './letter-evaluation.ts';
import { letterRoutes } from './letter-routes.ts';
import { letterFile } from './letters/letter-file.ts';
import { ForgetDeskEntries } from './professional/jobs.ts';
import { sharedCaseNotice } from './professional/professional-notices.ts';
import { professionalRoutes } from './professional-routes.ts';
import { storyRoutes } from './story-routes.ts';

/** It says no place: recent activity tells nothing of it. */
export const despachoLegal: ServerApp = {
  app,
  async routes(server, system) {
    lawRoutes(server, system);
    caseRoutes(server, system);
    storyRoutes(server, system);
    deadlineRoutes(server, system);
    documentRoutes(server, system);
    professionalRoutes(server, system);
    await entryRoutes(server, system);
    await letterRoutes(server, system);
  },
  jobs: [ForgetRemoved, ForgetDocuments, ForgetDeskEntries],
  notices: [deadlineNear, sharedCaseNotice],
  knowledgeSources: [lawSource],
  sharedPieces: [casesPiece],
  carriedFiles: [evidenceFile, letterFile],
  commands: lawCommands,
  evaluations: [LegalEvaluation, LetterEvaluation],
};
