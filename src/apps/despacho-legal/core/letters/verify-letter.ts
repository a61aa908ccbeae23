import type { LetterReading, Quoted } from './letter-reading.ts';

/** Every piece of a letter that a reading shows. */
export function quotesOf(reading: LetterReading): Quoted[] {
  const { from, to, date, references, kind, asks, deadlines, amounts, answers, laws, consequences, threats, notForPeople } =
    reading;
  return [
    ...[from, to, date, kind.because].filter((one): one is NonNullable<typeof one> => one !== null),
    ...asks.flatMap((ask) => [ask, ask.what]),
    ...[...deadlines, ...amounts].flatMap((one) => [one, one.words]),
    ...[...references, ...answers, ...laws, ...consequences, ...threats, ...notForPeople],
  ];
}

/** Whether everything that a reading shows stands in the letter, letter by letter, at the place it names. */
export function isOfLetter(reading: LetterReading, text: string): boolean {
  return quotesOf(reading).every(
    ({ quote, place: { from, to } }) => quote !== '' && from >= 0 && to <= text.length && text.slice(from, to) === quote,
  );
}
