import { randomUUID } from 'node:crypto';
import { isTransaction } from '../db/is-transaction.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { AuditEvent } from './audit-event.ts';
import { appendAlone, appendIn, type NewLine } from './audit-store.ts';
import { sealDetails } from './seal-details.ts';

/**
 * Adds a line to the audit, which is one chain for the whole installation: each line follows the one before it.
 *
 * With a transaction, the line exists only if the transaction commits. Call it as the last thing in there: from this call until
 * the transaction ends, whoever else writes to the audit waits, and a row locked after it could wait for one of them. With the
 * database itself, lines that are asked for at the same time are written together in a short transaction of their own; that is
 * for what must be on record though nothing else was saved (a refusal, a read), and never inside somebody's transaction.
 */
export async function recordEvent(
  db: Db | Tx,
  { vault, now }: { vault: Vault; now: () => Date },
  event: AuditEvent,
): Promise<void> {
  if (isTransaction(db)) await appendIn(db, vault, [await lineOf(vault, now(), event, db)]);
  else await appendAlone(db, vault, await lineOf(vault, now(), event));
}

async function lineOf(vault: Vault, createdAt: Date, event: AuditEvent, tx?: Tx): Promise<NewLine> {
  const { actor, subjectId, action, thing, thingId, outcome, details } = event;
  const id = randomUUID();
  return {
    id,
    actorId: actor.id?.toLowerCase() ?? null,
    actorKind: actor.kind,
    subjectId: subjectId?.toLowerCase() ?? null,
    action,
    thing: thing ?? null,
    // As the database gives it back: the digest is over what can be read again.
    thingId: thingId?.toWellFormed() ?? null,
    outcome,
    details: details ? await sealDetails(vault, { id, subjectId }, details, tx) : null,
    createdAt,
  };
}
