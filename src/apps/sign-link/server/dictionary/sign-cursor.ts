import { isUuid } from '#platform/db/is-uuid.ts';
import type { SignCursor } from './find-store.ts';

/** Where a page ended, as an address carries it. */
export function writeSignCursor({ rank, glossKey, id }: SignCursor): string {
  return Buffer.from(JSON.stringify([rank, glossKey, id])).toString('base64url');
}

/** What is no cursor is the beginning: a page must not break over an old link. */
export function readSignCursor(text: string | undefined): SignCursor | undefined {
  if (!text) return undefined;
  try {
    const [rank, glossKey, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const isOne =
      (rank === 0 || rank === 1 || rank === 2) && typeof glossKey === 'string' && typeof id === 'string' && isUuid(id);
    return isOne && glossKey.length <= 120 && !glossKey.includes('\0') ? { rank, glossKey, id } : undefined;
  } catch {
    return undefined;
  }
}
