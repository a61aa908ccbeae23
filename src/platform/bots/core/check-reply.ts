import type { BrokenRule } from '../../conversations/contract.ts';
import { findIdioms } from '../../dialogue/core/find-idiom.ts';
import { flesch } from '../../dialogue/core/flesch.ts';
import { inflesz } from '../../dialogue/core/readability.ts';
import type { Adaptation } from '../../profiles/core/compile-adaptation.ts';
import { type ReadReply, readReply } from './read-reply.ts';
import { countWords } from './split-sentences.ts';

/**
 * What a whole reply does not keep of how this person reads best (DESIGN §6): kinds and counts, never words. Nothing is found in
 * a reply as it was asked for, so a limit that needs judgement is taken generously. What the person did not ask for breaks nothing.
 */
export function checkReply(text: string, { language, ui }: Pick<Adaptation, 'language' | 'ui'>): BrokenRule[] {
  const reply = readReply(text);
  const { prose, items, headings } = reply;
  const found: BrokenRule[] = [
    { rule: 'sentence-length', count: longSentences(reply, language.maxWordsPerSentence) },
    { rule: 'sentence-count', count: weightOf(reply) - language.maxSentences },
    { rule: 'idiom', count: language.literal ? [...headings, ...prose, ...items.flat()].flatMap(findIdioms).length : 0 },
    { rule: 'emoji', count: ui.images === 'ocultar' ? reply.emoji : 0 },
    { rule: 'format', count: language.format !== 'texto' && isListInProse(reply, language.locale) ? 1 : 0 },
    { rule: 'readability', count: isHard(reply, language) ? 1 : 0 },
  ];
  return found.filter(({ count }) => count > 0);
}

/** What stands before a colon and what stands after it are read one after the other. */
function longSentences({ prose, items }: ReadReply, mostWords: number): number {
  return [...prose, ...items.flat()]
    .flatMap((sentence) => sentence.split(/:(?=\s)/u))
    .filter((part) => countWords(part) > mostWords).length;
}

const wordsOfAGreeting = 2;
const itemsLikeASentence = 3;

/**
 * How many sentences a reply weighs. Three items of a list are looked over like one sentence; what an item says beyond its first
 * sentence counts in full, and "Sí." or "Hola, Ana." counts for nothing.
 */
function weightOf({ prose, items }: ReadReply): number {
  const said = prose.filter((sentence) => countWords(sentence) > wordsOfAGreeting).length;
  const beyond = items.reduce((sum, sentences) => sum + Math.max(0, sentences.length - 1), 0);
  return said + beyond + Math.ceil(items.length / itemsLikeASentence);
}

/** From here on prose is a wall to whoever asked for lists. */
const mostProse = 80;
/** After the first thing, this many more are a list. */
const moreThings = 2;
const oneMore = {
  es: /^[¿¡]?(?:también|además|otr[ao]s? (?!persona|veces|vez|día|parte))/iu,
  en: /^(?:also|you can also|besides|in addition|another (?!person|time|day|part))/iu,
};
const inOrder = {
  es: [
    beginning('primero|en primer lugar'),
    beginning('luego|después|segundo|en segundo lugar|a continuación'),
    beginning('por último|finalmente|tercero|al final'),
  ],
  en: [beginning('first(?:ly)?'), beginning('then|next|second(?:ly)?|after that'), beginning('finally|lastly|third(?:ly)?')],
};
const numbered = [/(?:^|\s)\(?1[.)]\s/u, /\(?2[.)]\s/u];

/** Whether there is more than one thing in it, told one after another without a list. */
function isListInProse({ prose, items }: ReadReply, locale: 'es' | 'en'): boolean {
  if (items.length > 0) return false;
  const text = prose.join(' ');
  if (countWords(text) > mostProse || follow(text, inOrder[locale]) || follow(text, numbered)) return true;
  return prose.filter((sentence) => oneMore[locale].test(sentence)).length >= moreThings;
}

/** These words where a sentence or a part of it begins. */
function beginning(words: string): RegExp {
  return new RegExp(`(?:^|[.,;:] |\\b(?:y|and) )(?:${words})(?!\\p{L})`, 'iu');
}

function follow(text: string, patterns: RegExp[]): boolean {
  let at = 0;
  return patterns.every((pattern) => {
    const found = pattern.exec(text.slice(at));
    at += found ? found.index + found[0].length : 0;
    return found !== null;
  });
}

const readable = { estandar: 55, facil: 70 } as const;
/** The scales were made for pages. Of a few words they say little: only what is far off counts, and nothing of a line. */
const fewWords = 40;
const aLine = 8;
const farOff = 15;
/** Easy reading asks for figures: a long one is no hard word. */
const figure = /\d[\d.,:]*/gu;

function isHard({ prose, items }: ReadReply, { locale, reading }: Adaptation['language']): boolean {
  const sentences = [...prose, ...items.flat()];
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words < aLine) return false;
  const text = sentences.map((sentence) => sentence.replace(figure, '3').replace(/\.(?=.)/gu, ' ')).join('\n');
  const ease = locale === 'es' ? inflesz(text) : flesch(text);
  return ease < readable[reading] - (words < fewWords ? farOff : 0);
}
