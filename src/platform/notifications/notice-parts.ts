import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Log } from '../log/log.ts';
import type { Vault } from '../vault/vault.ts';
import type { NoticeSpec } from './define-notice.ts';

/** What telling people takes. The tower of the platform puts profiles above this, so in which language somebody reads is handed in. */
export type NoticeParts = {
  db: Db;
  vault: Vault;
  jobs: Pick<Jobs, 'enqueue'>;
  config: Pick<Config, 'publicUrl' | 'smtpUrl' | 'mailFrom' | 'mode'>;
  log: Pick<Log, 'info' | 'warn'>;
  notices: readonly NoticeSpec[];
  languageOf: (personId: string) => Promise<Language>;
  now: () => Date;
};
