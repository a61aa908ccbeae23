import { createHash, randomBytes } from 'node:crypto';

const shape = /^mtl_[\w-]{43}$/;

/** A new token (256 bits), and the digest that is all we keep of it. Its beginning says what it is, to whoever finds one somewhere. */
export function drawApiToken(): { token: string; tokenHash: string } {
  const token = `mtl_${randomBytes(32).toString('base64url')}`;
  return { token, tokenHash: digestOf(token) };
}

/** The digest under which a token is found; `undefined` for what cannot be one. */
export function apiTokenHash(token: string): string | undefined {
  return shape.test(token) ? digestOf(token) : undefined;
}

function digestOf(token: string): string {
  return createHash('sha256').update(`api-token ${token}`).digest('base64url');
}
