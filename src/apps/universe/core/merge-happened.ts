import type { SeenLine } from '#platform/consent/grants/contract.ts';
import type { Handoff } from '#platform/handoffs/contract.ts';

/** Something that others saw, or that the person moved from one app to another, with when. */
export type Happened =
  | { kind: 'seen'; id: string; at: string; line: SeenLine }
  | { kind: 'moved'; id: string; at: string; from: Handoff['from']; to: Handoff['to']; count: number };

/**
 * Both in one list, newest first. While there are older looks to load, what was moved before the oldest of them waits: a later
 * page never puts a line between those already read.
 */
export function mergeHappened(seen: readonly SeenLine[], handoffs: readonly Handoff[], hasMore: boolean): Happened[] {
  const oldest = seen.at(-1)?.createdAt;
  const moved = handoffs.flatMap(({ id, status, decidedAt, from, to, sent }): Happened[] => {
    const isShown = status === 'accepted' && decidedAt !== null && sent !== null && sent.length > 0;
    if (!isShown || (hasMore && oldest !== undefined && decidedAt < oldest)) return [];
    return [{ kind: 'moved', id, at: decidedAt, from, to, count: sent.length }];
  });
  const looks = seen.map((line): Happened => ({ kind: 'seen', id: line.id, at: line.createdAt, line }));
  return [...looks, ...moved].sort((a, b) => b.at.localeCompare(a.at));
}
