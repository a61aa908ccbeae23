import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { refreshFor } from '../session/refresh-for.ts';

const conversationId = '11111111-1111-4111-8111-111111111111';
const apps = [
  { refreshes: { 'conversation.changed': [['conversations']], 'activity.added': [['one', 'activity']] } },
  { refreshes: { 'conversation.changed': [['conversations'], ['two']] } },
  {},
];

/** Which of what a page has read is old after an event. */
function oldAfter(event: Parameters<typeof refreshFor>[1]): string[] {
  const client = new QueryClient();
  const keys = [
    ['conversations', 'pages'],
    ['conversations', 'recent'],
    ['two', 'x'],
    ['one', 'activity'],
    ['one', 'y'],
    ['profile'],
  ];
  for (const key of keys) client.setQueryData(key, {});
  refreshFor(client, event, apps);
  return keys.filter((key) => client.getQueryState(key)?.isInvalidated).map((key) => key.join('.'));
}

describe('What another page did', () => {
  it('makes old what each app said, whoever else shows it, and nothing more', () => {
    expect(oldAfter({ kind: 'conversation.changed', conversationId })).toEqual([
      'conversations.pages',
      'conversations.recent',
      'two.x',
    ]);
    expect(oldAfter({ kind: 'activity.added' })).toEqual(['one.activity']);
  });

  it('makes the profile old whatever apps there are', () => {
    expect(oldAfter({ kind: 'profile.changed' })).toEqual(['profile']);
  });

  it('makes nothing old where no app shows it', () => {
    expect(oldAfter({ kind: 'note.changed', noteId: conversationId })).toEqual([]);
  });
});
