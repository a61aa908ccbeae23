import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Sealed } from '../../../vault/vault.ts';
import type { SignOnParts } from '../sign-on-parts.ts';

/** What a browser carries there and back, sealed: whoever finds it can neither read nor change it. */
const Carried = z.strictObject({
  name: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  /** Who connects it to their account; absent where somebody comes in. */
  linkFor: z.uuid().optional(),
  until: z.number(),
});
export type Carried = Omit<z.infer<typeof Carried>, 'until'>;

const cookieName = 'mentalia_sent';
const keptMs = 600_000;
const place = { table: 'cookies', column: cookieName, row: '' };

/** Hands it to the browser for ten minutes. */
export function carry(reply: FastifyReply, { vault, config, now }: SignOnParts, path: string, carried: Carried): void {
  const until = now().getTime() + keptMs;
  const sealed = vault.seal({ ...place, row: path }, JSON.stringify({ ...carried, until }));
  reply.setCookie(cookieName, sealed, { ...optionsOf(config, path), maxAge: keptMs / 1000 });
}

/** Takes it back: it is good for one return. `undefined` when there is none, or it is too old or not ours. */
export function takeCarried(
  request: FastifyRequest,
  reply: FastifyReply,
  { vault, config, now }: SignOnParts,
  path: string,
): Carried | undefined {
  const sealed = request.cookies[cookieName];
  reply.clearCookie(cookieName, optionsOf(config, path));
  if (sealed === undefined) return undefined;
  try {
    const { until, ...carried } = Carried.parse(JSON.parse(vault.open({ ...place, row: path }, sealed as Sealed)));
    return until > now().getTime() ? carried : undefined;
  } catch {
    return undefined;
  }
}

function optionsOf({ publicUrl }: SignOnParts['config'], path: string) {
  return { path, httpOnly: true, sameSite: 'lax' as const, secure: publicUrl.startsWith('https://') };
}
