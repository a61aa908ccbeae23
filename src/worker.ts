import type { Config } from './platform/config/config.ts';
import type { Log } from './platform/log/log.ts';
import { closeSystem, createSystem, installedJobs } from './system.ts';

/** Does the jobs and nothing else. Needs PostgreSQL: the embedded database belongs to one process. */
export async function startWorker(config: Config, log: Log): Promise<{ close: () => Promise<void> }> {
  const system = await createSystem(config, log);
  await system.jobs.work(installedJobs, system);
  return { close: () => closeSystem(system) };
}
