import type { Jurisdiction } from '../law/law.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { LetterDeadline, LetterReading, Place, SenderKind, Unfound } from './letter-reading.ts';
import { letterSentences, type Sentence } from './letter-sentences.ts';
import { quoteOf } from './quote-of.ts';
import { type Ask, readAsks } from './read-asks.ts';
import { type LetterShape, readKind } from './read-kind.ts';
import { readLaws } from './read-laws.ts';
import { readLetterDate } from './read-letter-date.ts';
import { type FoundDeadline, readLetterDeadlines } from './read-letter-deadlines.ts';
import { readMachineTalk, withoutPlaces } from './read-machine-talk.ts';
import { readSender } from './read-sender.ts';
import { readAmounts, readReceiver, readReferences } from './read-small-parts.ts';

const mostListed = 40;

/**
 * Reads a letter that somebody received: what it asks, until when, and who says so. Nothing is said that is no piece of the letter; what is
 * not found is `unknown`. A sentence that speaks to a machine is data like the rest: it is shown as that and nothing else of it is read.
 * The text is one that `cleanLetter` gave.
 */
export function readLetter(text: string, { country }: { country: Jurisdiction }): LetterReading {
  const notForPeople = readMachineTalk(text);
  const clear = withoutPlaces(text, notForPeople);
  const sentences = letterSentences(clear);
  const [asked, found] = [readAsks(sentences), readLetterDeadlines(sentences, clear)];
  const [sender, receiver, date] = [readSender(clear), readReceiver(clear), readLetterDate(clear)];
  const kind = readKind(clear, shapeOf(asked, found, sender?.is));
  const quoted = (place: Place) => quoteOf(text, place);
  const asks = asked.map(({ from, to, what }) => ({ ...quoted({ from, to }), what: quoted(what) }));
  const deadlines = found.map(({ sentence, words, ...rest }) => ({ ...quoted(sentence), words: quoted(words), ...rest }));
  const reading = {
    from: sender ? { ...quoted(sender), is: sender.is } : null,
    to: receiver ? quoted(receiver) : null,
    date: date ? { ...quoted(date), day: date.day } : null,
    references: readReferences(clear).map(quoted),
    kind: { is: kind.is, because: kind.because && quoted(kind.because) },
    asks: asks.slice(0, mostListed),
    deadlines: deadlines.slice(0, mostListed),
    amounts: amountsIn(text, clear, sentences),
    answers: answersIn(sentences)
      .slice(0, mostListed)
      .map(({ is, from, to }) => ({ ...quoted({ from, to }), is })),
    laws: readLaws(clear, country)
      .slice(0, mostListed)
      .map(({ key, articles, from, to }) => ({ ...quoted({ from, to }), key, articles })),
    consequences: sentences
      .filter(({ flat }) => letterPatterns.consequences.test(flat))
      .slice(0, mostListed)
      .map(quoted),
    threats: sentences
      .filter(({ flat }) => letterPatterns.threats.test(flat))
      .slice(0, mostListed)
      .map(quoted),
    notForPeople: notForPeople.slice(0, mostListed).map(quoted),
  };
  return { ...reading, differing: differingOf(reading.deadlines), unknown: unknownOf(reading) };
}

/** Whoever asks by a day is not an office for that; and a court that does may be telling of a lawsuit. */
function shapeOf(asks: readonly Ask[], deadlines: readonly FoundDeadline[], sender: SenderKind | undefined): LetterShape {
  const isByADay = sender === 'authority' && deadlines.some((each) => each.for === 'ask');
  return {
    askByADay: isByADay ? asks[0]?.what : undefined,
    appointment: deadlines.find((each) => each.for === 'appear')?.words,
  };
}

function amountsIn(text: string, clear: string, sentences: Sentence[]): LetterReading['amounts'] {
  return readAmounts(clear)
    .slice(0, mostListed)
    .map(({ currency, ...place }) => {
      const sentence = sentences.find(({ from, to }) => from <= place.from && to >= place.to) ?? place;
      return { ...quoteOf(text, sentence), words: quoteOf(text, place), currency };
    });
}

function answersIn(sentences: Sentence[]): (Place & { is: 'appeal' | 'answer' })[] {
  return sentences.flatMap(({ from, to, flat }) => {
    const isAppeal = letterPatterns.appeals.test(flat);
    if (!isAppeal && !letterPatterns.answers.test(flat)) return [];
    return [{ from, to, is: isAppeal ? 'appeal' : 'answer' }];
  });
}

/** Two times to do what is asked. A discount for whoever pays early is no other deadline. */
function differingOf(deadlines: readonly LetterDeadline[]): [number, number][] {
  const own = deadlines.flatMap((each, at) =>
    each.for === 'ask' && !/reduc|descuento|bonific/i.test(each.quote) ? [{ each, at }] : [],
  );
  return own.flatMap(({ each, at }, place) =>
    own.slice(place + 1).flatMap(({ each: other, at: to }): [number, number][] => (isOther(each, other) ? [[at, to]] : [])),
  );
}

function isOther(one: LetterDeadline, other: LetterDeadline): boolean {
  if (one.lastDay || other.lastDay) return one.lastDay !== null && other.lastDay !== null && one.lastDay !== other.lastDay;
  return one.length !== other.length || one.unit !== other.unit || one.counts !== other.counts;
}

function unknownOf(reading: Omit<LetterReading, 'differing' | 'unknown'>): Unfound[] {
  const parts = ['from', 'to', 'date', 'references', 'asks', 'deadlines', 'answers', 'consequences', 'laws'] as const;
  return parts.filter((part) => {
    const value = reading[part];
    return value === null || (Array.isArray(value) && value.length === 0);
  });
}
