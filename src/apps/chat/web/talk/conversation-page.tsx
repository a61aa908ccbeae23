import { useParam } from '#ui/address/use-param.ts';
import { ConversationView } from './conversation-view.tsx';

/** One conversation. Another address is another conversation, with nothing carried over. */
export function Page() {
  const conversationId = useParam('conversationId');
  return <ConversationView key={conversationId} conversationId={conversationId} />;
}
