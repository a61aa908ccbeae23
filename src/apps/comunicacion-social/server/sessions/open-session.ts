import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import app from '../../app.ts';
import { type Session, SessionChanged, SessionIsOver, SessionNotFound } from '../../contract.ts';
import { regionOf } from '../../core/scenario/say-text.ts';
import { presentSession, type Reader } from './present-session.ts';
import { openContent, type SessionContent, sealContent } from './session-content.ts';
import { findSession, lockSession, type SessionRow, updateSession } from './session-store.ts';

/** How this person reads here. */
export async function readerOf(ctx: Pick<Context, 'db' | 'vault' | 'now' | 'personId'>): Promise<Reader> {
  const { language, sensory } = await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  return { language: language.locale, region: regionOf(sensory.country) };
}

/** A session of this person, whole. Throws `SessionNotFound`. */
export async function getSession(ctx: Context, sessionId: string): Promise<Session> {
  const row = await findSession(ctx.db, ctx.personId, sessionId);
  const content = row && openContent(await ctx.vault.of(ctx.personId, ctx.db), row);
  if (!row || !content) throw new SessionNotFound({ sessionId });
  return presentSession(row, content, content.state.played.id, await readerOf(ctx));
}

/**
 * Changes a session while it is held, and answers it. `version` is the one the change was made on: another page may have gone on meanwhile,
 * and then nothing is changed. Without it the change fits any version; `keepsVersion`: it is none that another page must know of.
 * Throws `SessionNotFound`, `SessionChanged`, `SessionIsOver`.
 */
export async function changeSession(
  ctx: Context,
  sessionId: string,
  { version, mayBeOver = false, keepsVersion = false }: { version?: number; mayBeOver?: boolean; keepsVersion?: boolean },
  change: (content: SessionContent, tx: Tx, row: SessionRow) => Promise<SessionContent> | SessionContent,
): Promise<Session> {
  const reader = await readerOf(ctx);
  const changed = await ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const row = await lockSession(tx, ctx.personId, sessionId);
    const content = row && openContent(seals, row);
    if (!row || !content) throw new SessionNotFound({ sessionId });
    if (version !== undefined && version !== row.version) throw new SessionChanged({ version: row.version });
    if (row.status !== 'open' && !mayBeOver) throw new SessionIsOver();
    const next = await change(content, tx, row);
    const columns = {
      ...sealContent(seals, row.id, next),
      version: keepsVersion ? row.version : row.version + 1,
      updatedAt: ctx.now(),
    };
    return { row: await updateSession(tx, row.id, columns), content: next };
  });
  return presentSession(changed.row, changed.content, changed.content.state.played.id, reader);
}
