import type { Entry, EntryOf } from '../../entries/contract.ts';

/** The things of one kind among those of a case, in their order. */
export function ofKind<Kind extends Entry['kind']>(entries: readonly Entry[], kind: Kind): EntryOf<Kind>[] {
  return entries.filter((entry): entry is EntryOf<Kind> => entry.kind === kind);
}
