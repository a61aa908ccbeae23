/**
 * What the open pages of one person tell each other (`mentalia-cross-app` of the specification): that something changed, and
 * which. Never what it says: whoever hears it asks the server.
 */
export type CrossAppEvent =
  | { kind: 'handoff.accepted'; handoffId: string }
  | { kind: 'handoff.refused'; handoffId: string }
  | { kind: 'profile.changed' }
  | { kind: 'conversation.changed'; conversationId: string }
  | { kind: 'note.changed'; noteId: string }
  | { kind: 'activity.added' }
  | { kind: 'episode.changed' }
  | { kind: 'notice.changed' };

/** The name by which pages find each other: of the channel, in every browser. */
export const crossAppChannel = 'mentalia-cross-app';

/** The id that goes with each kind, if one does. */
const idOf: Record<CrossAppEvent['kind'], string | undefined> = {
  'handoff.accepted': 'handoffId',
  'handoff.refused': 'handoffId',
  'profile.changed': undefined,
  'conversation.changed': 'conversationId',
  'note.changed': 'noteId',
  'activity.added': undefined,
  'episode.changed': undefined,
  'notice.changed': undefined,
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads what arrived on the channel; a page of another version may say anything, and what is not exactly an event is nothing. */
export function readCrossAppEvent(heard: unknown): CrossAppEvent | undefined {
  if (typeof heard !== 'object' || heard === null) return undefined;
  const fields: Record<string, unknown> = { ...heard };
  const { kind } = fields;
  if (typeof kind !== 'string' || !Object.hasOwn(idOf, kind)) return undefined;
  const id = idOf[kind as CrossAppEvent['kind']];
  const names = ['kind', ...(id ? [id] : [])];
  if (Object.keys(fields).length !== names.length || !names.every((name) => Object.hasOwn(fields, name))) return undefined;
  if (id && !(typeof fields[id] === 'string' && uuid.test(fields[id]))) return undefined;
  return heard as CrossAppEvent;
}
