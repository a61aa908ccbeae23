import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Vault } from '../vault/vault.ts';
import type { User } from './contract.ts';
import { createInTurn, type InTurn } from './password/in-turn.ts';
import { createTryLimits, type TryLimits } from './password/try-limits.ts';
import { type AccessToken, type AccessTokens, createAccessTokens } from './session/access-token.ts';

/** What this module asks of the program it runs in. */
export type DoorParts = {
  db: Db;
  vault: Vault;
  config: Pick<Config, 'jwtSecretKey' | 'accessTokenMinutes' | 'sessionDays' | 'publicUrl' | 'smtpUrl' | 'mode'>;
  jobs: Pick<Jobs, 'enqueue'>;
  now: () => Date;
};

/** What signing up, in and out share in one process. */
export type Door = DoorParts & { tokens: AccessTokens; limits: TryLimits; inTurn: InTurn };

/** From where somebody comes in. */
export type Caller = { address: string; userAgent: string | undefined };

/** Who asks, as far as the request itself says. */
export function callerOf({ ip, headers }: FastifyRequest): Caller {
  return { address: ip, userAgent: headers['user-agent'] };
}

/** Somebody who came in: who they are, and the two tokens by which they are known from now on. */
export type Entry = { user: User; session: { token: string; expiresAt: Date }; access: AccessToken };

/** Makes the door. One per process: the limits of tries only count what passes through it. */
export function createDoor({ db, vault, config, jobs, now }: DoorParts): Door {
  return {
    db,
    vault,
    config,
    jobs,
    now,
    tokens: createAccessTokens({ config, now }),
    limits: createTryLimits({ now }),
    inTurn: createInTurn(),
  };
}
