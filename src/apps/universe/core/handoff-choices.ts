import type { Handoff } from '#platform/handoffs/contract.ts';
import { mostItemCharacters } from '#platform/handoffs/core/limits.ts';

/** What the person has decided so far: what is on, and in which words. What is absent is as it was offered. */
export type HandoffChoices = { on: Record<string, boolean>; texts: Record<string, string | undefined> };

export const noChoices: HandoffChoices = { on: {}, texts: {} };

type Offered = Pick<Handoff, 'items' | 'longest'>;
export type ShownItem = { id: string; label: string; text: string; isOn: boolean; isChanged: boolean };

/** Why it cannot travel yet, with what the sentence about it names; `id` is the item to change. */
export type Hindrance =
  | { kind: 'nothing' }
  | { kind: 'blank'; id: string }
  | { kind: 'long'; id: string; count: number; longest: number }
  | { kind: 'tooMuch'; id: string; count: number; longest: number };

/** Each item as it would travel now. */
export function shownItems({ items }: Offered, { on, texts }: HandoffChoices): ShownItem[] {
  return items.map(({ id, label, text, suggested }) => ({
    id,
    label,
    text: texts[id] ?? text,
    isOn: on[id] ?? suggested,
    isChanged: texts[id] !== undefined && texts[id] !== text,
  }));
}

/** What would travel: the texts exactly as they are shown. */
export function takenItems(items: ShownItem[]): { id: string; text: string }[] {
  return items.filter(({ isOn }) => isOn).map(({ id, text }) => ({ id, text }));
}

/** What keeps it from travelling, the first thing first; nothing when it can. */
export function hindranceOf(items: ShownItem[], longest: number): Hindrance | undefined {
  const taken = takenItems(items);
  if (taken.length === 0) return { kind: 'nothing' };
  const blank = taken.find(({ text }) => text.trim() === '');
  if (blank) return { kind: 'blank', id: blank.id };
  const long = taken.find(({ text }) => text.length > mostItemCharacters);
  if (long) return { kind: 'long', id: long.id, count: long.text.length, longest: mostItemCharacters };
  const count = taken.reduce((sum, { text }) => sum + text.length, 0);
  const [{ id } = { id: '' }] = [...taken].sort((one, other) => other.text.length - one.text.length);
  return count > longest ? { kind: 'tooMuch', id, count, longest } : undefined;
}
