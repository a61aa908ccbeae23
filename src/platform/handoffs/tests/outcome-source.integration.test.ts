import { purgeConversation } from '#platform/conversations/conversation-store.ts';
import { finishCheckIn, usual } from '#tests/support/finished-check-in.ts';
import { handoffSourceSuite } from '#tests/support/handoff-source-suite.ts';
import { run as forget } from '../forget-conversation.ts';

const conversationOf = ({ conversationId }: Record<string, string>) => conversationId ?? '';
const addressOf = (source: Record<string, string>) => `/api/chat/conversations/${conversationOf(source)}`;

handoffSourceSuite('outcome', {
  from: 'blu-psicologa',
  make: async (person, goal) => ({ kind: 'outcome', ...(await finishCheckIn(person, { ...usual, goal })) }),
  longest: 1000,
  remove: (person, source) => person.delete(addressOf(source)),
  restore: (person, source) => person.post(`${addressOf(source)}/restore`),
  async purge(system, source) {
    const conversationId = conversationOf(source);
    await purgeConversation(system.db, conversationId, new Date(Date.now() + 1000));
    await forget(system, { conversationId });
  },
  runs: 8,
});
