import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { forgetActivity, recordActivity } from './activity-store.ts';
import { AlreadyDecided, HandoffNotFound } from './contract.ts';
import { type KeptHandoff, keepRefused, lockOwnHandoff } from './handoff-store.ts';

type Acting = { db: Db; vault: Vault; personId: string; now: () => Date };

/** Says no. The receiver is never asked and nothing travels; refusing twice is no error. */
export async function refuseHandoff({ db, vault, personId, now }: Acting, handoffId: string): Promise<KeptHandoff> {
  return db.transaction(async (tx) => {
    const kept = await lockOwnHandoff(tx, vault, personId, handoffId);
    if (!kept) throw new HandoffNotFound({ handoffId });
    if (kept.status === 'accepted') throw new AlreadyDecided({ handoffId, decision: 'accepted' });
    if (kept.status === 'refused') return kept;
    const decidedAt = now();
    await keepRefused(tx, handoffId, decidedAt);
    const did = { slug: kept.fromSlug, kind: 'handoff.refused', subjectId: handoffId };
    await recordActivity(tx, { personId, ...did, createdAt: decidedAt });
    return { ...kept, status: 'refused', decidedAt };
  });
}

/** "Deshacer": what was refused waits for the person again. What has travelled cannot be called back. */
export async function restoreHandoff({ db, vault, personId }: Acting, handoffId: string): Promise<KeptHandoff> {
  return db.transaction(async (tx) => {
    const kept = await lockOwnHandoff(tx, vault, personId, handoffId);
    if (!kept) throw new HandoffNotFound({ handoffId });
    if (kept.status === 'accepted') throw new AlreadyDecided({ handoffId, decision: 'accepted' });
    await keepRefused(tx, handoffId, null);
    await forgetActivity(tx, personId, 'handoff.refused', handoffId);
    return { ...kept, status: 'offered', decidedAt: null };
  });
}
