import { readWords, type Words } from '#platform/safety/core/read-words.ts';
import { type Asked, readAsked } from './asked.ts';
import { findSigns } from './find-signs.ts';
import type { ReplyContext, Sign } from './judgement.ts';
import { languageOf } from './language.ts';
import { notSaidHere } from './reported.ts';
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
  /** The same with what was long ago: it tells of the person all the same. */
  ever: (...rules: string[]) => Sign[];
  context: ReplyContext;
  /** What the other person has just asked for. */
  asked: Asked;
  /** What repeats somebody else or tells of others: nothing there is said here and now. */
  elsewhere: readonly { from: number; to: number }[];
  /** The part of it that is of others. */
  others: readonly { from: number; to: number }[];
};

/** Reads a reply once, for all skills. */
export function readReply(text: string, own: 'es' | 'en', context: ReplyContext): Reply {
  const lang = languageOf(text, context.said, own);
  const words = asHeard(readWords(text), lang);
  const found = findSigns(words, lang);
  const { others, longAgo } = notSaidHere(text);
  const elsewhere = [...others, ...longAgo];
  const isHere = ({ from, to }: Sign) => !elsewhere.some((each) => each.from <= from && to <= each.to);
  const all = (...rules: string[]) => rules.flatMap((rule) => (found.get(rule) ?? []).filter(isHere));
  const ever = (...rules: string[]) =>
    rules.flatMap((rule) =>
      (found.get(rule) ?? []).filter((sign) => !others.some((each) => each.from <= sign.from && sign.to <= each.to)),
    );
  const questions = questionsIn(text, words).filter(
    ({ from, to }) => !elsewhere.some((each) => each.from < to && from < each.to),
  );
  const asked = readAsked(context.said);
  return {
    text,
    lang,
    words,
    questions,
    elsewhere,
    others,
    all,
    ever,
    has: (...rules) => all(...rules).length > 0,
    context,
    asked,
  };
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
      /(?<=^|[.\n,;] ?|\by |\boye |\by eso |\by entonces )(?:a |de |en |con |para |por )?(?:qué (?![\p{L}]+[,.!…]|bueno|bien|mal|pena|padre|onda|lástima|difícil|triste|gusto|va\b|chido|feo|lindo|bonit|raro|fuerte|amable|horror|rabia|coraje)|cómo|cuál|cuándo|dónde|quién|cuánt[oa]s?)[^.!?¿¡\n…;]*(?![^.!?¿¡\n…;]*\?)/giu,
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
