import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { recordEvent } from './record-event.ts';
import { cutBefore, findNewestBefore } from './trim-store.ts';
import { type Break, verifyChain } from './verify-chain.ts';
import { anchorOf } from './verify-store.ts';

/** The audit is not whole, so nothing of it is cut off. */
export class AuditBroken extends Error {
  readonly broken: Break;

  constructor(broken: Break) {
    super(`Line ${broken.seq} of the audit is ${broken.how}`);
    this.name = 'audit/broken';
    this.broken = broken;
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Cuts off the lines that are older than `auditDays`, if the audit is whole, and writes a line of its own that says where: the
 * chain then holds from there. Returns how many were cut off. This is the one way in which a line ever goes.
 */
export async function trimEvents(
  { db, vault, now }: { db: Db; vault: Vault; now: () => Date },
  auditDays: number,
): Promise<number> {
  const { broken } = await verifyChain({ db, vault });
  if (broken) throw new AuditBroken(broken);

  return db.transaction(async (tx) => {
    const last = await findNewestBefore(tx, new Date(now().getTime() - auditDays * dayMs));
    if (!last) return 0;
    const cut = await cutBefore(tx, last.seq + 1);
    await recordEvent(
      tx,
      { vault, now },
      {
        actor: { kind: 'system' },
        subjectId: null,
        action: 'audit.trimmed',
        thing: 'audit_events',
        thingId: anchorOf(last),
        outcome: 'done',
        details: { lines: cut },
      },
    );
    return cut;
  });
}
