import { aWorld } from '#tests/support/world.ts';
import { migrate } from '../../db/migrate.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { openScratchDatabase } from '../../db/tests/scratch-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { AuditEvent } from '../audit-event.ts';
import { recordEvent } from '../record-event.ts';

type Scratch = Awaited<ReturnType<typeof openScratchDatabase>>;

/** An audit of its own, that a test may tamper with. */
export type Chain = Scratch & {
  vault: Vault;
  /** Adds `read-<n>` lines one after the other, numbered on from `from`. */
  write(count: number, from?: number): Promise<void>;
  record(event?: Partial<AuditEvent>, db?: Db | Tx, at?: Date): Promise<void>;
};

/** Opens an empty audit in a database of its own. */
export async function openChain(): Promise<Chain> {
  const { system } = await aWorld();
  const scratch = await openScratchDatabase();
  await migrate(scratch);
  const record: Chain['record'] = (event, db = scratch.db, at = new Date()) =>
    recordEvent(db, { vault: system.vault, now: () => at }, { ...someEvent, ...event });
  return {
    ...scratch,
    vault: system.vault,
    record,
    async write(count, from = 1) {
      for (let number = from; number < from + count; number += 1) await record({ thingId: `read-${number}` });
    },
  };
}

const someEvent: AuditEvent = {
  actor: { kind: 'system' },
  subjectId: null,
  action: 'profile.read',
  outcome: 'done',
};
