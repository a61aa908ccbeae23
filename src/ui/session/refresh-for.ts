import type { QueryClient } from '@tanstack/react-query';
import type { CrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';
import { profileKey } from './profile-edits.ts';

/** Reads again what an event makes old: at once what is on screen, the rest when it is next looked at. */
export function refreshFor(client: QueryClient, event: CrossAppEvent): void {
  for (const queryKey of keysOf(event)) void client.invalidateQueries({ queryKey });
}

function keysOf(event: CrossAppEvent): (readonly string[])[] {
  switch (event.kind) {
    case 'handoff.accepted':
      return [['handoffs'], ['activity'], ['chat', 'conversations'], ['conversations']];
    case 'handoff.refused':
      return [['handoffs'], ['activity']];
    case 'profile.changed':
      return [profileKey];
    case 'conversation.changed':
      return [['chat', 'conversations'], ['chat', 'conversation', event.conversationId], ['conversations']];
    case 'note.changed':
      return [['universe', 'notes']];
    case 'activity.added':
      return [['activity']];
  }
}
