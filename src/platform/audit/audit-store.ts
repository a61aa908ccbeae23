import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { rows } from '../db/rows.ts';
import type { Vault } from '../vault/vault.ts';
import { beginning, digestLine } from './digest-line.ts';
import { auditEvents } from './tables.ts';

/** A line as it is stored. */
export type StoredLine = typeof auditEvents.$inferSelect;
/** A line that has no place in the chain yet. */
export type NewLine = Omit<StoredLine, 'seq' | 'previousHash' | 'hash'>;

/** The number by which every process that adds to the audit knows the lock. */
const chainLock = 6_368_255;

/** Lines that are added to each other while one write is under way: as many as one statement takes without trouble. */
const mostTogether = 200;

/** Adds lines at the end of the chain, in this transaction; others wait until it ends. */
export async function appendIn(tx: Tx, vault: Vault, lines: readonly NewLine[]): Promise<void> {
  let { seq, hash } = await holdHead(tx);
  const chained = lines.map((line) => {
    const placed = { ...line, seq: seq + 1, previousHash: hash };
    ({ seq, hash } = { seq: placed.seq, hash: digestLine(vault, placed) });
    return { ...placed, hash };
  });
  await tx.insert(auditEvents).values(chained);
}

/**
 * Locks the chain and reads its last line, in one message: everybody else waits for as long as this takes. They are two statements
 * all the same, for a statement sees what was committed before it began, and this one has to see what it waited for.
 */
async function holdHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  const answers = await tx.execute(
    sql.raw(`select pg_advisory_xact_lock(${chainLock});
      select seq::float8 as seq, hash from audit_events order by audit_events.seq desc limit 1`),
  );
  const [, read] = rows<{ rows: { seq: number; hash: string }[] }>(answers);
  return read?.rows[0] ?? { seq: 0, hash: beginning };
}

/** Makes whoever else would add to the chain wait until this transaction ends. */
export async function lockChain(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${chainLock})`);
}

type Waiting = { line: NewLine; resolve: () => void; reject: (error: unknown) => void };
const waitingFor = new WeakMap<Db, Waiting[]>();

/**
 * Adds a line in a transaction of its own. A process has one such transaction at a time; what is asked for meanwhile goes into the
 * next one, together: however many there are, they hold one connection and pay for one commit.
 */
export async function appendAlone(db: Db, vault: Vault, line: NewLine): Promise<void> {
  return new Promise((resolve, reject) => {
    const mine = { line, resolve, reject };
    const waiting = waitingFor.get(db);
    if (waiting) {
      waiting.push(mine);
      return;
    }
    const first = [mine];
    waitingFor.set(db, first);
    void writeAll(db, vault, first);
  });
}

async function writeAll(db: Db, vault: Vault, waiting: Waiting[]): Promise<void> {
  while (waiting.length > 0) {
    const together = waiting.splice(0, mostTogether);
    try {
      await writeTogether(db, vault, together);
    } catch {
      // One of them may be to blame: the others are written all the same.
      for (const one of together) await writeTogether(db, vault, [one]).catch(one.reject);
    }
  }
  waitingFor.delete(db);
}

async function writeTogether(db: Db, vault: Vault, together: Waiting[]): Promise<void> {
  const lines = together.map(({ line }) => line);
  await db.transaction((tx) => appendIn(tx, vault, lines));
  for (const { resolve } of together) resolve();
}
