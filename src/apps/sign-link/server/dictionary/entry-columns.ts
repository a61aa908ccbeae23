import { foldWord, keysOf } from '../../core/dictionary/search-keys.ts';
import type { SignContent } from '../../dictionary/contract.ts';
import type { EntryRow, SenseRow } from './entry-store.ts';

/** What is written of a sign, as the table keeps it, with what it is found by. */
export function columnsOf({ senses, ...own }: SignContent) {
  const words = senses.flatMap((sense) => sense.words);
  return { ...own, glossKey: foldWord(own.gloss).slice(0, 120), searchKeys: keysOf([own.gloss, ...words]) };
}

/** The same, back from the table. */
export function contentOf(row: EntryRow, senses: readonly SenseRow[]): SignContent {
  const { gloss, region, description, fsw } = row;
  const traits = { handshape: row.handshape, place: row.place, movement: row.movement, hands: row.hands } as Pick<
    SignContent,
    'handshape' | 'place' | 'movement' | 'hands'
  >;
  const told = senses
    .filter(({ entryId }) => entryId === row.id)
    .map(({ words, definitionEs, definitionEn, examples }) => ({ words, definitionEs, definitionEn, examples }));
  return { gloss, region, description, fsw, ...traits, senses: told };
}
