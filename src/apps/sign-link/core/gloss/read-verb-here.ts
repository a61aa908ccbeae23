import { type Reading, readVerb } from './read-verb.ts';

const hangs = /(?:me|te|se|nos|os|les|le|los|las|lo|la)$/;
const shortOnes = /^(?:da|di|haz|pon|ve|ten|ven|de|den|sal)(?:me|te|se|nos|le|les|lo|la|los|las){1,2}$/;

const meant: Record<string, string> = {
  siento: 'sentir',
  sientes: 'sentir',
  siente: 'sentir',
  sienten: 'sentir',
  sentimos: 'sentir',
  viste: 'ver',
  sé: 'saber',
  di: 'dar',
  visto: 'ver',
};
const order = [
  'present',
  'past',
  'imperfect',
  'future',
  'conditional',
  'imperative',
  'subjunctive',
  'infinitive',
  'gerund',
  'participle',
];

/** One reading of a form of a verb, with what follows it in mind; nothing where it is none. */
export function readVerbHere(low: string, next: string | undefined): Reading | undefined {
  const readings = [...readVerb(low)].sort((one, other) => order.indexOf(one.tense) - order.indexOf(other.tense));
  if (/^(?:fu[ei]|fuiste|fuimos|fueron|ve)/.test(low)) {
    const goes = next === 'a' || next === 'hasta' || (low !== 've' && next === 'de');
    const ir = readings.find(({ infinitive }) => infinitive === 'ir');
    if (goes && ir) return ir;
    return readings.find(({ infinitive }) => infinitive !== 'ir') ?? readings[0];
  }
  return readings.find(({ infinitive }) => infinitive === meant[low]) ?? readings[0];
}

/** «escríbame»: a verb, and the pronouns that hang on it. */
export function readHanging(low: string): { verb: Reading; hanging: string[] } | undefined {
  let stem = low;
  const hanging: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    const end = hangs.exec(stem)?.[0];
    if (!end || stem.length - end.length < 2) return undefined;
    stem = stem.slice(0, -end.length);
    hanging.unshift(end);
    const verb = toldTo(stem, hanging[0], /[áéíóú]/.test(low) || shortOnes.test(low));
    if (verb) return { verb, hanging };
  }
  return undefined;
}

function toldTo(stem: string, first: string | undefined, tells: boolean): Reading | undefined {
  const plain = stem.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);
  const readings = [...readVerb(stem), ...(plain === stem ? [] : readVerb(plain))];
  const open = readings.find(({ tense }) => tense === 'infinitive' || tense === 'gerund');
  if (open) return open;
  if (!tells) return undefined;
  const ways = first === 'te' ? ['imperative', 'subjunctive'] : ['subjunctive', 'imperative'];
  // «siéntese» is sentar, «ayúdame» is ayudar: what is told to somebody, not what they do.
  if (stem.endsWith('a') && first !== 'se') ways.reverse();
  for (const way of ways) {
    const found = readings.find(({ tense }) => tense === way);
    if (found) return { ...found, tense: 'imperative', person: first === 'te' ? 'tú' : 'él' };
  }
  return undefined;
}

const guesses: readonly (readonly [RegExp, Reading['tense'], Reading['person']])[] = [
  [/aron$/, 'past', 'ellos'],
  [/aste$/, 'past', 'tú'],
  [/ábamos$/, 'imperfect', 'nosotros'],
  [/aban$/, 'imperfect', 'ellos'],
  [/abas$/, 'imperfect', 'tú'],
  [/aba$/, 'imperfect', 'él'],
  [/aré$/, 'future', 'yo'],
  [/arás$/, 'future', 'tú'],
  [/ará$/, 'future', 'él'],
  [/aremos$/, 'future', 'nosotros'],
  [/arán$/, 'future', 'ellos'],
  [/ando$/, 'gerund', undefined],
  [/ó$/, 'past', 'él'],
  [/é$/, 'past', 'yo'],
];

/** A verb that is in no list, known by its ending alone, and only of those in -ar, which are most. */
export function guessVerb(low: string): Reading | undefined {
  if (low.length < 5 || /i[óé]$/.test(low)) return undefined;
  const found = guesses.find(([ending]) => ending.test(low));
  if (!found) return undefined;
  const [ending, tense, person] = found;
  return { infinitive: `${low.replace(ending, '')}ar`, tense, ...(person && { person }) };
}
