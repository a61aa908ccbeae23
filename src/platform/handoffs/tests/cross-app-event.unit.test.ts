import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrossAppEvent, readCrossAppEvent } from '../core/cross-app-event.ts';

const id = '11111111-1111-4111-8111-111111111111';
const events: CrossAppEvent[] = [
  { kind: 'handoff.accepted', handoffId: id },
  { kind: 'handoff.refused', handoffId: id },
  { kind: 'profile.changed' },
  { kind: 'conversation.changed', conversationId: id },
  { kind: 'note.changed', noteId: id },
  { kind: 'activity.added' },
  { kind: 'episode.changed' },
  { kind: 'notice.changed' },
];

describe('What pages tell each other', () => {
  it.each(events)('is understood when it is a known event: $kind', (event) => {
    expect(readCrossAppEvent(structuredClone(event))).toEqual(event);
  });

  it.each<[string, unknown]>([
    ['a kind that nobody knows', { kind: 'handoff.sold', handoffId: id }],
    ['a kind that every object has', { kind: 'toString' }],
    ['no id', { kind: 'handoff.accepted' }],
    ['the id of something else', { kind: 'handoff.accepted', noteId: id }],
    ['something that is no id', { kind: 'note.changed', noteId: 'Comprar pan' }],
    ['an id that is no text', { kind: 'note.changed', noteId: [id] }],
    ['words beside the id', { kind: 'note.changed', noteId: id, text: 'Comprar pan' }],
    ['words with an event that has no id', { kind: 'profile.changed', settings: {} }],
    ['a list', [events[0]]],
    ['nothing', null],
  ])('is ignored with %s', (_what, heard) => {
    expect(readCrossAppEvent(heard)).toBeUndefined();
  });

  it('never breaks the page that hears it', () => {
    fc.assert(fc.property(fc.anything(), (heard) => readCrossAppEvent(heard) === undefined || events.length > 0));
  });
});
