import { recordActivity } from './activity-store.ts';
import { type AcceptHandoff, AlreadyDecided, ItemsNotTaken, type Landed, type SentItem, UnknownIntent } from './contract.ts';
import { findSpec, type HandoffSpec, type ReceiverContext } from './define-handoff.ts';
import { type HandoffSourceSpec, isUntraced } from './define-handoff-source.ts';
import { lockHandoff } from './get-handoff.ts';
import { type KeptHandoff, keepAccepted } from './handoff-store.ts';

type Begun = Parameters<ReceiverContext['generations']['begin']>[0];

/**
 * Lets go what the person chose, in the words they read, and answers where they land with it. What the receiver does and the
 * decision are one transaction; accepted twice, it travels once and the second call answers as the first did.
 */
export async function acceptHandoff(
  ctx: ReceiverContext & { handoffs: HandoffSpec[]; handoffSources: HandoffSourceSpec[] },
  handoffId: string,
  { items }: AcceptHandoff,
): Promise<Landed> {
  const { vault, personId } = ctx;
  const begun: Begun[] = [];
  // A reply must not begin before what it answers is kept.
  const generations = { nodeId: ctx.generations.nodeId, begin: (generation: Begun) => void begun.push(generation) };

  const href = await ctx.db.transaction(async (tx) => {
    const kept = await lockHandoff({ ...ctx, db: tx }, handoffId);
    if (kept.status === 'accepted' && kept.href !== null) {
      // Twice is once; but nobody may be told that other words travelled than did.
      if (!isWhatTravelled(kept, items)) throw new AlreadyDecided({ handoffId, decision: 'accepted' });
      return kept.href;
    }
    if (kept.status !== 'offered') throw new AlreadyDecided({ handoffId, decision: 'refused' });
    const { fromSlug: from, toSlug: slug, intent } = kept;
    const spec = findSpec(ctx.handoffs, from, intent, kept.offer.source.kind);
    if (!spec) throw new UnknownIntent({ from, intent });

    const sent = readTaken(kept, spec, items);
    const landed = await spec.receive({ ...ctx, db: tx, generations }, { items: sent });
    const decidedAt = ctx.now();
    await keepAccepted(tx, await vault.of(personId, tx), handoffId, { sent, href: landed.href, decidedAt });
    const did = { personId, slug, kind: 'handoff.accepted', subjectId: handoffId, createdAt: decidedAt };
    if (!isUntraced(ctx.handoffSources, kept.offer.source)) await recordActivity(tx, did);
    return landed.href;
  });
  for (const generation of begun) ctx.generations.begin(generation);
  return { href };
}

function isWhatTravelled({ sent }: KeptHandoff, items: AcceptHandoff['items']): boolean {
  return sent?.length === items.length && sent.every(({ id, text }, at) => id === items[at]?.id && text === items[at]?.text);
}

/** Each item is one that was offered, taken once, and all of them together are no more than the receiver takes. */
function readTaken({ offer }: KeptHandoff, { longest }: HandoffSpec, items: AcceptHandoff['items']): SentItem[] {
  const wrong = items.flatMap(({ id }, index) => {
    const isOffered = offer.items.some((each) => each.id === id);
    const isAgain = items.findIndex((each) => each.id === id) < index;
    return isOffered && !isAgain ? [] : [{ pointer: `#/items/${index}/id`, message: isAgain ? 'Twice' : 'Not offered' }];
  });
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  const errors = characters > longest ? [...wrong, { pointer: '#/items', message: `At most ${longest} characters` }] : wrong;
  if (errors.length > 0) throw new ItemsNotTaken({ errors });
  return items.map(({ id, text }) => ({ id, label: offer.items.find((each) => each.id === id)?.label ?? '', text }));
}
