import type { Cache } from '../../cache/open-cache.ts';
import type { Config } from '../../config/config.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Db } from '../../db/open-database.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { Log } from '../../log/log.ts';
import type { Vault } from '../../vault/vault.ts';

/** What single sign-on asks of the program it runs in. */
export type SignOnParts = {
  db: Db;
  vault: Vault;
  config: Config;
  log: Log;
  jobs: Pick<Jobs, 'enqueue'>;
  cache: Pick<Cache, 'limits' | 'tries'>;
  settings: LiveSettings;
  now: () => Date;
};
