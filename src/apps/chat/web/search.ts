import type { BotNameplate } from '#platform/bots/contract.ts';
import type { Conversation, ConversationPage } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import type { Action, AppSearch, Loading, Thing } from '#ui/catalog/app-search.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import { conversationKey } from './conversation-keys.ts';

/** So many conversations are looked through, the last used first. */
const pages = 3;
const pageSize = 100;

/** What the search finds of the chat: a new conversation with each of these bots, and every one there is. */
export function searchAmong(bots: readonly BotNameplate[]): AppSearch {
  return {
    actions: bots.map(newConversation),
    things: [{ id: 'conversations', name: { es: 'tus conversaciones', en: 'your conversations' }, load: loadConversations }],
  };
}

function newConversation({ slug: botSlug, name, words, home }: BotNameplate): Action {
  return {
    id: `new.${botSlug}`,
    name: { es: `Conversación nueva con ${name}`, en: `New conversation with ${name}` },
    words: `hablar talk ${words}`,
    icon: 'plus',
    isUsual: home === undefined,
    async run({ go, client }) {
      const opened = await api.post<Conversation>('/api/chat/conversations', { botSlug });
      client.setQueryData(conversationKey(opened.id), opened);
      void client.invalidateQueries({ queryKey: conversationsKey });
      announceCrossApp({ kind: 'conversation.changed', conversationId: opened.id });
      announceCrossApp({ kind: 'activity.added' });
      go(`/chat/c/${opened.id}`);
    },
  };
}

async function loadConversations({ language, signal }: Loading): Promise<readonly Thing[]> {
  const found: Conversation[] = [];
  let after: string | null = '';
  for (let page = 0; page < pages && after !== null; page += 1) {
    const asked: string = after ? `&after=${encodeURIComponent(after)}` : '';
    const { items, next }: ConversationPage = await api.get(`/api/chat/conversations?limit=${pageSize}${asked}`, signal);
    found.push(...items);
    after = next;
  }
  return found.map(({ id, title, botSlug, progress }) => ({
    to: `/chat/c/${id}`,
    name: title ?? (language === 'es' ? 'Conversación sin nombre' : 'Conversation without a name'),
    of: `/chat/${botSlug}`,
    detail: progress ? stepOf(progress)[language] : undefined,
  }));
}

function stepOf({ position, total }: { position: number; total: number }) {
  return { es: `paso ${position} de ${total}`, en: `step ${position} of ${total}` };
}
