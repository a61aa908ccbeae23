import { Entry } from '../../entries/contract.ts';
import type { EntryKind, StoredEntry } from './entry-store.ts';

/** What a person sees among the things of a case; deadlines and letters have pages of their own. */
export const shownKinds = ['fact', 'party', 'evidence', 'issue', 'note', 'citation'] as const satisfies EntryKind[];

/** Something of a case as its person sees it. */
export function presentEntry({ id, kind, body, version, createdAt, updatedAt }: StoredEntry): Entry {
  const moments = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return Entry.parse({ id, kind, body, version, ...moments });
}

/** What its person wrote in it, each text by itself. */
export function textsOf(body: object): string[] {
  return Object.values(body).flatMap((value) => (typeof value === 'string' ? [value] : []));
}
