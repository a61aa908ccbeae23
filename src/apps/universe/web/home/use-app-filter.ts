import { useState } from 'react';
import { useDownload } from '#ui/api/use-download.ts';
import type { NavCategory } from '#ui/catalog/use-catalog.ts';

const loadRank = () => import('#ui/palette/core/rank.ts');

/** The places that fit what is written, in their categories. How to compare words is downloaded when somebody begins. */
export function useAppFilter(all: readonly NavCategory[]) {
  const [text, setText] = useState('');
  const [isBegun, setBegun] = useState(false);
  const { got: ranking } = useDownload(loadRank, isBegun);

  // Without it the list stays whole.
  const isFiltered = ranking !== undefined && text.trim() !== '';
  const groups = isFiltered ? all.map((group) => ({ ...group, entries: fitting(ranking, group, text) })) : [...all];
  const found = groups.filter(({ entries }) => entries.length > 0);
  return {
    text,
    setText,
    prepare: () => setBegun(true),
    groups: found,
    count: found.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

function fitting({ rank }: Awaited<ReturnType<typeof loadRank>>, group: NavCategory, text: string): NavCategory['entries'] {
  const found = rank(
    group.entries.map((entry) => ({ entry, name: entry.name, words: group.name, detail: entry.description })),
    text,
  );
  return found.map((one) => one.entry.entry);
}
