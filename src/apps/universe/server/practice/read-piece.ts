import { PieceNotFound } from '#platform/consent/grants/contract.ts';
import { profilePieces } from '#platform/consent/grants/core/scopes.ts';
import { readUnderGrant } from '#platform/consent/grants/read-under-grant.ts';
import type { Context } from '#platform/context/context.ts';
import { findOwnConversation, listConversations } from '#platform/conversations/conversation-store.ts';
import { listOwnMessages } from '#platform/conversations/message-store.ts';
import { countActivity } from '#platform/handoffs/activity-store.ts';
import type { Language } from '#platform/i18n/catalogs.ts';
import { getProfile } from '#platform/profiles/get-profile.ts';
import type { SharedMessages, SharedView } from './contract.ts';

type Asked = { grantId: string; scope: string };

const weekMs = 7 * 86_400_000;
const mostConversations = 500;
const conversationsOf = 'conversations:';

/** One piece of somebody who shares it with whoever acts. Its owner sees that it was read. */
export function readPiece(ctx: Context, { grantId, scope }: Asked, language: Language): Promise<SharedView> {
  const reading = { granteeId: ctx.personId, grantId, scope, action: `${scope.split(':')[0]}.read` } as const;
  return readUnderGrant(ctx, reading, (ownerId) => openPiece(ctx, ownerId, scope, language));
}

async function openPiece(ctx: Context, ownerId: string, scope: string, language: Language): Promise<SharedView> {
  if (scope === 'activity') {
    const until = ctx.now();
    const from = new Date(until.getTime() - weekMs);
    const items = await countActivity(ctx.db, ownerId, from);
    return { kind: 'activity', scope, from: from.toISOString(), until: until.toISOString(), items };
  }
  const names = Object.entries(profilePieces).find(([piece]) => piece === scope)?.[1];
  if (names) {
    const { settings } = await getProfile(ctx, ownerId);
    const shared = Object.fromEntries(names.map((name) => [name, settings[name]]));
    return { kind: 'settings', scope, settings: shared };
  }
  if (scope.startsWith(conversationsOf)) {
    const botSlug = scope.slice(conversationsOf.length);
    const items = await listConversations(ctx, ownerId, { limit: mostConversations, botSlug });
    return { kind: 'conversations', scope, items: items.map(({ id, title, updatedAt }) => ({ id, title, updatedAt })) };
  }
  const piece = ctx.sharedPieces.find((one) => one.scope === scope);
  if (!piece) throw new PieceNotFound();
  return { kind: 'lines', scope, name: piece.name[language], items: await piece.read(ctx, ownerId, language) };
}

/** What was said in one conversation with a bot whose conversations are shared, the newest page first. */
export function readSharedMessages(
  ctx: Context,
  { grantId, botSlug, conversationId }: { grantId: string; botSlug: string; conversationId: string },
  { before, limit }: { before?: number; limit: number },
): Promise<SharedMessages> {
  const scope = `${conversationsOf}${botSlug}`;
  const reading = { granteeId: ctx.personId, grantId, scope, action: 'conversation.read' } as const;
  return readUnderGrant(ctx, reading, async (ownerId) => {
    const conversation = await findOwnConversation(ctx, ownerId, conversationId);
    if (conversation?.botSlug !== botSlug) throw new PieceNotFound();
    const { items, hasMore } = await listOwnMessages(ctx, { personId: ownerId, conversationId }, limit, before);
    return {
      items: items.map(({ id, senderType, content, createdAt }) => ({ id, senderType, content, createdAt })),
      next: hasMore ? (items[0]?.seq ?? null) : null,
    };
  });
}
