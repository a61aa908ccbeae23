import type { OwnPhraseNow, PhraseContent } from './own-phrase.ts';

/** Something a person did with a phrase that the server does not know yet. `picture`: what is to become of the one they gave. */
export type Pending =
  | { kind: 'add'; id: string; content: PhraseContent; at: string; picture: 'put' | 'keep' }
  | { kind: 'change'; id: string; version: number; content: PhraseContent; at: string; picture: 'put' | 'remove' | 'keep' }
  | { kind: 'remove'; id: string; at: string };

/** Adds what was done to what waits: of one phrase there is one thing that waits, and nothing where it was made and removed here. */
export function addPending(waiting: readonly Pending[], done: Pending): Pending[] {
  const before = waiting.find(({ id }) => id === done.id);
  const others = waiting.filter(({ id }) => id !== done.id);
  if (!before) return [...others, done];
  if (done.kind === 'remove') return before.kind === 'add' ? others : [...others, done];
  if (done.kind === 'change' && before.kind === 'add') {
    const picture = done.picture === 'put' || (done.picture === 'keep' && before.picture === 'put') ? 'put' : 'keep';
    return [...others, { ...before, content: done.content, picture }];
  }
  if (done.kind === 'change' && before.kind === 'change') {
    return [...others, { ...done, version: before.version, picture: done.picture === 'keep' ? before.picture : done.picture }];
  }
  return [...others, done];
}

/** The phrases as their person left them: what the server has, with what waits. */
export function withPending(known: readonly OwnPhraseNow[], waiting: readonly Pending[]): OwnPhraseNow[] {
  const byId = new Map(known.map((phrase) => [phrase.id, phrase]));
  for (const done of waiting) {
    const phrase = byId.get(done.id);
    if (done.kind === 'remove') byId.delete(done.id);
    else if (done.kind === 'add') {
      byId.set(done.id, {
        ...done.content,
        id: done.id,
        version: 0,
        hasPicture: done.picture === 'put',
        createdAt: done.at,
        updatedAt: done.at,
      });
    } else if (phrase) {
      const hasPicture = done.picture === 'put' || (done.picture === 'keep' && phrase.hasPicture);
      byId.set(done.id, { ...phrase, ...done.content, hasPicture, updatedAt: done.at });
    }
  }
  return [...byId.values()];
}

/**
 * What waits, after the server told that a phrase was changed or removed elsewhere: both stay. What its person wrote here becomes a phrase of
 * its own, with this id.
 */
export function keepBoth(waiting: readonly Pending[], id: string, freshId: string): Pending[] {
  return waiting.map((done) =>
    done.id === id && done.kind === 'change'
      ? { kind: 'add', id: freshId, content: done.content, at: done.at, picture: done.picture === 'put' ? 'put' : 'keep' }
      : done,
  );
}
