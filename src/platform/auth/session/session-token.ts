import { createHash, randomBytes } from 'node:crypto';
import type { Vault } from '../../vault/vault.ts';

const bytes = 32;
const shape = /^[\w-]{43}$/;

/** What a browser keeps to stay signed in, and the digest of it that the database keeps. The token itself is stored nowhere. */
export function createSessionToken(): { token: string; tokenHash: string } {
  const token = randomBytes(bytes).toString('base64url');
  return { token, tokenHash: digest(token) };
}

/**
 * The token that follows this one. It can be worked out again from the one before, by us alone: so two pages that ask with the same
 * token within a moment get the same next one, and nothing that opens a session is stored.
 */
export function nextSessionToken(vault: Pick<Vault, 'blindIndex'>, token: string): { token: string; tokenHash: string } {
  const next = vault.blindIndex('sessions.next-token', token);
  return { token: next, tokenHash: digest(next) };
}

/** The digest under which a session is found; undefined for what cannot be one of our tokens, so it costs no query. */
export function sessionTokenHash(token: string): string | undefined {
  return shape.test(token) ? digest(token) : undefined;
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
