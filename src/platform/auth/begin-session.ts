import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import type { Vault } from '../vault/vault.ts';
import type { NewSession } from './session-store.ts';
import { createSessionToken } from './session-token.ts';

const dayMs = 86_400_000;

/**
 * A new session, still to be written, and the token that opens it. It ends after `sessionDays` however much it is used
 * (sec/S23). Every sign-in begins its own, so nothing that was known before it is worth anything after (sec/S26).
 */
export function beginSession(
  { config, vault, now }: { config: Pick<Config, 'sessionDays'>; vault: Vault; now: () => Date },
  personId: string,
  userAgent: string | undefined,
): { row: NewSession & { id: string }; token: string; expiresAt: Date } {
  const { token, tokenHash } = createSessionToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + config.sessionDays * dayMs);
  const userAgentHash = userAgent === undefined ? null : vault.blindIndex('sessions.user_agent', userAgent);
  return {
    row: { id: randomUUID(), userId: personId, tokenHash, userAgentHash, createdAt, lastSeenAt: createdAt, expiresAt },
    token,
    expiresAt,
  };
}
