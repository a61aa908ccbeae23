import { dropCards, listKeptCards } from '#platform/cards/card-store.ts';
import { keepAnswers, takeBackAnswers } from '#platform/cards/keep-answers.ts';
import type { Context } from '#platform/context/context.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { SignLanguage } from '../../contract.ts';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import type { ReadLetter } from '../../core/reading/compare-letters.ts';

type Read = { language: SignLanguage; word: string; letters: readonly ReadLetter[] };
type Parts = Pick<Context, 'vault' | 'personId'>;

/** Which letters and which of these words are due, the one that waits longest first. */
export async function listDue(
  ctx: Pick<Context, 'db' | 'vault' | 'personId' | 'now'>,
  language: SignLanguage,
  words: readonly string[],
): Promise<{ dueLetters: string[]; dueWords: string[] }> {
  const hide = await hiding(ctx, ctx.db, language);
  const letters = new Map(alphabets[language].letters.map(({ id }) => [hide.letter(id), id]));
  const named = new Map(words.map((word) => [hide.word(word), word]));
  const kept = await listKeptCards(ctx.db, ctx.personId, [...letters.keys(), ...named.keys()]);
  const due = kept.filter(({ memory }) => new Date(memory.due) <= ctx.now()).map(({ key }) => key);
  const known = (names: ReadonlyMap<string, string>) => due.map((key) => names.get(key)).filter((name) => name !== undefined);
  return { dueLetters: known(letters), dueWords: known(named) };
}

/** Keeps how it went with each letter of a word, and with the word. */
export async function keepReadCards(ctx: Parts, tx: Tx, { language, word, letters }: Read, now: Date): Promise<void> {
  const hide = await hiding(ctx, tx, language);
  const missed = new Set(letters.filter(({ kind }) => kind !== 'right').map(({ seen }) => seen));
  const seen = [...new Set(letters.flatMap((one) => one.seen ?? []))];
  const isWhole = letters.every(({ kind }) => kind === 'right');
  const answers = seen.map((letter) => ({
    key: hide.letter(letter),
    recall: missed.has(letter) ? ('again' as const) : ('good' as const),
  }));
  await keepAnswers(tx, ctx.personId, [...answers, { key: hide.word(word), recall: isWhole ? 'good' : 'again' }], now);
}

/** Takes that back. */
export async function takeBackReadCards(ctx: Parts, tx: Tx, { language, word, letters }: Read, now: Date): Promise<void> {
  const hide = await hiding(ctx, tx, language);
  const seen = [...new Set(letters.flatMap((one) => one.seen ?? []))];
  await takeBackAnswers(tx, ctx.personId, [...seen.map(hide.letter), hide.word(word)], now);
}

/** Forgets when letters and these words come again. */
export async function dropReadCards(ctx: Parts, tx: Tx, language: SignLanguage, words: readonly string[]): Promise<void> {
  const hide = await hiding(ctx, tx, language);
  const letters = alphabets[language].letters.map(({ id }) => hide.letter(id));
  await dropCards(tx, ctx.personId, [...letters, ...words.map(hide.word)]);
}

/** What somebody studies stands nowhere in clear: a card has a digest under their own key in place of its name. */
async function hiding({ vault, personId }: Parts, db: Db | Tx, language: SignLanguage) {
  const seals = await vault.of(personId, db);
  return {
    letter: (id: string) => seals.blindIndex('sign-letter', `${language} ${id}`),
    word: (word: string) => seals.blindIndex('sign-word', `${language} ${word.toLocaleLowerCase('es')}`),
  };
}
