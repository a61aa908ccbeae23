import { randomUUID } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Vault } from '../../vault/vault.ts';
import type { SignInMethod } from './contract.ts';
import { nameDevice } from './name-device.ts';
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
  { userAgent, methods }: { userAgent: string | undefined; methods: SignInMethod[] },
): { row: NewSession & { id: string }; token: string; expiresAt: Date } {
  const { token, tokenHash } = createSessionToken();
  const id = randomUUID();
  const at = now();
  const expiresAt = new Date(at.getTime() + config.sessionDays * dayMs);
  const name = nameDevice(userAgent);
  const row = {
    id,
    userId: personId,
    tokenHash,
    userAgentHash: userAgentIndex(vault, userAgent),
    label: name === undefined ? null : vault.seal({ table: 'sessions', column: 'label', row: id }, name),
    methods,
    createdAt: at,
    lastSeenAt: at,
    provedAt: at,
    expiresAt,
  };
  return { row, token, expiresAt };
}

/** By what a browser is known again, without keeping what it says of itself. */
export function userAgentIndex(vault: Pick<Vault, 'blindIndex'>, userAgent: string | undefined): string | null {
  return userAgent === undefined ? null : vault.blindIndex('sessions.user_agent', userAgent);
}
