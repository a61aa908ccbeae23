import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { useVisit } from '../reading/use-visit.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';

export type Other = { at: number; name: string; alias: string };

/** What each person is called here: as somebody wrote, or by a letter. An empty name is a letter again. Whoever reads has none: they are «tú». */
export function useAliases({ people }: ChatFacts): {
  aliases: string[];
  others: Other[];
  rename(at: number, alias: string): void;
} {
  const t = useT();
  const { reader, aliases: before } = useVisit();
  const [written, setWritten] = useState<Record<number, string>>({});
  let letters = 0;
  const named = people.map(({ name }, at) => {
    if (at === reader) return { at, name, alias: '', shown: '' };
    const usual = t('spoiler-alert.confirm.alias.default', { letter: letterOf(letters) });
    letters += 1;
    const mine = written[at] ?? (before[at] || usual);
    return { at, name, alias: mine.trim() || usual, shown: mine };
  });
  return {
    aliases: named.map(({ alias }) => alias),
    others: named.filter(({ at }) => at !== reader).map(({ at, name, shown }) => ({ at, name, alias: shown })),
    rename: (at, alias) => setWritten((known) => ({ ...known, [at]: alias })),
  };
}

/** A, B … Z, and numbers after them. */
function letterOf(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
}
