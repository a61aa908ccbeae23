import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { getUser } from '../account/get-user.ts';
import type { Door } from '../door.ts';
import { tellIn } from '../second-factor/tell-person.ts';
import * as store from './api-token-store.ts';
import { type ApiToken, ApiTokenNotFound, type CreateApiToken, type NewApiToken, TooManyApiTokens } from './contract.ts';
import { isScope } from './core/scopes.ts';
import { liveApiTokensOf } from './live-api-tokens.ts';
import { drawApiToken } from './token-text.ts';

const dayMs = 86_400_000;
const mostTokens = 20;

/** Makes a key for a program of this person. It is answered this once; a mail tells that there is one. Throws `TooManyApiTokens`. */
export async function createApiToken(
  door: Door,
  personId: string,
  language: Language,
  { name, scopes, days }: CreateApiToken,
): Promise<NewApiToken> {
  const { db, vault, now } = door;
  const user = await getUser(door, { personId });
  const { token, tokenHash } = drawApiToken();
  const id = randomUUID();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + days * dayMs);
  await db.transaction(async (tx) => {
    if ((await store.countHeld(tx, personId, createdAt)) >= mostTokens) throw new TooManyApiTokens({ most: mostTokens });
    await store.insertApiToken(tx, vault, { id, personId, name, tokenHash, scopes, expiresAt, createdAt });
    await tellIn(tx, door, user, language, 'api-token-added');
    await recordEvent(tx, { vault, now }, eventOf('api-token.created', personId, id, { scopes: scopes.join(' '), days }));
  });
  return { token, item: present({ id, name, scopes, createdAt, expiresAt, lastUsedAt: null }) };
}

/** The keys of a person that count. */
export async function listApiTokens(door: Pick<Door, 'db' | 'vault' | 'now'>, personId: string): Promise<ApiToken[]> {
  return (await store.listApiTokens(door, personId, door.now())).map(present);
}

/** Ends one: here at once, on other nodes within a second. Throws `ApiTokenNotFound`. */
export async function revokeApiToken(door: Pick<Door, 'db' | 'vault' | 'now'>, personId: string, id: string): Promise<void> {
  const { db, vault, now } = door;
  const tokenHash = await db.transaction(async (tx) => {
    const ended = await store.revokeApiToken(tx, personId, id, now());
    if (ended === undefined) throw new ApiTokenNotFound();
    await recordEvent(tx, { vault, now }, eventOf('api-token.revoked', personId, id));
    return ended;
  });
  liveApiTokensOf(db).forget(tokenHash);
}

type Kept = Awaited<ReturnType<typeof store.listApiTokens>>[number];

function present({ createdAt, expiresAt, lastUsedAt, scopes, ...token }: Kept): ApiToken {
  return {
    ...token,
    // A scope that a later version no longer has opens nothing, so it is not shown either.
    scopes: scopes.filter(isScope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

function eventOf(action: `${string}.${string}`, personId: string, thingId: string, details?: Record<string, string | number>) {
  const actor = { kind: 'person', id: personId } as const;
  return {
    actor,
    subjectId: personId,
    action,
    thing: 'api_tokens',
    thingId,
    outcome: 'done' as const,
    ...(details ? { details } : {}),
  };
}
