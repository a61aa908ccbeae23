import type { NavCategory, NavEntry } from './use-catalog.ts';

/**
 * The places whose words begin as the written ones do, whatever the accents; those found by their name come first.
 * Nothing written finds everything, as it is.
 */
export function matchEntries(groups: NavCategory[], text: string): NavCategory[] {
  const wanted = wordsOf(text);
  const matches = (has: string[]) => wanted.every((word) => has.some((one) => one.startsWith(word)));
  const isNamed = ({ name }: NavEntry) => matches(wordsOf(name));
  const namedFirst = (a: NavEntry, b: NavEntry) => Number(isNamed(b)) - Number(isNamed(a));
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries
        .filter(({ name, description }) => matches(wordsOf(`${name} ${description} ${group.name}`)))
        .sort(namedFirst),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => Number(b.entries.some(isNamed)) - Number(a.entries.some(isNamed)));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
