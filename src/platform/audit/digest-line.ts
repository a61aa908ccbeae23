import type { Seals } from '../vault/vault.ts';
import type { NewLine } from './audit-store.ts';

/** What the first line ever follows. */
export const beginning = '0'.repeat(43);

/**
 * The digest of a line (HMAC-SHA256): over every column but itself, in a fixed order, the digest of the line before among them.
 * The installation's key is in it, so whoever has nothing but the database can make none that fits.
 */
export function digestLine(
  vault: Pick<Seals, 'blindIndex'>,
  { hash: _own, ...line }: NewLine & { seq: number; previousHash: string; hash?: string },
): string {
  const { seq, id, actorId, actorKind, subjectId, action, thing, thingId, outcome, details, createdAt, previousHash } = line;
  const columns = [previousHash, seq, id, actorId, actorKind, subjectId, action, thing, thingId, outcome, details];
  return vault.blindIndex('audit-line', JSON.stringify([...columns, createdAt.toISOString()]));
}
