import type { FastifyRequest } from 'fastify';
import type { Cache } from '../cache/open-cache.ts';
import type { Config } from '../config/config.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { networkOf } from '../http/network-of.ts';
import { type Language, languages } from '../i18n/catalogs.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import type { User } from './contract.ts';
import { createTryLimits, type TryLimits } from './password/try-limits.ts';
import { type AccessToken, type AccessTokens, createAccessTokens } from './session/access-token.ts';
import { type Device, deviceOf } from './session/known-device.ts';

/** What this module asks of the program it runs in. */
export type DoorParts = {
  db: Db;
  vault: Vault;
  config: Pick<
    Config,
    'jwtSecretKey' | 'accessTokenMinutes' | 'sessionDays' | 'publicUrl' | 'smtpUrl' | 'mode' | 'outsideProviders'
  >;
  jobs: Pick<Jobs, 'enqueue'>;
  cache: Pick<Cache, 'limits' | 'tries'>;
  settings: LiveSettings;
  now: () => Date;
};

/** What signing up, in and out share in one process. */
export type Door = DoorParts & { tokens: AccessTokens; limits: TryLimits };

/** From where somebody comes in, and in which language a mail to them is written. */
export type Caller = { address: string; userAgent: string | undefined; device: Device | undefined; language: Language };

/** Who asks, as far as the request itself says. */
export function callerOf(request: FastifyRequest): Caller {
  const { ip, headers } = request;
  const language = languageOf(headers['accept-language']);
  return { address: networkOf(ip), userAgent: headers['user-agent'], device: deviceOf(request), language };
}

/** Somebody who came in: who they are, the two tokens by which they are known from now on, and the device, marked as theirs. */
export type Entry = { user: User; session: { token: string; expiresAt: Date }; access: AccessToken; device: Device };

/** Makes the door. One per process. */
export function createDoor({ db, vault, config, jobs, cache, settings, now }: DoorParts): Door {
  return {
    db,
    vault,
    config,
    jobs,
    cache,
    settings,
    now,
    tokens: createAccessTokens({ config, now }),
    limits: createTryLimits({ tries: cache.tries, now }),
  };
}

/** The first language that they ask for and we speak. */
function languageOf(asked = ''): Language {
  const wanted = asked.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => language === wanted.find((tag) => languages.some((one) => one === tag))) ?? 'es';
}
