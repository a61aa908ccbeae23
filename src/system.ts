import { randomUUID } from 'node:crypto';
import { installedBots } from './bots.ts';
import { installedHandoffs, installedSources } from './handoffs.ts';
import { installedApps } from './installed.server.ts';
import { installedTables } from './installed.tables.ts';
import { createSettingsInForce } from './platform/admin/settings-in-force.ts';
import { AnalyseAudioFile, FailStaleRuns } from './platform/analysis/audio/jobs.ts';
import { SendLink } from './platform/auth/links/jobs.ts';
import { createPersonKeyStore } from './platform/auth/person-keys/person-key-store.ts';
import { ForgetRecords, TellClient } from './platform/auth/single-sign-on/notices/jobs.ts';
import { RecordFound } from './platform/bots/jobs.ts';
import { openSources } from './platform/bots/open-sources.ts';
import { createTakeTurn } from './platform/bots/take-turn.ts';
import { openCache } from './platform/cache/open-cache.ts';
import type { Config } from './platform/config/config.ts';
import { ExpireExports, ForgetPerson, KeepRetention, MakeExport } from './platform/consent/belongings/jobs.ts';
import { replayTombstones } from './platform/consent/belongings/replay-tombstones.ts';
import { audioFile } from './platform/consent/files/audio-file.ts';
import type { System } from './platform/context/context.ts';
import { createGenerations } from './platform/conversations/generations.ts';
import { PurgeConversation, TitleConversation } from './platform/conversations/jobs.ts';
import { StemNew } from './platform/conversations/search/jobs.ts';
import type { Embedded } from './platform/db/embedded/start-embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { type Db, openDatabase } from './platform/db/open-database.ts';
import { sealedTablesOf } from './platform/db/sealed-tables.ts';
import { ExpireFiles } from './platform/files/jobs.ts';
import { openStore } from './platform/files/open-store.ts';
import { DeleteOld, ForgetConversation } from './platform/handoffs/jobs.ts';
import { recordFinished } from './platform/handoffs/record-finished.ts';
import type { AnyJob } from './platform/jobs/define-job.ts';
import { createJobs } from './platform/jobs/jobs.ts';
import type { Log } from './platform/log/log.ts';
import { ForgetMail, SendMail } from './platform/mail/jobs.ts';
import { configuredModels } from './platform/models/configured-models.ts';
import type { ChatModel } from './platform/models/contract.ts';
import { PushNotice, TellDueNotices, TellOutside } from './platform/notifications/jobs.ts';
import { testNotice } from './platform/notifications/test-notice.ts';
import { readAdaptation } from './platform/profiles/read-adaptation.ts';
import { LookAfterEpisodes } from './platform/safety/episodes/jobs.ts';
import { sharedEpisodes } from './platform/safety/episodes/shared-episodes.ts';
import { openVault } from './platform/vault/open-vault.ts';
import type { Vault } from './platform/vault/vault.ts';
import { seed } from './seed.ts';

/** The jobs of the platform and of all installed apps. */
export const installedJobs: AnyJob[] = [
  SendMail,
  SendLink,
  ForgetMail,
  TellClient,
  ForgetRecords,
  MakeExport,
  ForgetPerson,
  ExpireExports,
  KeepRetention,
  ExpireFiles,
  AnalyseAudioFile,
  FailStaleRuns,
  LookAfterEpisodes,
  TellDueNotices,
  TellOutside,
  PushNotice,
  RecordFound,
  TitleConversation,
  StemNew,
  PurgeConversation,
  ForgetConversation,
  DeleteOld,
  ...installedApps.flatMap(({ jobs }) => jobs ?? []),
];

type Given = { models?: ChatModel[]; now?: () => Date; embedded?: Promise<Embedded> };

/**
 * Opens everything the program stands on, in order. What is `given` is used as it is: what costs money or cannot be repeated
 * in a test, and an embedded database that is starting already.
 */
export async function createSystem(config: Config, log: Log, given: Given = {}): Promise<System> {
  const now = given.now ?? (() => new Date());
  const models = given.models ?? configuredModels(config);
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    log,
    embedded: given.embedded,
  });
  try {
    await migrate(database);
    const vault = await openVaultOf(config, database.db);
    const sealedTables = sealedTablesOf(installedTables);
    await seed(
      database.db,
      installedApps.map(({ app }) => app),
      installedBots,
    );
    const jobs = await createJobs({ pool: database.pool, log, jobs: installedJobs });
    const files = openStore(config);
    // An older copy of the database may have been put back: nobody is served before those who are gone are gone again.
    await replayTombstones({ config, log, db: database.db, vault, files, sealedTables, now });
    const nodeId = randomUUID();
    const cache = await openCache({ redisUrl: config.redisUrl, nodeId, vault, log });
    const { streamLog } = cache;
    const { db } = database;
    const settings = createSettingsInForce({ db, now });
    const sources = openSources(
      installedApps.flatMap(({ app, knowledgeSources = [] }) => knowledgeSources.map((source) => ({ app, source }))),
      { db, vault, settings, log, now },
    );
    const turnParts = { db, vault, jobs, settings, log, bots: installedBots, models, sources, now };
    const takeTurn = recordFinished(createTakeTurn(turnParts), { db, log, now });
    const alone = database.kind === 'embedded';
    const generations = createGenerations({ db, vault, log, streamLog, takeTurn, nodeId, alone, now });
    cache.signals.on('stop-reply', generations.stop);
    const apps = installedApps.map(({ app }) => app);
    const sharedPieces = [sharedEpisodes, ...installedApps.flatMap((installed) => installed.sharedPieces ?? [])];
    const openLinks = installedApps.flatMap(({ app, openLinks: links }) => (links ? [{ app: app.slug, ...links }] : []));
    const keptUnder = installedApps.flatMap((installed) => installed.keptUnder ?? []);
    const carriedFiles = installedApps.flatMap((installed) => installed.carriedFiles ?? []);
    const notices = [testNotice, ...installedApps.flatMap((installed) => installed.notices ?? [])];
    const languageOf = async (personId: string) =>
      (await readAdaptation({ db, vault }, personId, { now: now() })).language.locale;
    const parts = {
      handoffs: installedHandoffs,
      handoffSources: installedSources,
      sharedPieces,
      openLinks,
      keptUnder,
      notices,
      languageOf,
      sealedTables,
    };
    const installed = { apps, bots: installedBots, filePurposes: [audioFile], carriedFiles, ...parts };
    return { config, log, database, db, vault, files, jobs, ...installed, models, cache, streamLog, generations, settings, now };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openVaultOf({ masterKey, previousMasterKey }: Config, db: Db): Promise<Vault> {
  const masterKeys = { current: masterKey, previous: previousMasterKey };
  return openVault({ masterKeys, store: createPersonKeyStore(db) });
}

/** Closes it all: replies end saved and can be continued, work under way finishes, the data folder is let go. */
export async function closeSystem(system: System): Promise<void> {
  await system.generations.close();
  await system.jobs.stop();
  await system.cache.close();
  await system.database.close();
}
