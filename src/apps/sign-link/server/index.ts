import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';
import { choiceRoutes } from './choice-routes.ts';
import { dictionaryRoutes } from './dictionary-routes.ts';
import { GlossEvaluation } from './gloss-evaluation.ts';
import { glossRoutes } from './gloss-routes.ts';
import { mySignRoutes } from './my-sign-routes.ts';
import { signLinks } from './my-signs/sign-links.ts';
import { phraseRoutes } from './phrase-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import { readingRoutes } from './reading-routes.ts';
import { signReviewNotice } from './review/review-notices.ts';
import { reviewRoutes } from './review-routes.ts';
import { phraseFile } from './speak/phrase-file.ts';
import { symbolRoutes } from './symbol-routes.ts';

/** It says no place: recent activity tells nothing of it. */
export const signLink: ServerApp = {
  app,
  async routes(server, system) {
    choiceRoutes(server, system);
    readingRoutes(server, system);
    practiceRoutes(server, system);
    dictionaryRoutes(server, system);
    reviewRoutes(server, system);
    symbolRoutes(server);
    glossRoutes(server, system);
    mySignRoutes(server, system);
    await phraseRoutes(server, system);
  },
  notices: [signReviewNotice],
  openLinks: signLinks,
  carriedFiles: [phraseFile],
  evaluations: [GlossEvaluation],
};
