import type { NavCategory } from './use-catalog.ts';

/** The places whose words begin as the written ones do, whatever the accents. Nothing written finds everything. */
export function matchEntries(groups: NavCategory[], text: string): NavCategory[] {
  const wanted = wordsOf(text);
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ name, description }) => {
        const has = wordsOf(`${name} ${description} ${group.name}`);
        return wanted.every((word) => has.some((one) => one.startsWith(word)));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
