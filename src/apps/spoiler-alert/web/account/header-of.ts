import { words } from '#ui/i18n/words.ts';
import type { ChatHeader } from '../../contract.ts';
import type { Visit } from '../reading/visit-memory.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';

type Said = Pick<Visit, 'aliases' | 'reader' | 'title'>;

/** What travels about a chat beside its messages: what people are called here, never what the export calls them, nor its title. */
export function headerOf({ format, dateOrder, people }: ChatFacts, { aliases, reader = null, title }: Said): ChatHeader {
  const you = words.t('spoiler-alert.account.you');
  return {
    title: title.trim() || null,
    participants: people.map((_, at) => (at === reader ? you : aliases[at] || `${at + 1}`)),
    format,
    dateOrder,
    reader,
  };
}
