import type { Word } from './word.ts';
import { months, partsOfDay, timeUnits, weekdays, whens } from './word-lists.ts';

type Found = { length: number; gloss: string; when: 'past' | 'now' | 'future' };
type Reader = (words: readonly Word[], at: number) => Found | undefined;

/** Puts the words that tell when something is into one: «la semana que viene» is SEMANA PRÓXIMO. */
export function readTimes(words: readonly Word[]): Word[] {
  const read: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const found = findTime(words, at);
    const word = words[at];
    if (!word) break;
    if (!found) {
      read.push(word);
      at += 1;
      continue;
    }
    const these = words.slice(at, at + found.length);
    const text = these.map((each) => each.text).join(' ');
    read.push({ text, low: text.toLocaleLowerCase('es'), tag: 'time', gloss: found.gloss, when: found.when });
    at += found.length;
  }
  return read;
}

function findTime(words: readonly Word[], at: number): Found | undefined {
  for (const reader of readers) {
    const found = reader(words, at);
    if (found) return found;
  }
  return undefined;
}

const low = (words: readonly Word[], at: number) => words[at]?.low ?? '';
const isUnit = (word: string) =>
  timeUnits.has(word) || weekdays.has(word) || partsOfDay.has(word) || months.has(word) || word === 'curso' || word === 'fin';
const one = (word: Word | undefined) => (word?.gloss === 'UN' || word?.gloss === 'UNA' ? 'UNO' : (word?.gloss ?? ''));
const isCount = (word: Word | undefined) =>
  word?.tag === 'number' ||
  word?.tag === 'quantifier' ||
  word?.low === 'un' ||
  word?.low === 'una' ||
  word?.low === 'unos' ||
  word?.low === 'unas';
const countOf = (word: Word | undefined) => (word?.low === 'unos' || word?.low === 'unas' ? 'ALGUNO' : one(word));

/** «desde ayer», «hasta el lunes»: the word stays, before its time. «para el lunes»: it goes. */
const span: Reader = (words, at) => {
  const first = low(words, at);
  if (first !== 'desde' && first !== 'hasta' && first !== 'para') return undefined;
  const found = findTime(words, at + 1);
  if (found && first === 'para') return { ...found, length: found.length + 1 };
  return found && { length: found.length + 1, gloss: `${first.toUpperCase()} ${found.gloss}`, when: 'now' };
};

/** «hace tres días (que)», «en dos semanas», «dentro de un mes». */
const distance: Reader = (words, at) => {
  const first = low(words, at);
  const start = first === 'dentro' && low(words, at + 1) === 'de' ? at + 2 : at + 1;
  if (first !== 'hace' && first !== 'en' && first !== 'dentro') return undefined;
  const [count, unit] = [words[start], words[start + 1]];
  if (!isCount(count) || !unit || !(timeUnits.has(unit.low) || unit.low === 'tiempo')) return undefined;
  const isPast = first === 'hace';
  const length = start + 2 - at + (isPast && low(words, start + 2) === 'que' ? 1 : 0);
  return { length, gloss: `${countOf(count)} ${unit.gloss} ${isPast ? 'PASADO' : 'FUTURO'}`, when: isPast ? 'past' : 'future' };
};

/** «la semana pasada», «el mes que viene», «la próxima semana», «este lunes». */
const nearUnit: Reader = (words, at) => {
  const start = words[at]?.tag === 'article' ? at + 1 : at;
  const [first, second] = [low(words, start), low(words, start + 1)];
  if (/^próxim[oa]s?$/.test(first) && isUnit(second))
    return { length: start + 2 - at, gloss: `${words[start + 1]?.gloss} PRÓXIMO`, when: 'future' };
  if (!isUnit(first)) return undefined;
  const unit = words[start]?.gloss ?? '';
  if (/^pasad[oa]$/.test(second)) return { length: start + 2 - at, gloss: `${unit} PASADO`, when: 'past' };
  if (/^(?:próxim[oa]|siguiente)$/.test(second)) return { length: start + 2 - at, gloss: `${unit} PRÓXIMO`, when: 'future' };
  if (second === 'que' && low(words, start + 2) === 'viene')
    return { length: start + 3 - at, gloss: `${unit} PRÓXIMO`, when: 'future' };
  return undefined;
};

/** «todos los días», «cada noche», «esta tarde». */
const everyUnit: Reader = (words, at) => {
  const first = words[at];
  if (/^tod[oa]s$/.test(first?.low ?? '') && words[at + 1]?.tag === 'article' && isUnit(low(words, at + 2)))
    return { length: 3, gloss: `${first?.gloss} ${words[at + 2]?.gloss}`, when: 'now' };
  if ((first?.low === 'cada' || first?.tag === 'demonstrative') && isUnit(low(words, at + 1)))
    return { length: 2, gloss: `${first.gloss} ${words[at + 1]?.gloss}`, when: 'now' };
  if (first?.low === 'cada' && words[at + 1]?.tag === 'number' && timeUnits.has(low(words, at + 2)))
    return { length: 3, gloss: `CADA ${words[at + 1]?.gloss} ${words[at + 2]?.gloss}`, when: 'now' };
  return undefined;
};

/** «a las ocho y media de la mañana» is HORA OCHO MEDIO MAÑANA. */
const hour: Reader = (words, at) => {
  if (low(words, at) !== 'a' || !/^las?$/.test(low(words, at + 1))) return undefined;
  const number = words[at + 2];
  if (number?.tag !== 'number' && number?.low !== 'una') return undefined;
  const parts = ['HORA', one(number)];
  let end = at + 3;
  const [joined, more] = [low(words, end), words[end + 1]];
  if ((joined === 'y' || joined === 'menos') && (more?.tag === 'number' || more?.low === 'cuarto')) {
    if (joined === 'menos') parts.push('MENOS');
    parts.push(more.gloss);
    end += 2;
  }
  const part = dayPart(words, end);
  if (part) parts.push(part.gloss);
  return { length: end - at + (part?.length ?? 0), gloss: parts.join(' '), when: 'now' };
};

/** «por la tarde», «en la mañana», «de la noche». */
function dayPart(words: readonly Word[], at: number): Found | undefined {
  if (!/^(?:por|en|de|a)$/.test(low(words, at)) || low(words, at + 1) !== 'la' || !partsOfDay.has(low(words, at + 2)))
    return undefined;
  return { length: 3, gloss: low(words, at + 2).toLocaleUpperCase('es'), when: 'now' };
}

/** «el lunes», «los lunes», «el 5 de mayo», «en enero», «en 2024». */
const date: Reader = (words, at) => {
  const start = words[at]?.tag === 'article' || low(words, at) === 'en' ? at + 1 : at;
  const after = start > at && words[start]?.tag === 'article' ? start + 1 : start;
  const first = words[after];
  if (!first) return undefined;
  const weekday = weekdays.has(first.low) ? first : undefined;
  const from = weekday ? after + 1 : after;
  const day = words[from];
  if (day?.tag === 'number' && low(words, from + 1) === 'de' && months.has(low(words, from + 2))) {
    return {
      length: from + 3 - at,
      gloss: [weekday?.gloss, day.gloss, words[from + 2]?.gloss].filter(Boolean).join(' '),
      when: 'now',
    };
  }
  if (weekday || months.has(first.low)) return { length: after + 1 - at, gloss: first.low.toLocaleUpperCase('es'), when: 'now' };
  return low(words, at) === 'en' && /^(?:19|20)\d\d$/.test(first.low)
    ? { length: after + 1 - at, gloss: first.low, when: 'now' }
    : undefined;
};

const alone: Reader = (words, at) => {
  const word = low(words, at);
  const before = words[at - 1];
  if (word === 'a' && whens[low(words, at + 1)]) return { length: 2, gloss: whens[low(words, at + 1)] ?? '', when: 'now' };
  const gloss = whens[word];
  if (!gloss || before?.tag === 'article' || before?.tag === 'demonstrative') return undefined;
  if (/^(?:antes|después|luego)$/.test(word)) {
    const isStart = !before || before.tag === 'stop' || before.tag === 'join';
    const isOf = /^(?:de|que)$/.test(low(words, at + 1));
    return isStart && !isOf ? { length: 1, gloss, when: word === 'antes' ? 'past' : 'now' } : undefined;
  }
  if (/^(?:ayer|anoche|anteayer|antier)$/.test(word)) return { length: 1, gloss, when: 'past' };
  return { length: 1, gloss, when: word.endsWith('mañana') || word === 'pronto' ? 'future' : 'now' };
};

const readers: readonly Reader[] = [span, distance, nearUnit, everyUnit, hour, dayPart, date, alone];
