import type { AddressInfo } from 'node:net';
import { installedApps } from './installed.server.ts';
import { guardSignUps } from './platform/admin/guard-sign-ups.ts';
import { adminRoutes } from './platform/admin/routes.ts';
import { analysisRunRoutes } from './platform/analysis/audio/runs/routes.ts';
import { analysisRoutes } from './platform/analysis/kept/routes.ts';
import { createReadApiToken } from './platform/auth/api-tokens/read-api-token.ts';
import { minorRoutes } from './platform/auth/minors/routes.ts';
import { authRoutes } from './platform/auth/routes.ts';
import { createAuthenticate } from './platform/auth/session/authenticate.ts';
import { endOpenAnswers } from './platform/auth/session/end-open-answers.ts';
import { singleSignOnRoutes } from './platform/auth/single-sign-on/routes.ts';
import { botRoutes } from './platform/bots/routes.ts';
import { guardApp } from './platform/catalog/guard-app.ts';
import { catalogRoutes } from './platform/catalog/routes.ts';
import type { Config } from './platform/config/config.ts';
import { forgetPerson } from './platform/consent/belongings/forget-person.ts';
import { belongingsRoutes } from './platform/consent/belongings/routes.ts';
import { fileRoutes } from './platform/consent/files/routes.ts';
import { grantRoutes } from './platform/consent/grants/routes.ts';
import { askAtTheDoor } from './platform/consent/ledger/ask-at-the-door.ts';
import { consentRoutes } from './platform/consent/ledger/routes.ts';
import { openLinkRoutes } from './platform/consent/links/routes.ts';
import type { System } from './platform/context/context.ts';
import { messageAnalysisRoutes } from './platform/conversations/analysis-routes.ts';
import type { Embedded } from './platform/db/embedded/start-embedded.ts';
import { isMigrated } from './platform/db/migrate.ts';
import { handoffRoutes } from './platform/handoffs/routes.ts';
import { createHttpServer, type HttpServer } from './platform/http/server.ts';
import type { Log } from './platform/log/log.ts';
import { devMailRoutes } from './platform/mail/dev-mail-routes.ts';
import { noticeRoutes } from './platform/notifications/routes.ts';
import { organisationRoutes } from './platform/organisations/routes.ts';
import { profileRoutes } from './platform/profiles/routes.ts';
import { episodeRoutes } from './platform/safety/episodes/routes.ts';
import { incidentRoutes } from './platform/safety/oversight/routes.ts';
import { safetyRoutes } from './platform/safety/routes.ts';
import { closeSystem, createSystem, installedJobs } from './system.ts';

export type RunningServer = { address: string; system: System; close: () => Promise<void> };

type Starting = { jobs?: boolean; embedded?: Promise<Embedded> };

/** Starts the whole program in this process: pages, API and, unless `jobs` is false, the jobs. */
export async function startServer(config: Config, log: Log, { jobs = true, embedded }: Starting = {}): Promise<RunningServer> {
  const system = await createSystem(config, log, { embedded });
  try {
    const server = await createServer(system);
    await server.listen({ port: config.port, host: config.host });
    if (jobs) await system.jobs.work(installedJobs, system);
    const { port } = server.server.address() as AddressInfo;
    return {
      address: addressOf(config, port),
      system,
      close: async () => {
        await server.close();
        await closeSystem(system);
      },
    };
  } catch (error) {
    await closeSystem(system);
    throw error;
  }
}

/** All routes on one server, not listening yet. */
export async function createServer(system: System): Promise<HttpServer> {
  const { config, log, database, cache } = system;
  const server = await createHttpServer({
    config,
    log,
    limits: cache.limits,
    authenticate: createAuthenticate(system, createReadApiToken(system)),
    mayProcess: (personId, purpose) => askAtTheDoor(system, personId, purpose),
    settings: system.settings,
    now: system.now,
    ready: () => readiness(database),
  });
  endOpenAnswers(server, system);
  guardSignUps(server, system);
  authRoutes(server, system);
  minorRoutes(server, { ...system, forget: (personId) => forgetPerson(system, personId) });
  await singleSignOnRoutes(server, system);
  profileRoutes(server, system);
  consentRoutes(server, system);
  grantRoutes(server, system);
  openLinkRoutes(server, system);
  await belongingsRoutes(server, system);
  await fileRoutes(server, system);
  catalogRoutes(server, system);
  organisationRoutes(server, system);
  noticeRoutes(server, system);
  incidentRoutes(server, system);
  safetyRoutes(server, system);
  episodeRoutes(server, system);
  analysisRoutes(server, system);
  analysisRunRoutes(server, system);
  messageAnalysisRoutes(server, system);
  devMailRoutes(server, system);
  botRoutes(server, system);
  handoffRoutes(server, { ...system, places: Object.assign({}, ...installedApps.map(({ places }) => places)) });
  adminRoutes(server, system);
  for (const installed of installedApps) await guardApp(server, system, installed);
  return server;
}

async function readiness(database: System['database']) {
  try {
    return { database: 'ok' as const, migrations: (await isMigrated(database)) ? ('ok' as const) : ('missing' as const) };
  } catch {
    return { database: 'unreachable' as const, migrations: 'unknown' as const };
  }
}

function addressOf(config: Config, port: number): string {
  return config.port === port ? config.publicUrl : `http://${config.host}:${port}`;
}
