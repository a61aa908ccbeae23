import { useSyncExternalStore } from 'react';
import { chatWork, type Working } from './chat-work.ts';

/** What is being done with the chat now, and how far it is. */
export function useChatWork(): Working {
  return useSyncExternalStore(chatWork.subscribe, chatWork.read, chatWork.read);
}
