import type { FastifyRequest } from 'fastify';
import type { BotSpec } from '../bots/contract.ts';
import type { Cache } from '../cache/open-cache.ts';
import type { StreamLog } from '../cache/stream-log.ts';
import type { AppSpec } from '../catalog/define-app.ts';
import type { Config } from '../config/config.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { SharedPiece } from '../consent/grants/shared-piece.ts';
import type { KeptUnder } from '../consent/ledger/kept-under.ts';
import type { InstalledLinks } from '../consent/links/open-link-source.ts';
import type { Generations } from '../conversations/generations.ts';
import type { Database, Db } from '../db/open-database.ts';
import type { SealedTable } from '../db/sealed-tables.ts';
import type { FilePurpose } from '../files/define-file-purpose.ts';
import type { FileStore } from '../files/file-store.ts';
import type { HandoffSpec } from '../handoffs/define-handoff.ts';
import type { HandoffSourceSpec } from '../handoffs/define-handoff-source.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Log } from '../log/log.ts';
import type { ChatModel } from '../models/contract.ts';
import type { NoticeSpec } from '../notifications/define-notice.ts';
import type { Vault } from '../vault/vault.ts';

/** Everything the running program is made of. Composed once; handed to whoever needs it. */
export type System = {
  config: Config;
  log: Log;
  database: Database;
  db: Db;
  vault: Vault;
  /** Where the contents of files are, sealed. */
  files: FileStore;
  jobs: Jobs;
  apps: AppSpec[];
  bots: BotSpec[];
  handoffs: HandoffSpec[];
  handoffSources: HandoffSourceSpec[];
  sharedPieces: SharedPiece[];
  /** What of apps anybody can open who has a link. */
  openLinks: InstalledLinks[];
  /** What apps keep only while it is allowed. */
  keptUnder: KeptUnder[];
  /** Of what people are told. */
  notices: NoticeSpec[];
  /** What files may be given for. */
  filePurposes: FilePurpose[];
  /** What a file was given for that its person may bring along in their copy. */
  carriedFiles: FilePurpose[];
  /** Which columns of which tables are sealed. */
  sealedTables: SealedTable[];
  models: ChatModel[];
  cache: Cache;
  streamLog: StreamLog;
  generations: Generations;
  /** What may be changed while the program runs, as it is now. `forget` where one of them changes. */
  settings: LiveSettings & { forget(): void };
  /** In which language somebody reads, for what is written to them apart from a page. */
  languageOf: (personId: string) => Promise<Language>;
  now: () => Date;
};

/** The system, and who acts. */
export type Context = System & { personId: string; sessionId: string };

/** Who acts in this request, with everything they act on. Only for guarded routes. */
export function contextOf(system: System, request: FastifyRequest): Context {
  const { person } = request;
  if (!person) throw new Error('This route is public: it has no person');
  return { ...system, ...person };
}
