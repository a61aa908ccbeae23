import type { Tx } from '../db/open-database.ts';
import { HandoffNotFound } from './contract.ts';
import type { HandoffSourceSpec, SourceContext } from './define-handoff-source.ts';
import { findOwnHandoff, type KeptHandoff, lockOwnHandoff } from './handoff-store.ts';

/** Who asks, and what tells whether what they ask for is still there. */
export type Reading = Pick<SourceContext, 'vault' | 'bots' | 'personId' | 'now'> & { handoffSources: HandoffSourceSpec[] };

/** A person's handoff. Another person's, and one whose source they deleted, is the same as one that never was. */
export async function getHandoff(reading: Reading & Pick<SourceContext, 'db'>, handoffId: string): Promise<KeptHandoff> {
  const kept = await findOwnHandoff(reading.db, reading.vault, reading.personId, handoffId);
  if (!kept || !(await isStillThere(reading, kept))) throw new HandoffNotFound({ handoffId });
  return kept;
}

/** The same, held until the transaction ends: it is decided once. */
export async function lockHandoff(reading: Reading & { db: Tx }, handoffId: string): Promise<KeptHandoff> {
  const kept = await lockOwnHandoff(reading.db, reading.vault, reading.personId, handoffId);
  if (!kept || !(await isStillThere(reading, kept))) throw new HandoffNotFound({ handoffId });
  return kept;
}

/** What waits to leave something is hidden with it: nobody may find there what its person has deleted. What was decided stays. */
export async function isStillThere(
  { db, vault, bots, personId, now, handoffSources }: Reading & Pick<SourceContext, 'db'>,
  { status, fromSlug: from, offer: { source } }: KeptHandoff,
): Promise<boolean> {
  if (status !== 'offered') return true;
  const sender = handoffSources.find(({ kind }) => kind === source.kind);
  // Whether there is something is the same in any language.
  const found = await sender?.read({ db, vault, bots, personId, from, language: 'es', now }, source);
  return found !== undefined;
}
