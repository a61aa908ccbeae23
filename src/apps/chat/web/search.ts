import type { Conversation, ConversationPage } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import type { Action, Loading, Thing, ThingSource } from '#ui/palette/app-search.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import { conversationKey } from './conversation-keys.ts';

/** So many conversations are looked through, the last used first. */
const pages = 3;
const pageSize = 100;

export const actions: readonly Action[] = [
  newConversation('blu-psicologa', 'BLU', 'hablar apoyo ánimo emociones psicóloga talk support feelings'),
  newConversation('gerencia-ia', 'Gerencia IA', 'hablar tareas dividir desmenuzar plan pasos talk tasks split steps'),
];

export const things: readonly ThingSource[] = [
  { id: 'conversations', name: { es: 'tus conversaciones', en: 'your conversations' }, load: loadConversations },
];

function newConversation(botSlug: string, bot: string, words: string): Action {
  return {
    id: `new.${botSlug}`,
    name: { es: `Conversación nueva con ${bot}`, en: `New conversation with ${bot}` },
    words,
    icon: 'plus',
    isUsual: true,
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
