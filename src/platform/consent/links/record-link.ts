import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';

/** The look of somebody of whom nothing is known but that they had a link. */
export const linkOpened = 'open-link.opened';

type Done = { did: 'made' | 'opened' | 'taken-back'; app: string; ownerId: string; thing: string; linkId: string };

/**
 * Puts on record what was done with a link, as the last thing in its transaction: what is not on record is not shown (priv/P17).
 * Of whoever opens one nothing is kept: neither the link itself nor from where.
 */
export async function recordLink(
  tx: Tx,
  parts: { vault: Vault; now: () => Date },
  { did, app, ownerId, thing, linkId }: Done,
): Promise<void> {
  await recordEvent(tx, parts, {
    actor: did === 'opened' ? { kind: 'nobody' } : { kind: 'person', id: ownerId },
    subjectId: ownerId,
    action: did === 'opened' ? linkOpened : `open-link.${did}`,
    thing,
    thingId: linkId,
    outcome: 'done',
    details: { app },
  });
}
