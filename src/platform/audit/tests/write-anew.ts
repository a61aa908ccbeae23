import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Seals } from '../../vault/vault.ts';
import type { StoredLine } from '../audit-store.ts';
import { digestLine } from '../digest-line.ts';
import { auditEvents } from '../tables.ts';
import type { Chain } from './open-chain.ts';

type Key = Pick<Seals, 'blindIndex'>;

/** What somebody can do who knows how digests are made: a line made from another, with a digest under this key. */
export async function writeAnew(
  { db, vault }: Chain,
  { from, as, key = vault, instead = false }: { from: number; as: Partial<StoredLine>; key?: Key; instead?: boolean },
): Promise<void> {
  const [line] = await db.select().from(auditEvents).where(eq(auditEvents.seq, from));
  if (!line) throw new Error(`There is no line ${from}`);
  const forged = { ...line, id: instead ? line.id : randomUUID(), ...as };
  const whole = { ...forged, hash: digestLine(key, forged) };
  if (instead) await db.update(auditEvents).set(whole).where(eq(auditEvents.seq, from));
  else await db.insert(auditEvents).values(whole);
}
