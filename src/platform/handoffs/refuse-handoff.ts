import type { Db } from '../db/open-database.ts';
import { forgetActivity, recordActivity } from './activity-store.ts';
import { AlreadyDecided } from './contract.ts';
import { isUntraced } from './define-handoff-source.ts';
import { lockHandoff, type Reading } from './get-handoff.ts';
import { type KeptHandoff, keepRefused } from './handoff-store.ts';

type Acting = Reading & { db: Db; now: () => Date };

/** Says no. The receiver is never asked and nothing travels; refusing twice is no error. */
export async function refuseHandoff(acting: Acting, handoffId: string): Promise<KeptHandoff> {
  const { personId, now } = acting;
  return acting.db.transaction(async (tx) => {
    const kept = await lockHandoff({ ...acting, db: tx }, handoffId);
    if (kept.status === 'accepted') throw new AlreadyDecided({ handoffId, decision: 'accepted' });
    if (kept.status === 'refused') return kept;
    const decidedAt = now();
    await keepRefused(tx, handoffId, decidedAt);
    const did = { slug: kept.fromSlug, kind: 'handoff.refused', subjectId: handoffId };
    if (!isUntraced(acting.handoffSources, kept.offer.source))
      await recordActivity(tx, { personId, ...did, createdAt: decidedAt });
    return { ...kept, status: 'refused', decidedAt };
  });
}

/** "Deshacer": what was refused waits for the person again. What has travelled cannot be called back. */
export async function restoreHandoff(acting: Acting, handoffId: string): Promise<KeptHandoff> {
  return acting.db.transaction(async (tx) => {
    const kept = await lockHandoff({ ...acting, db: tx }, handoffId);
    if (kept.status === 'accepted') throw new AlreadyDecided({ handoffId, decision: 'accepted' });
    await keepRefused(tx, handoffId, null);
    await forgetActivity(tx, acting.personId, 'handoff.refused', handoffId);
    return { ...kept, status: 'offered', decidedAt: null };
  });
}
