import type { Figure } from '../answer/figure.ts';
import { readFigures } from '../answer/read-figures.ts';
import { letterPatterns } from './letter-patterns.ts';
import type { CountedFrom, LetterDeadline, Place } from './letter-reading.ts';
import type { Sentence } from './letter-sentences.ts';
import { readDates } from './read-dates.ts';

/** A deadline before its words are taken out of the letter. */
export type FoundDeadline = Omit<LetterDeadline, 'quote' | 'place' | 'words'> & { sentence: Place; words: Place };

type Amount = Extract<Figure, { is: 'amount' }>;

const {
  deadlineBefore,
  nearBefore,
  deadlineAfter,
  notDeadlineBefore,
  notDeadlineAfter,
  lastDayBefore,
  appear,
  appeals,
  othersDo,
  hardAsk,
  command,
} = letterPatterns;
const units: Record<string, LetterDeadline['unit']> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  hour: 'hours',
};
const unitWord = /^[\s)]*(?:dias?|mes(?:es)?|años?|anos?|horas?|semanas?)(?![\p{L}])/u;
const counting = /^[\s,(]*(?:improrrogables|siguientes|contados|y|,|\s)*(habiles|laborables|naturales|corridos|calendario)/;
const mostOf: Record<string, number> = { day: 365, week: 52, month: 60, year: 10, hour: 240 };

/** The deadlines that a letter gives, each with the words that say it. What it tells of the past or of other people's time is none of its reader's. */
export function readLetterDeadlines(sentences: readonly Sentence[], text: string): FoundDeadline[] {
  const found = sentences.flatMap((sentence, at) => {
    const own = text.slice(sentence.from, sentence.to);
    const heading = headingBefore(sentences, at);
    return [...lengthsIn(sentence, own, heading), ...daysIn(sentence, own)];
  });
  return found.filter((one, at) => !found.slice(0, at).some((other) => isSame(one, other)));
}

/** «PLAZO» above «VEINTE DÍAS HÁBILES». */
function headingBefore(sentences: readonly Sentence[], at: number): string {
  const before = sentences[at - 1];
  return before && before.flat.length < 40 ? `${before.flat} ` : '';
}

function lengthsIn({ from, to, flat }: Sentence, own: string, heading: string): FoundDeadline[] {
  const amounts = groupsOf(own);
  return amounts.flatMap(({ first, last }) => {
    const unit = first.unit ?? '';
    const length = Number(first.value);
    const word = unitWord.exec(flat.slice(last.to));
    if (!units[unit] || !word || !Number.isInteger(length) || length < 1 || length > (mostOf[unit] ?? 0)) return [];
    const [before, behind] = [heading + flat.slice(0, first.from), flat.slice(last.to + word[0].length)];
    if (notDeadlineBefore.test(before) || notDeadlineAfter.test(behind)) return [];
    const isNear = nearBefore.test(before) && (deadlineAfter.test(behind) || (unit === 'day' && asksNow(flat)));
    if (!deadlineBefore.test(before) && !deadlineAfter.test(behind) && !isNear) return [];
    const kind = counting.exec(behind);
    const counts = !kind ? 'unsaid' : /^(?:habiles|laborables)/.test(kind[1] ?? '') ? 'working' : 'natural';
    const end = last.to + word[0].length + (kind?.[0].length ?? 0);
    const words = { from: from + first.from, to: from + end };
    return [
      {
        sentence: { from, to },
        words,
        length,
        unit: units[unit] ?? null,
        counts,
        ...countedFrom(behind),
        lastDay: null,
        for: purposeOf(flat, first.from),
      },
    ];
  });
}

/** «Deberá enviarla en 10 días» says until when, though nothing calls it a term. */
function asksNow(flat: string): boolean {
  return hardAsk.test(flat) || command.test(flat);
}

/** «Diez (10) días» is one, and «diez (15) días» is said by its first word. */
function groupsOf(own: string): { first: Amount; last: Amount }[] {
  const amounts = readFigures(own).filter((figure): figure is Amount => figure.is === 'amount');
  return amounts.reduce<{ first: Amount; last: Amount }[]>((all, amount) => {
    const open = all.at(-1);
    const isAgain = open && /^\s*\(?\s*$/.test(own.slice(open.last.to, amount.from)) && amount.from - open.last.to < 4;
    if (open && isAgain && amount.unit) open.last = amount;
    else all.push({ first: amount, last: amount });
    if (open && isAgain && !open.first.unit && amount.unit) open.first = { ...open.first, unit: amount.unit };
    return all;
  }, []);
}

const starts: [CountedFrom, RegExp][] = [
  ['publication', /publicacion/],
  ['receipt', /recepcion|recib(?:a|an|ida|ido|io|iste)(?!\p{L})|entrega|(?:os|le)\s+llegue/u],
  [
    'letter',
    /fecha\s+de\s+(?:emision|esta|la\s+carta|la\s+presente|este)|est[ae]\s+(?:comunicacion|correo|carta|escrito|fecha)|la\s+presente/,
  ],
  ['notification', /notifi|emplazamiento|requerimiento|traslado|diligencia|surtan?\s+efectos/],
];

function countedFrom(behind: string): { from: CountedFrom; isNextDay: boolean } {
  const clause = /^[^;.]{0,150}/.exec(behind)?.[0] ?? '';
  if (!/^[\s,)]*(?:\p{L}+[\s,]+){0,5}(?:desde|siguientes?|a partir|a contar|contad|computad|posteriores|de|del)/u.test(clause))
    return { from: 'unsaid', isNextDay: false };
  const first = starts
    .flatMap(([from, shape]) => {
      const at = clause.search(shape);
      return at < 0 ? [] : [{ from, at }];
    })
    .sort((one, other) => one.at - other.at)[0];
  return { from: first?.from ?? 'unsaid', isNextDay: /siguiente\s+(?:a\s|al|de|habil)/.test(clause) };
}

/** Days that are said themselves: «antes del 15 de marzo de 2027», «citada el día 3 de febrero de 2027». */
function daysIn({ from, to, flat }: Sentence, own: string): FoundDeadline[] {
  return readDates(own).flatMap((date) => {
    const before = flat.slice(0, date.from);
    const isLast = lastDayBefore.test(before);
    const isAppointment =
      !isLast &&
      appear.test(flat) &&
      /(?:el|del|horas? del|dia|para el)(?: proximo)?(?: dia)?(?: (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))?,?\s*$/.test(
        before,
      ) &&
      isWithHour(flat, date);
    if (!isLast && !isAppointment) return [];
    const words = { from: from + date.from, to: from + date.to };
    const none = { length: null, unit: null, counts: 'unsaid', from: 'unsaid', isNextDay: false } as const;
    return [
      {
        ...none,
        sentence: { from, to },
        words,
        lastDay: date.day,
        for: isAppointment ? ('appear' as const) : purposeOf(flat, date.from),
      },
    ];
  });
}

function isWithHour(flat: string, { from, to }: Place): boolean {
  return /\d{1,2}[:.]\d{2}|horas|\bh\b/.test(flat.slice(Math.max(0, from - 60), to + 60));
}

/** What the time is for, by what is nearest before it, or else by the sentence. */
function purposeOf(flat: string, at: number): LetterDeadline['for'] {
  if (othersDo.test(flat)) return 'theirs';
  const near = flat.slice(Math.max(0, at - 260), at + 120);
  return appeals.test(near) ? 'appeal' : 'ask';
}

function isSame(one: FoundDeadline, other: FoundDeadline): boolean {
  if (one.lastDay || other.lastDay) return one.lastDay === other.lastDay;
  return (
    one.length === other.length &&
    one.unit === other.unit &&
    one.for === other.for &&
    (one.counts === other.counts || one.counts === 'unsaid')
  );
}
