import type { KnowledgeSourceSpec } from '../bots/define-knowledge-source.ts';
import type { AppSpec } from '../catalog/define-app.ts';
import type { SharedPiece } from '../consent/grants/shared-piece.ts';
import type { KeptUnder } from '../consent/ledger/kept-under.ts';
import type { OpenLinkSource } from '../consent/links/open-link-source.ts';
import type { FilePurpose } from '../files/define-file-purpose.ts';
import type { HandoffSourceSpec } from '../handoffs/define-handoff-source.ts';
import type { Places } from '../handoffs/places.ts';
import type { HttpServer } from '../http/server.ts';
import type { AnyEvaluation } from '../jobs/define-evaluation.ts';
import type { AnyJob } from '../jobs/define-job.ts';
import type { NoticeSpec } from '../notifications/define-notice.ts';
import type { System } from './context.ts';
import type { Command } from './define-command.ts';

/** The server's side of an app: what it is, what it answers, what it does apart from requests or from a terminal. */
export type ServerApp = {
  app: AppSpec;
  routes: (server: HttpServer, system: System) => void | Promise<void>;
  jobs?: AnyJob[];
  commands?: Command[];
  evaluations?: AnyEvaluation[];
  places?: Places;
  /** What of it a person may take to other apps. */
  handoffSources?: HandoffSourceSpec[];
  /** What of it bots look things up in. */
  knowledgeSources?: KnowledgeSourceSpec[];
  /** What of it a person may let others see. */
  sharedPieces?: SharedPiece[];
  /** What of it anybody can open who has a link. */
  openLinks?: OpenLinkSource;
  /** Of what it tells people. */
  notices?: NoticeSpec[];
  /** Files of it that come along where a person brings their copy, by what they were given for. */
  carriedFiles?: FilePurpose[];
  /** What of it is kept only while its person allows it. */
  keptUnder?: KeptUnder[];
};
