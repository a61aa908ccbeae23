import { randomUUID } from 'node:crypto';
import type { BotSpec } from '../bots/contract.ts';
import type { Db } from '../db/open-database.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { Vault } from '../vault/vault.ts';
import { NothingToOffer, type OfferHandoff, UnknownIntent } from './contract.ts';
import { mostItems } from './core/limits.ts';
import { findSpec, type HandoffSpec } from './define-handoff.ts';
import type { HandoffSourceSpec } from './define-handoff-source.ts';
import { findWaiting, insertHandoff, type KeptHandoff, waitForOffers } from './handoff-store.ts';

type Parts = {
  db: Db;
  vault: Vault;
  bots: BotSpec[];
  handoffs: HandoffSpec[];
  handoffSources: HandoffSourceSpec[];
  now: () => Date;
};

/**
 * Prepares what could travel and keeps it until the person decides; nothing of it is anywhere else. Asked again for the same
 * thing while it waits, it is the same offer.
 */
export async function offerHandoff(
  { db, vault, bots, handoffs, handoffSources, now }: Parts,
  { personId, language }: { personId: string; language: Language },
  { from, intent, source }: OfferHandoff,
): Promise<KeptHandoff> {
  const spec = findSpec(handoffs, from, intent, source.kind);
  const sender = handoffSources.find(({ kind }) => kind === source.kind);
  if (!spec || !sender) throw new UnknownIntent({ from, intent });

  return db.transaction(async (tx) => {
    await waitForOffers(tx, personId);
    const found = await sender.read({ db: tx, vault, bots, personId, from, language, now }, source);
    const offer = found && spec.offer({ ...found, language });
    if (!offer || offer.items.length === 0) throw new NothingToOffer({ source });
    const waiting = await findWaiting(tx, vault, personId, { fromSlug: from, intent, source });
    if (waiting) return waiting;

    const { summary, stays } = offer;
    const items = offer.items.slice(0, mostItems).map((item, index) => ({ id: String(index + 1), ...item }));
    const made: KeptHandoff = {
      id: randomUUID(),
      fromSlug: from,
      toSlug: spec.to,
      intent,
      status: 'offered',
      offer: { source, summary, items, stays },
      sent: null,
      href: null,
      createdAt: now(),
      decidedAt: null,
    };
    await insertHandoff(tx, vault, personId, made);
    return made;
  });
}
