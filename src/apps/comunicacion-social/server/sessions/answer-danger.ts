import type { Context } from '#platform/context/context.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { answerWritten } from '#platform/safety/answer-written.ts';
import type { GiveReply, ReplyTaken, Session } from '../../contract.ts';
import { changeSession, getSession } from './open-session.ts';
import { openContent, type SessionContent } from './session-content.ts';
import { findSession } from './session-store.ts';

/**
 * The fixed words, where a reply may tell of a danger; nothing where it does not, or where its person said of these very words that they
 * belong to the rehearsal. Nothing around them may keep them: a page that is behind, a rehearsal that is over or a database that does not
 * answer cost what was said before, or the session in the answer.
 */
export async function answerDanger(
  ctx: Context,
  sessionId: string,
  { text, isRehearsed }: GiveReply,
  readHow: () => Promise<Adaptation>,
): Promise<ReplyTaken | undefined> {
  const known = await readKnown(ctx, sessionId).catch(() => undefined);
  if (isRehearsed && known?.content.state.stopped === text) return undefined;
  const before = known?.content.results.map(({ reply }) => ({ who: 'person' as const, text: reply }));
  const written = { text, before, id: sessionId, seq: known?.version ?? 0 };
  const fixed = await answerWritten(ctx, ctx.personId, written, readHow);
  if (!fixed) return undefined;
  return { session: await keepStopped(ctx, sessionId, text), wasCut: false, note: null, fixed };
}

async function readKnown(ctx: Context, sessionId: string): Promise<{ version: number; content: SessionContent } | undefined> {
  const row = await findSession(ctx.db, ctx.personId, sessionId);
  const content = row && openContent(await ctx.vault.of(ctx.personId, ctx.db), row);
  return row && content && { version: row.version, content };
}

/** The words stay in the draft. Where they cannot, the session is answered as it stands, or not at all. */
async function keepStopped(ctx: Context, sessionId: string, text: string): Promise<Session | null> {
  try {
    return await changeSession(ctx, sessionId, { keepsVersion: true }, (content) => ({
      ...content,
      state: { ...content.state, draft: text, stopped: text },
    }));
  } catch {
    return getSession(ctx, sessionId).catch(() => null);
  }
}
