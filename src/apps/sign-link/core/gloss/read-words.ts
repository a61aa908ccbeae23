import { type Cut, type CutSentence, cutWords } from './cut-words.ts';
import { isConjugated } from './is-conjugated.ts';
import { firstNames, nounsLikeVerbs } from './noun-lists.ts';
import { participleAs, readAdjective } from './read-adjective.ts';
import { readVerb } from './read-verb.ts';
import { guessVerb, readHanging, readVerbHere } from './read-verb-here.ts';
import { singularOf } from './singular.ts';
import type { Sentence, Tag, Word } from './word.ts';
import {
  adverbs,
  articles,
  asks,
  asksUnaccented,
  clitics,
  demonstratives,
  greetings,
  joins,
  months,
  nothings,
  numbers,
  possessives,
  prepositions,
  pronouns,
  quantifiers,
  weekdays,
  whens,
  wholes,
} from './word-lists.ts';

const beforeThing: readonly (Tag | undefined)[] = [
  'article',
  'possessive',
  'demonstrative',
  'quantifier',
  'number',
  'preposition',
];
const adverbial = /^(?:otra-vez|a-veces|tal-vez|de-repente|por-eso|derecha|izquierda|ayunas)$/;

/** Reads what every word of a text is. What is not known is taken for a thing, which it mostly is. */
export function readWords(text: string): Sentence[] {
  return cutWords(text).map((sentence) => ({ asks: sentence.asks, words: tagAll(sentence) }));
}

function tagAll({ cuts, asks: isQuestion }: CutSentence): Word[] {
  const words: Word[] = [];
  cuts.forEach((cut, index) => {
    words.push(tagOne(cut, words, cuts.slice(index + 1), isQuestion));
  });
  return words;
}

function tagOne(cut: Cut, before: readonly Word[], after: readonly Cut[], isQuestion: boolean): Word {
  const { text, low } = cut;
  const is = (tag: Tag, gloss: string, more: Partial<Word> = {}): Word => ({ text, low, tag, gloss, ...more });
  if (cut.isStop) return is('stop', text);
  const prev = before.at(-1);
  const next = after[0];
  const fixed = fixedTag(cut, prev, next, isQuestion);
  if (fixed) return is(fixed[0], fixed[1]);
  const clause = sinceStop(before);
  if (clitics.has(low) && (!articles.has(low) || isClitic(after))) return is('clitic', low.toUpperCase());
  if (articles.has(low) || (low === 'lo' && !isClitic(after))) return is('article', low.toUpperCase());
  if (isName(cut)) return is('name', `DL-${text.toLocaleUpperCase('es')}`);
  if (quantifiers[low] && !isThing(prev)) return is('quantifier', quantifiers[low]);
  if (adverbs.has(low) && !isThing(prev)) return is('adverb', (low === 'sólo' ? 'solo' : low).toUpperCase());
  const verb = verbHere(cut, clause, after);
  if (verb?.tense === 'participle' && !isAux(clause.findLast((word) => word.tag === 'verb'))) {
    return is('adjective', participleAs(low).toUpperCase(), { verb });
  }
  if (verb) return is('verb', verb.infinitive.toUpperCase(), { verb });
  const hanging = beforeThing.slice(0, 5).includes(prev?.tag) ? undefined : readHanging(low);
  if (hanging) return is('verb', hanging.verb.infinitive.toUpperCase(), hanging);
  return thingOrQuality(cut, prev, next, is);
}

function fixedTag(
  { text, low, isFirst }: Cut,
  prev: Word | undefined,
  next: Cut | undefined,
  isQuestion: boolean,
): readonly [Tag, string] | undefined {
  if (/^\d/.test(low)) return ['number', text];
  if (low === 'no' || low === 'todavía-no') return ['negation', low.toUpperCase()];
  if (nothings.has(low)) return ['nothing', low === 'ningún' || low === 'ninguna' ? 'NINGUNO' : low.toUpperCase()];
  if (greetings[low] && !beforeThing.includes(prev?.tag)) return ['greeting', greetings[low]];
  if (wholes.has(low)) return [adverbial.test(low) ? 'adverb' : 'noun', low.toUpperCase()];
  const asking = asks[low] ?? (isQuestion && isFirst ? asks[asksUnaccented[low] ?? ''] : undefined);
  if (asking) return ['ask', asking];
  if (low === 'como') return isEating(prev, next) ? undefined : ['preposition', 'COMO'];
  if (joins.has(low)) return ['join', low.toUpperCase()];
  if (pronouns[low] && !(low === 'él' && prev?.tag === 'article')) return ['pronoun', pronouns[low]];
  if (possessives[low] && next && !next.isStop) return ['possessive', possessives[low]];
  if (demonstratives[low]) return ['demonstrative', demonstratives[low]];
  if (prepositions.has(low) && !(prev?.tag === 'article' && low !== 'a')) return ['preposition', low.toUpperCase()];
  if (numbers[low]) return ['number', numbers[low]];
  return undefined;
}

/** «Nunca como carne», and not «como siempre». */
function isEating(prev: Word | undefined, next: Cut | undefined): boolean {
  if (!prev || prev.tag === 'join' || prev.tag === 'stop') return next?.low !== 'un' && next?.low !== 'una';
  return /^(?:negation|nothing|pronoun|clitic)$/.test(prev.tag) || /^(?:hoy|ayer|mañana|siempre|ya|también)$/.test(prev.low);
}

function isThing(prev: Word | undefined): boolean {
  return prev?.tag === 'article' || prev?.tag === 'possessive' || prev?.tag === 'demonstrative';
}

/** «la llamo», «se lo dije»: what follows is done. «la llamada»: it is a thing. */
function isClitic([next, over]: readonly Cut[]): boolean {
  if (!next) return false;
  if (clitics.has(next.low) && over) return isClitic([over]);
  if (nounsLikeVerbs.has(next.low) || readAdjective(next.low)) return false;
  return readVerb(next.low).some(({ tense }) => tense !== 'infinitive' && tense !== 'participle' && tense !== 'gerund');
}

function isName({ low, isCapital, isFirst }: Cut): boolean {
  if (!isCapital || weekdays.has(low) || months.has(low)) return false;
  return !isFirst || firstNames.has(low);
}

function isAux(word: Word | undefined): boolean {
  return word?.verb?.infinitive === 'haber' && word.low !== 'hay';
}

function verbHere({ low }: Cut, clause: readonly Word[], after: readonly Cut[]) {
  const prev = clause.at(-1);
  const verb = readVerbHere(low, after[0]?.low);
  const isOpen = verb?.tense === 'infinitive' || verb?.tense === 'gerund';
  if (prev && (beforeThing.includes(prev.tag) || prev.low.startsWith('ning')) && !(isOpen && prev.tag === 'preposition'))
    return undefined;
  const isDone =
    /^(?:negation|clitic|pronoun)$/.test(prev?.tag ?? '') || (prev?.tag === 'nothing' && !prev.low.startsWith('ning'));
  const hasFinite = clause.some(isConjugated);
  if (!verb) {
    const infinitive = /[aei]r$/.test(low) && low.length > 3 && (prev?.tag === 'verb' || prev?.tag === 'preposition');
    if (infinitive) return { infinitive: low, tense: 'infinitive' as const };
    return isDone || (prev?.tag === 'noun' && !hasFinite && /[ón]$/.test(low)) || (!prev && /[eé]$|aste$/.test(low))
      ? guessVerb(low)
      : undefined;
  }
  if (isAux(prev) || isDone || isOpen) return verb;
  if (verb.tense === 'participle') return nounsLikeVerbs.has(low) && !isCopula(prev) ? undefined : verb;
  if (!nounsLikeVerbs.has(low)) return readAdjective(low) && hasFinite ? undefined : verb;
  if (hasFinite || prev?.tag === 'adjective' || prev?.tag === 'greeting') return undefined;
  if (prev?.tag === 'ask')
    return after.some(({ low: later }) => readVerbHere(later, undefined) && !nounsLikeVerbs.has(later)) ? undefined : verb;
  if (whens[prev?.low ?? '']) return verb;
  if (prev?.tag === 'noun' || prev?.tag === 'name') return verb.person === 'él' || verb.person === 'ellos' ? verb : undefined;
  return verb;
}

function isCopula(word: Word | undefined): boolean {
  return word?.verb?.infinitive === 'ser' || word?.verb?.infinitive === 'estar';
}

function thingOrQuality(
  { low }: Cut,
  prev: Word | undefined,
  next: Cut | undefined,
  is: (tag: Tag, gloss: string, more?: Partial<Word>) => Word,
): Word {
  const quality = readAdjective(low);
  const one = singularOf(low);
  const more = one ? { isPlural: true } : {};
  // «los sordos» are people, «los niños sordos» are told something of.
  const standsAlone =
    isThing(prev) && (!next || next.isStop || readVerb(next.low).length > 0 || prepositions.has(next.low) || joins.has(next.low));
  if (quality && !standsAlone) return is('adjective', quality.toUpperCase(), more);
  return is('noun', (quality ?? one ?? low).toLocaleUpperCase('es'), more);
}

function sinceStop(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ tag }) => tag === 'stop' || tag === 'join');
  return words.slice(last + 1);
}
