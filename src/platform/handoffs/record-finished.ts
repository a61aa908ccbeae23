import { createHash } from 'node:crypto';
import type { TakeTurn } from '../conversations/take-turn.ts';
import type { Db } from '../db/open-database.ts';
import { recordActivity } from './activity-store.ts';

type Parts = { db: Db; log: Record<'warn', (details: Record<string, unknown>, message: string) => void>; now: () => Date };

/**
 * The same turn, which also records that the person finished an exercise. A turn that is taken again, because its reply was
 * cut short, is still one exercise.
 */
export function recordFinished(takeTurn: TakeTurn, { db, log, now }: Parts): TakeTurn {
  return async (request, reply, signal) => {
    const result = await takeTurn(request, reply, signal);
    if (!result.outcome) return result;
    const { personId, conversationId, botSlug: slug, seq } = request;
    const id = idOf(`protocol.finished ${conversationId} ${seq}`);
    const did = { id, personId, slug, kind: 'protocol.finished', subjectId: conversationId, createdAt: now() };
    // What was just said is worth more than the mention of it.
    await recordActivity(db, did).catch((error) => log.warn({ err: error, conversationId }, 'activity not recorded'));
    return result;
  };
}

/** The same id for the same name (RFC 9562, version 8). */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
