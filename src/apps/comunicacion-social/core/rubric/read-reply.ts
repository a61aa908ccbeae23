import { readWords, type Words } from '#platform/safety/core/read-words.ts';
import { findSigns } from './find-signs.ts';
import type { ReplyContext, Sign } from './judgement.ts';
import { languageOf } from './language.ts';
import { reportedIn, sentencesOf, tellsOfOthers } from './reported.ts';
import { asHeard } from './spelling.ts';

/** A reply as the rules of every skill look at it. */
export type Reply = {
  text: string;
  lang: 'es' | 'en';
  words: Words;
  /** Each question that has its mark. */
  questions: readonly Sign[];
  /** The signs of these rules, in order of the rules asked for. */
  all: (...rules: string[]) => Sign[];
  has: (...rules: string[]) => boolean;
  context: ReplyContext;
};

/** Reads a reply once, for all skills. */
export function readReply(text: string, own: 'es' | 'en', context: ReplyContext): Reply {
  const lang = languageOf(text, context.said, own);
  const words = asHeard(readWords(text), lang);
  const found = findSigns(words, lang);
  const others = [...reportedIn(text), ...sentencesOf(text).filter((each) => tellsOfOthers(each.text))];
  const isOwn = ({ from, to }: Sign) => !others.some((each) => each.from <= from && to <= each.to);
  const all = (...rules: string[]) => rules.flatMap((rule) => (found.get(rule) ?? []).filter(isOwn));
  return { text, lang, words, questions: questionsIn(text, words), all, has: (...rules) => all(...rules).length > 0, context };
}

const beforeOpening = new Set(
  'i y oye ey ola pero entonses perdon disculpa disculpe bueno tanbien grasias bien fabor porfa si solo a and hi hello hey but then sorry please thanks so good fine ok'.split(
    ' ',
  ),
);

/** Whether a sign is in a question, or opens what is said: "puedo salir" asks there, and tells in "yo también puedo salir". */
export function opens({ words, questions }: Reply, { start, end }: Sign): boolean {
  if (questions.some((question) => question.start <= start && end <= question.end)) return true;
  return start === 0 || words.clause[start - 1] !== words.clause[start] || beforeOpening.has(words.words[start - 1] as string);
}

/** The whole reply as one sign, for what rests on all of it. */
export function wholeOf({ text, words }: Reply, rule: string): Sign {
  const start = text.length - text.trimStart().length;
  return { rule, from: start, to: text.trimEnd().length, start: 0, end: words.words.length };
}

const leastAsked = 3;

/** From the beginning of a sentence, or the mark that opens it, to its question mark; without marks, from a word with its accent ("cómo sigue"). */
function questionsIn(text: string, { from, to }: Words): Sign[] {
  const marked = [...text.matchAll(/[^.!?¿¡\n…;]*\?/gu)];
  const asked = [
    ...text.matchAll(
      /(?<=^|[.\n,;] ?|\by |\boye )(?:a |de |en |con |para |por )?(?:qué (?!bueno|bien|mal|pena|padre|onda|lástima|difícil|triste|gusto|va\b|chido|feo|lindo|bonit|raro|fuerte|amable|horror|rabia|coraje)|cómo|cuál|cuándo|dónde|quién|cuánt[oa]s?)[^.!?¿¡\n…;]*(?![^.!?¿¡\n…;]*\?)/giu,
    ),
  ];
  return [...marked, ...asked].flatMap(({ 0: whole, index }) => {
    // "Qué interesante" exclaims; what asks without a mark says more.
    if (!whole.includes('?') && whole.trim().split(/\s+/u).length < leastAsked) return [];
    const start = index + whole.length - whole.trimStart().length;
    const end = index + whole.trimEnd().length;
    const first = from.findIndex((at) => at >= start);
    const last = to.findLastIndex((at) => at <= end);
    return first === -1 || last < first ? [] : [{ rule: 'question', from: start, to: end, start: first, end: last + 1 }];
  });
}
