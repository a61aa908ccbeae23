import type { Person } from './conjugate.ts';
import type { Mark } from './draft.ts';
import type { GlossLanguage } from './gloss-languages.ts';
import { type Group, readGroup } from './read-group.ts';
import type { Clause } from './split-clauses.ts';
import { takeAsk, takeLateSubject, takePlaces, takeTrailing } from './take-parts.ts';
import { type Out, type Tell, tidyThings } from './tidy-things.ts';
import type { Word } from './word.ts';
import { asks, feelings, intransitives } from './word-lists.ts';

/** What earlier clauses of the sentence leave to the next one. */
export type Sofar = { tense: 'past' | 'present' | 'future'; person?: Person; isQuestion: boolean };
export type Arranged = { signs: Out[]; marks: Mark[]; sofar: Sofar };

const own: Readonly<Record<string, Person>> = { me: 'yo', te: 'tú', nos: 'nosotros', os: 'vosotros' };
const named: Readonly<Record<string, string>> = { yo: 'YO', tú: 'TÚ', nosotros: 'NOSOTROS', vosotros: 'VOSOTROS' };
const asking = new Set(Object.values(asks));
const sameWho = new Set([',', 'y', 'e', 'o', 'u', 'ni', 'pero']);

/** Puts one clause in the order of signs: when, where, who, what is done, what is denied, what is asked. */
export function arrangeClause(clause: Clause, language: GlossLanguage, sofar: Sofar, tell: Tell): Arranged {
  const things = (words: readonly Word[]) => tidyThings(words, language, tell);
  const times = clause.words.filter(({ tag }) => tag === 'time');
  const words = clause.words.filter(({ tag }) => tag !== 'time');
  if (times.length > 0 && clause.words[0]?.tag !== 'time')
    tell(
      'time',
      times.map(({ text }) => text),
    );
  const group = readGroup(words, clause.lead);
  const asked = takeAsk(group ? [...words.slice(0, group.from), ...words.slice(group.to)] : words);
  const isBefore = (word: Word) => !group || words.indexOf(word) < group.from;
  const { no, nothing, rest: affirmed } = takeDenials(asked.rest, isBefore);
  const placed = group && !group.isCopula ? takePlaces(affirmed) : { places: [], rest: affirmed };
  let before = placed.rest.filter(isBefore);
  let after = placed.rest.filter((word) => !isBefore(word));

  const who = group && whoOf(group, [...before, ...after], clause.lead, sofar);
  if (group && !who?.feels && before.every(({ tag }) => tag !== 'noun' && tag !== 'name' && tag !== 'pronoun')) {
    const moved = lateSubject(group, after, asked.ask, clause);
    if (moved.subject.length > 0) {
      tell(
        'subjectFirst',
        moved.subject.map(({ text }) => text),
      );
      before = [...moved.subject, ...before];
      after = moved.rest;
    }
  }
  const tense = group?.tense ?? 'present';
  const when = times.find((time) => time.when !== 'now')?.when;
  const isTimed = times.length > 0 || before.some(({ low }) => low === 'ya') || group?.written.some(({ low }) => low === 'ya');
  const marker =
    tense !== 'present' && !isTimed && sofar.tense !== tense
      ? [{ gloss: tense === 'past' ? 'PASADO' : 'FUTURO', from: '', isAdded: true }]
      : [];
  if (marker[0]) tell('tense', group?.written.map(({ text }) => text) ?? [], marker[0].gloss);
  if (placed.places.length > 0)
    tell(
      'place',
      placed.places.flat().map(({ text }) => text),
    );
  const marks: Mark[] = [
    ...(asked.ask.length > 0 && sofar.isQuestion ? ['wh' as const] : []),
    ...(no || nothing.length > 0 ? ['negation' as const] : []),
  ];
  if (asked.ask.length > 0 && words.at(-1)?.tag !== 'ask')
    tell(
      'wh',
      asked.ask.map(({ text }) => text),
    );

  const isNone = no?.low === 'no' && group?.written.some(({ low }) => low === 'hay');
  const verb = verbOf(group, isNone ?? false, tell);
  const objects = (who?.objects ?? []).map((person) => ({ gloss: named[person] ?? '', from: '', isAdded: true }));
  const denial = isNone ? [] : denialOf(no, nothing, tell);
  const middle =
    language.verbIsLast && verb.length > 0 && verb[0]?.gloss !== 'NOMBRE'
      ? lastVerb(after, [...verb, ...objects], things, tell)
      : [...verb, ...objects, ...things(after)];
  const signs = [
    ...leadOf(clause.lead, language, tell),
    ...times.flatMap(({ gloss, text }) => gloss.split(' ').map((each) => ({ gloss: each, from: text }))),
    ...marker,
    ...placed.places.flatMap((place) => things(place)),
    ...(who?.added ?? []),
    ...things(before),
    ...middle,
    ...denial,
    ...askLast(things(asked.ask)),
  ];
  if (who?.added[0])
    tell(who.feels ? 'experiencer' : 'subject', group?.written.map(({ text }) => text) ?? [], who.added[0].gloss);
  const person = who?.person;
  return {
    signs,
    marks,
    sofar: {
      ...sofar,
      tense: when && when !== 'now' ? when : marker.length > 0 ? tense : sofar.tense,
      ...(person ? { person } : {}),
    },
  };
}

/** The word that asks is last, after what it asks about: HORA QUÉ. */
function askLast(outs: readonly Out[]): Out[] {
  const at = outs.findIndex(({ gloss }) => asking.has(gloss));
  const asks = outs[at];
  return asks ? [...outs.slice(0, at), ...outs.slice(at + 1), asks] : [...outs];
}

function takeDenials(words: readonly Word[], isBefore: (word: Word) => boolean) {
  const no = words.find((word) => word.tag === 'negation' && (isBefore(word) || words.length === 1));
  const isMoved = (word: Word) => word.tag === 'nothing' && (no !== undefined || /^(?:nunca|jamás|tampoco)$/.test(word.low));
  return { no, nothing: words.filter(isMoved), rest: words.filter((word) => word !== no && !isMoved(word)) };
}

function denialOf(no: Word | undefined, nothing: readonly Word[], tell: Tell): Out[] {
  const signs = nothing.length > 0 ? nothing : no ? [no] : [];
  if (signs.length > 0)
    tell(
      'negation',
      [...(no ? [no] : []), ...nothing].map(({ text }) => text),
      signs.map(({ gloss }) => gloss).join(' '),
    );
  return signs.map(({ gloss, text }) => ({ gloss, from: text }));
}

function leadOf(lead: Word | undefined, language: GlossLanguage, tell: Tell): Out[] {
  if (!lead || lead.tag === 'stop') return [];
  const isDropped =
    lead.low === 'que' ||
    (!language.keepsAnd && (lead.low === 'y' || lead.low === 'e')) ||
    (lead.tag === 'preposition' && !language.keptPrepositions.has(lead.low));
  if (isDropped) tell(lead.tag === 'preposition' ? 'prepositions' : 'and', [lead.text]);
  return isDropped ? [] : [{ gloss: lead.low === 'e' ? 'Y' : lead.gloss, from: lead.text }];
}

function verbOf(group: Group | undefined, isNone: boolean, tell: Tell): Out[] {
  if (group?.isCopula)
    tell(
      'copula',
      group.written.filter(({ tag }) => tag === 'verb').map(({ text }) => text),
    );
  return (group?.signs ?? []).map((word, index) => {
    const gloss = index === 0 && isNone ? 'NO-HAY' : word.gloss;
    if (word.low !== gloss.toLocaleLowerCase('es')) tell('infinitive', [word.text], gloss);
    return { gloss, from: word.text };
  });
}

function lastVerb(after: readonly Word[], verb: Out[], things: (words: readonly Word[]) => Out[], tell: Tell): Out[] {
  const { trailing, rest } = takeTrailing(after);
  const objects = things(rest);
  if (objects.length > 0)
    tell(
      'order',
      verb.flatMap(({ from }) => (from ? [from] : [])),
      verb[0]?.gloss,
    );
  return [...objects, ...verb, ...things(trailing)];
}

type Who = { added: Out[]; objects: Person[]; feels: boolean; person?: Person };

/** Who does it and to whom, of what the form of the verb and its pronouns tell. */
function whoOf(group: Group, rest: readonly Word[], lead: Word | undefined, sofar: Sofar): Who {
  const pronouns = group.clitics.flatMap((clitic) => own[clitic] ?? []);
  const [felt] = pronouns;
  if (feelings.has(group.infinitive) && felt) return { added: [added(felt)], objects: [], feels: true, person: felt };
  const who = group.person;
  const back = group.isTold && group.clitics.includes('te') ? 'tú' : who;
  const objects = pronouns.filter((person) => person !== back);
  const says = who && named[who] && !group.isTold;
  if (!says || rest.some(({ tag, gloss }) => tag === 'pronoun' && gloss === named[who]))
    return { added: [], objects, feels: false, ...(who && { person: who }) };
  const isSame = sofar.person === who && lead && sameWho.has(lead.low);
  return { added: isSame ? [] : [added(who)], objects, feels: false, person: who };
}

function added(person: Person): Out {
  return { gloss: named[person] ?? '', from: '', isAdded: true };
}

function lateSubject(group: Group, after: readonly Word[], ask: readonly Word[], { words }: Clause) {
  const isTheirs = group.person === 'él' || group.person === 'ellos' || group.person === undefined;
  const none = { subject: [], rest: [...after] };
  if (!isTheirs || group.isTold || group.signs[0]?.gloss === 'HAY') return none;
  if (group.isCopula) {
    // «¿Está abierta la farmacia?»: the thing comes before what is said of it.
    const at = after[0]?.tag === 'adjective' ? after.findIndex(({ tag }) => tag === 'article' || tag === 'possessive') : -1;
    return at > 0 ? { subject: after.slice(at), rest: after.slice(0, at) } : none;
  }
  if (ask.length === 0 && !intransitives.has(group.infinitive)) return none;
  return words.length === 0 ? none : takeLateSubject(after, group.isPlural);
}
