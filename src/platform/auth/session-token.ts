import { createHash, randomBytes } from 'node:crypto';

const bytes = 32;
const shape = /^[\w-]{43}$/;

/** What a browser keeps to stay signed in, and the digest of it that the database keeps. The token itself is stored nowhere. */
export function createSessionToken(): { token: string; tokenHash: string } {
  const token = randomBytes(bytes).toString('base64url');
  return { token, tokenHash: digest(token) };
}

/** The digest under which a session is found; undefined for what cannot be one of our tokens, so it costs no query. */
export function sessionTokenHash(token: string): string | undefined {
  return shape.test(token) ? digest(token) : undefined;
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
