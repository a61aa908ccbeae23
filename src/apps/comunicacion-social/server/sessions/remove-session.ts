import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Context } from '#platform/context/context.ts';
import { forgetSubjects, recordActivity } from '#platform/handoffs/activity-store.ts';
import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import app from '../../app.ts';
import {
  longestRemoved,
  type RemovedSession,
  type RestoreSession,
  type Session,
  SessionNotFound,
  SessionNotRestored,
} from '../../contract.ts';
import { getSession } from './open-session.ts';
import { openContent, SessionContent, sealContent } from './session-content.ts';
import { deleteSession, insertSession, lockSession, type SessionRow } from './session-store.ts';

/** A session as it was, opened, with the figures of its end still under their own seal. */
const Removed = z.object({
  content: SessionContent,
  progressMetrics: z
    .string()
    .transform((text) => text as Sealed)
    .nullable(),
  sessionType: z.string().nullable(),
  durationMinutes: z.int().nullable(),
  status: z.enum(['open', 'finished', 'left']),
  version: z.int(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  finishedAt: z.coerce.date().nullable(),
});

/**
 * Removes a rehearsal and everything said in it, at once and for good. What it was goes to its person's page, sealed with their key: that
 * alone can bring it back. Throws `SessionNotFound`.
 */
export async function removeSession(ctx: Context, sessionId: string): Promise<RemovedSession> {
  return ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const row = await lockSession(tx, ctx.personId, sessionId);
    if (!row) throw new SessionNotFound({ sessionId });
    await forgetSubjects(tx, ctx.personId, [sessionId]);
    await deleteSession(tx, ctx.personId, sessionId);
    return { id: sessionId, removed: sealRemoved(seals, row) };
  });
}

/** Brings a rehearsal back as it was removed; twice is once. Throws `SessionNotRestored` for what this person did not remove. */
export async function restoreSession(ctx: Context, { id, removed }: RestoreSession): Promise<Session> {
  await ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const was = readRemoved(seals, id, removed);
    if (!was) throw new SessionNotRestored();
    const { content, ...columns } = was;
    const row = { ...columns, ...sealContent(seals, id, content), id, userId: ctx.personId };
    const isBack = await insertSession(tx, row, app.slug);
    if (!isBack || row.status !== 'finished' || row.sessionType === 'trial') return;
    const did = { slug: app.slug, kind: 'practice.finished', subjectId: id, createdAt: row.finishedAt ?? row.updatedAt };
    await recordActivity(tx, { personId: ctx.personId, ...did });
  });
  return getSession(ctx, id);
}

/** Nothing for one that no longer opens, or is too long to be sent back. */
function sealRemoved(seals: PersonVault, row: SessionRow): string | null {
  const content = openContent(seals, row);
  if (!content) return null;
  const packed = deflateRawSync(JSON.stringify({ ...row, content })).toString('base64');
  const sealed = seals.seal(placeOf(row.id), packed);
  return sealed.length > longestRemoved ? null : sealed;
}

/** Only what this person's key sealed under this very id opens. */
function readRemoved(seals: PersonVault, id: string, removed: string): z.infer<typeof Removed> | undefined {
  try {
    const packed = Buffer.from(seals.open(placeOf(id), removed as Sealed), 'base64');
    return Removed.parse(JSON.parse(inflateRawSync(packed).toString()));
  } catch {
    return undefined;
  }
}

function placeOf(row: string) {
  return { table: 'training_sessions', column: 'removed', row };
}
