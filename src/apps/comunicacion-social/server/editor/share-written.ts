import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import { listCounting } from '#platform/consent/grants/counts-now.ts';
import type { GrantRow } from '#platform/consent/grants/grant-store.ts';
import { getReceived } from '#platform/consent/grants/read-under-grant.ts';
import type { Context } from '#platform/context/context.ts';
import { type ScenarioReaders, WrittenNotFound } from '../../editor/contract.ts';
import { checkAuthor } from './check-author.ts';
import { deleteReader, findWritten, insertReader, listReaderRows, lockWritten } from './written-store.ts';

/** Who lets this professional see something now, each once, with the newest of their permissions. */
export async function whoLetsIn(ctx: Context): Promise<Map<string, GrantRow>> {
  const byPerson = new Map<string, GrantRow>();
  for (const grant of await listCounting(ctx, ctx.personId)) if (!byPerson.has(grant.userId)) byPerson.set(grant.userId, grant);
  return byPerson;
}

/** For whom a situation may be, and for whom it is. Whoever takes their permission back is not among them. */
export async function listReaders(ctx: Context, scenarioId: string): Promise<ScenarioReaders> {
  if (!(await findWritten(ctx.db, ctx.personId, scenarioId))) throw new WrittenNotFound({ scenarioId });
  const readers = new Set((await listReaderRows(ctx.db, [scenarioId])).map(({ userId }) => userId));
  const items = await Promise.all(
    [...(await whoLetsIn(ctx))].map(async ([userId, { id: grantId }]) => {
      const name = (await findUser(ctx, userId))?.name ?? '';
      return { grantId, name, isReader: readers.has(userId) };
    }),
  );
  return { items, next: null };
}

/**
 * Makes a situation for somebody who lets its author in, or not for them any more. They see in their list of who did what that it
 * happened. Throws `WrittenNotFound`, `LicenceNotChecked` where it would be for one more, and what `getReceived` does where the permission does not count.
 */
export async function shareWritten(
  ctx: Context,
  scenarioId: string,
  { grantId, isReader }: { grantId: string; isReader: boolean },
): Promise<ScenarioReaders> {
  if (isReader) await checkAuthor(ctx);
  const { userId, relation } = await getReceived(ctx, ctx.personId, grantId);
  await ctx.db.transaction(async (tx) => {
    if (!(await lockWritten(tx, ctx.personId, scenarioId))) throw new WrittenNotFound({ scenarioId });
    const hasChanged = isReader
      ? await insertReader(tx, { scenarioId, userId, createdAt: ctx.now() })
      : await deleteReader(tx, scenarioId, userId);
    if (!hasChanged) return;
    await recordEvent(tx, ctx, {
      actor: { kind: relation, id: ctx.personId },
      subjectId: userId,
      action: isReader ? 'scenario.shared' : 'scenario.unshared',
      thing: 'social_scenarios',
      thingId: scenarioId,
      outcome: 'done',
    });
  });
  return listReaders(ctx, scenarioId);
}
