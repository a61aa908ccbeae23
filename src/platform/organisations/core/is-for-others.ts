/** Where people are judged by those who employ or teach them. */
const kinds: ReadonlySet<string> = new Set(['work', 'education']);

/** What counts of one place of somebody. */
type Place = { kind: string; isActive: boolean; endedAt: Date | null };

/** Whether somebody with these places acts for work or education: one that has not ended, in an active organisation, is enough. */
export function isForOthers(places: readonly Place[]): boolean {
  return places.some(({ kind, isActive, endedAt }) => isActive && endedAt === null && kinds.has(kind));
}
