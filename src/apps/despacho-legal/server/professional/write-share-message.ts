import type { Context } from '#platform/context/context.ts';
import { cutPage, readCursor } from '#platform/db/cursor.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import type { ShareMessage, ShareMessageKept, ShareMessages, WriteShareMessage } from '../../professional/messages/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { findMessage, insertMessage, listMessages, type MessageRow, markRead } from './message-store.ts';
import { pathOfCase, pathOfShare, tell } from './professional-notices.ts';
import { getBetween, getOpenBetween } from './share-between.ts';

/** What the two of a share wrote to each other: the newest page, or the one before a page that was read. */
export async function listShareMessages(
  ctx: Context,
  shareId: string,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ShareMessages> {
  const { share, isOpen } = await getBetween(ctx, shareId);
  const rows = await listMessages(ctx.db, shareId, { limit, after: readCursor(after) });
  const { items, next } = cutPage(rows, limit, ({ createdAt }) => createdAt);
  const seals = await ctx.vault.of(share.userId, ctx.db);
  return { items: items.toReversed().map((row) => present(seals, row, ctx.personId)), next, canWrite: isOpen };
}

/** Writes one to the other. The same `clientMessageId` twice is one message; the other one is told that there is something. */
export async function writeShareMessage(
  ctx: Context,
  shareId: string,
  { clientMessageId: id, text }: WriteShareMessage,
): Promise<ShareMessageKept> {
  const fixed = await fixedFor(ctx, id, 0, [text]);
  return orHelp(ctx, fixed, async () => {
    const { share, isOwner, otherId } = await getOpenBetween(ctx, shareId);
    const row = await ctx.db.transaction(async (tx) => {
      const there = await findMessage(tx, shareId, id);
      if (there) return there;
      const seals = await ctx.vault.of(share.userId, tx);
      const content = seals.seal(placeOf(id), text);
      const isNew = await insertMessage(tx, { id, shareId, authorId: ctx.personId, content, createdAt: ctx.now() });
      const written = isNew ? await findMessage(tx, shareId, id) : undefined;
      if (!written) throw new AlreadyKept();
      const path = isOwner ? pathOfShare(shareId) : pathOfCase(share.caseId);
      await tell(tx, ctx, otherId, { word: 'written', key: id, path });
      return written;
    });
    return { message: present(await ctx.vault.of(share.userId, ctx.db), row, ctx.personId), fixed };
  });
}

/** Says that what the other one wrote until then was read. */
export async function readShareMessages(ctx: Context, shareId: string, until: string): Promise<void> {
  await getBetween(ctx, shareId);
  await markRead(ctx.db, shareId, ctx.personId, { until: new Date(until), at: ctx.now() });
}

function present(seals: PersonVault, { id, authorId, content, readAt, createdAt }: MessageRow, personId: string): ShareMessage {
  return {
    id,
    isMine: authorId === personId,
    text: seals.open(placeOf(id), content),
    readAt: readAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

function placeOf(row: string) {
  return { table: 'legal_share_messages', column: 'content', row };
}
