import { createHash, randomBytes } from 'node:crypto';

/** A new token for a link (256 bits), and the digest that is all we keep of it. */
export function createLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashLinkToken(token) };
}

/** The digest under which a link is found. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(`link ${token}`).digest('base64url');
}
