import type { Person } from '../measure/person.ts';
import type { Found } from './compare-messages.ts';

type Item = { seq: number; senderType: string; content: string; metadata: { clientMessageId?: string; status?: string } };

/** All messages of a conversation, oldest first, as a page would read them. */
export async function readMessages(person: Person, conversationId: string): Promise<Found[]> {
  const found: Found[] = [];
  let before: unknown = null;
  do {
    const query = before === null ? '' : `&before=${before}`;
    const { status, body } = await person.ask('GET', `/api/chat/conversations/${conversationId}/messages?limit=100${query}`);
    if (status !== 200) throw new Error(`Reading messages was answered with ${status}`);
    const page = (body.items as Item[]).map(({ seq, senderType, content, metadata }) => ({
      conversationId,
      clientMessageId: metadata.clientMessageId,
      text: content,
      seq,
      senderType,
      status: metadata.status,
    }));
    found.unshift(...page);
    before = body.next;
  } while (before !== null);
  return found;
}
