import { describe, expect, it } from 'vitest';
import { plansOf } from '#tests/support/plans.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listConversations } from '../conversation-store.ts';
import { findNewestReply } from '../generation-store.ts';
import { listOwnMessages, listWords } from '../message-store.ts';

async function ana() {
  const { system, as } = await aWorld();
  const { personId, ...person } = await as('ana');
  const { conversationId } = await person.says('hola');
  return { system, personId, conversationId };
}

describe.skipIf(whyNoDatabase)('However long a person has been here', () => {
  it('their list of conversations is read in order, by its index', async () => {
    const { system, personId } = await ana();
    const after = { at: new Date(), id: personId };
    const plans = await plansOf(system.database, (db) => listConversations({ ...system, db }, personId, { limit: 20, after }));

    expect(plans.join()).toContain('idx_conversations_user_id_recent');
    expect(plans.join()).not.toContain('Sort');
  });

  it('the history of a conversation is read from its end, by its index', async () => {
    const { system, personId, conversationId } = await ana();
    const whose = { personId, conversationId };
    const plans = await plansOf(system.database, async (db) => {
      await listOwnMessages({ ...system, db }, whose, 50, 1_000);
      await listWords({ ...system, db }, whose, 40, 1_000);
    });

    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan).toContain('messages_conversation_id_seq_unique');
    expect(plans[0]).toContain('idx_generations_message_id');
    expect(plans.join()).not.toContain('Sort');
  });

  it('the newest reply of a conversation is found without looking at the others', async () => {
    const { system, personId, conversationId } = await ana();
    const plans = await plansOf(system.database, (db) => findNewestReply(db, personId, conversationId));

    expect(plans.join()).toContain('idx_generations_conversation_id_recent');
    expect(plans.join()).not.toContain('Sort');
  });
});
