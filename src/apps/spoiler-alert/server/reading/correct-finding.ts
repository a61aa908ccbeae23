import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { type CorrectFinding, type Corrections, ImportNotFound, TooManyCorrections } from '../../contract.ts';
import { lockImport } from '../imports/import-store.ts';
import { countCorrections, deleteCorrection, insertCorrection, listCorrections } from './correction-store.ts';

const most = 500;

/** "No me encaja": the place does not count when the conversation is read again. Throws `ImportNotFound`, `TooManyCorrections`. */
export async function correctFinding(ctx: Context, importId: string, { finding }: CorrectFinding): Promise<Corrections> {
  return changeCorrections(ctx, importId, async (tx, seals) => {
    if ((await countCorrections(tx, importId)) >= most) throw new TooManyCorrections({ most });
    await insertCorrection(tx, seals, { importId, finding, createdAt: ctx.now() });
  });
}

/** "Deshacer": it counts again. Throws `ImportNotFound`. */
export async function undoCorrection(ctx: Context, importId: string, { finding }: CorrectFinding): Promise<Corrections> {
  return changeCorrections(ctx, importId, (tx, seals) => deleteCorrection(tx, seals, importId, finding));
}

async function changeCorrections(
  { db, vault, personId, now }: Context,
  importId: string,
  change: (tx: Tx, seals: PersonVault) => Promise<void>,
): Promise<Corrections> {
  return db.transaction(async (tx) => {
    if (!(await lockImport(tx, personId, importId, now()))) throw new ImportNotFound({ importId });
    const seals = await vault.of(personId, tx);
    await change(tx, seals);
    return { items: await listCorrections(tx, seals, importId), next: null };
  });
}
