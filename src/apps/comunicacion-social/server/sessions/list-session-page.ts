import { middleValue } from '#platform/analysis/core/middle-value.ts';
import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import type { SessionPage, SessionSummary } from '../../contract.ts';
import { languageOfScenario } from '../../core/scenario/language-of-scenario.ts';
import { sayText } from '../../core/scenario/say-text.ts';
import type { Text } from '../../core/scenario/scenario.ts';
import { readerOf } from './open-session.ts';
import { openContent, type SessionContent } from './session-content.ts';
import { listSessions, type SessionRow } from './session-store.ts';

/** A person's rehearsals, newest first. One that no longer opens is left out. */
export async function listSessionPage(
  ctx: Context,
  { limit, after, status }: { limit: number; after?: string; status?: SessionRow['status'] },
): Promise<SessionPage> {
  const { region } = await readerOf(ctx);
  const rows = await listSessions(ctx.db, ctx.personId, { limit, after: readCursor(after), status });
  const { items, next } = cutPage(rows, limit, ({ createdAt }) => createdAt);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const opened = items.flatMap((row) => {
    const content = openContent(seals, row);
    return content ? [summaryOf({ row, content }, (text) => sayText(text, region))] : [];
  });
  return { items: opened, next };
}

/** A rehearsal as it stands in a list. */
export function summaryOf(
  { row, content }: { row: SessionRow; content: SessionContent },
  say: (text: Text) => string,
): SessionSummary {
  const { played } = content.state;
  const costs = content.results.flatMap(({ energy }) => (energy === null ? [] : [energy]));
  return {
    id: row.id,
    status: row.status,
    kind: row.sessionType === 'probe' ? 'probe' : 'practice',
    title: say(played.title),
    language: languageOfScenario(played),
    domain: played.domain,
    difficulty: played.level.difficulty,
    turns: content.results.length,
    energy: costs.length > 0 ? Math.round(middleValue(costs)) : null,
    startedAt: row.createdAt.toISOString(),
  };
}
