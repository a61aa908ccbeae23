import type { Context } from '#platform/context/context.ts';
import { lettersOf } from '../../core/reading/choose-word.ts';
import {
  type AddOwnWord,
  mostOwnWords,
  NothingToSpell,
  type OwnWordKept,
  OwnWordNotFound,
  TooManyOwnWords,
} from '../../reading/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { countOwnWords, deleteOwnWord, insertOwnWord, listOwnWords } from './own-word-store.ts';

/** Keeps a word to practise with. One that is there already is not there twice. Throws `NothingToSpell`, `TooManyOwnWords`. */
export async function addOwnWord(ctx: Context, { clientWordId: id, text }: AddOwnWord): Promise<OwnWordKept> {
  const fixed = await fixedFor(ctx, id, 0, [text]);
  if (lettersOf(text, 'lsm').length === 0 && lettersOf(text, 'lse').length === 0) throw new NothingToSpell();
  const same = (await listOwnWords(ctx, ctx.personId)).find((word) => word.id === id || isSame(word.text, text));
  if (same) return { ...same, fixed };
  if ((await countOwnWords(ctx.db, ctx.personId)) >= mostOwnWords) throw new TooManyOwnWords({ most: mostOwnWords });
  if (!(await insertOwnWord(ctx, ctx.personId, { id, text }, ctx.now()))) throw new OwnWordNotFound();
  return { id, text, fixed };
}

/** Removes a word. Attempts with it stay. Throws `OwnWordNotFound`. */
export async function removeOwnWord({ db, personId }: Context, id: string): Promise<void> {
  if (!(await deleteOwnWord(db, personId, id))) throw new OwnWordNotFound();
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'es', { sensitivity: 'accent' }) === 0;
}
