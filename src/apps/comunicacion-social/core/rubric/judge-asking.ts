import { readWords } from '#platform/safety/core/read-words.ts';
import type { Judgement, Sign } from './judgement.ts';
import { opens, type Reply, wholeOf } from './read-reply.ts';
import { asHeard, soundOf } from './spelling.ts';
import { apart, met, partial } from './tell.ts';

const few = 2;
const leastChecked = 5;

/** Interest returned: a question to the other person about them or what they told, or asking them to tell more. */
export function judgeAskBack(reply: Reply): Judgement | undefined {
  const hollow = reply.all('ask-back/hollow');
  const asking = reply.all('ask-back/wh').filter((sign) => opens(reply, sign));
  const direct = apart([...reply.all('ask-back/you'), ...asking], hollow);
  if (direct.length > 0) return met(direct);
  const asked = reply.questions.filter((question) => !touches(question, hollow));
  const empty = reply.all('any/hollow-question');
  const whole = asked.filter(({ start, end }) => !empty.some((each) => each.start === start && each.end === end));
  if (whole.length > 0) return met(whole);
  return asked.length > 0 ? partial(asked, 'ask-more') : undefined;
}

/** What was meant, asked or said back to check; that it was not understood, where it says what was not. */
export function judgeAskClarification(reply: Reply): Judgement | undefined {
  const asked = reply.all('ask-clarification/ask', 'ask-clarification/which');
  if (asked.length > 0) return met(asked);
  const tags = reply
    .all('ask-clarification/tag')
    .filter((tag) => reply.questions.some(({ start, end }) => start === tag.start && end === tag.end));
  if (tags.length > 0 && reply.words.words.length >= leastChecked) return met(tags);
  if (offersReadings(reply)) return met([wholeOf(reply, 'ask-clarification/tag')]);
  const lost = reply.all('ask-clarification/not-follow');
  const hollow = reply.all('ask-clarification/hollow');
  const questions = reply.questions.filter((question) => question.end - question.start >= few && !touches(question, hollow));
  if (lost.length > 0 && questions.length > 0) return met([...lost, ...questions]);
  const open = questions
    .filter((question) => question.end - question.start > few || isOpen(reply, question.start))
    .filter((question) => !isAboutThem(reply, question));
  const back = questions.filter((question) => repeatsSaid(reply, question));
  if (open.length + back.length > 0) return met(back.length > 0 ? back : open);
  if (lost.some((sign) => namesWhat(reply, sign))) return met(lost);
  if (lost.length > 0) return partial(lost, 'ask-what');
  return reply.questions.length > 0 ? partial(reply.questions, 'ask-what') : undefined;
}

/** "¿Ahorita de cinco minutos o ahorita de mañana?": what was said, twice, to tell its readings apart. */
function offersReadings({ text, context }: Reply): boolean {
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const parts = words.indexOf('o');
  if (parts === -1) return false;
  const after = new Set(words.slice(parts + 1));
  const said = new Set((context.said ?? '').toLowerCase().match(/\p{L}+/gu));
  return words.slice(0, parts).some((word) => word.length >= leastEcho && after.has(word) && said.has(word));
}

const leastEcho = 4;

const empty = new Set(['nada', 'bien', 'ni', 'muy', 'pero', 'y', 'perdon', 'grasias', 'mucho', 'of', 'at', 'sorry']);

/** "No entendí «manejo conservador»": what was not understood stands right after it. */
function namesWhat({ words, text }: Reply, { end, from }: Sign): boolean {
  const next = words.words[end];
  if (next !== undefined && words.sentence[end] === words.sentence[end - 1] && !empty.has(next)) return true;
  return /«|"|“/u.test(text) && from >= 0;
}

const openers = new Set([
  ...'que como cuando donde quien quienes cual cuales cuanto cuanta cuantos cuantas'.split(' ').map(soundOf),
  ...'what how when where who which why'.split(' '),
]);

/** What may stand before the word that asks. */
const leads = new Set(
  [
    'y a de en con para por desde hasta el vale oye pero entonces perdon disculpa bueno',
    'and in on at for by to with from but sorry then',
  ]
    .flatMap((words) => words.split(' '))
    .flatMap((word) => [word, soundOf(word)]),
);

/** Asks for a piece of what was said: "¿para cuándo exactamente?" */
function isOpen({ words }: Reply, start: number): boolean {
  const first = words.words.slice(start).find((word) => !leads.has(word));
  return first !== undefined && openers.has(first);
}

/** A question about the other person, a request or a complaint clears up nothing. */
function isAboutThem(reply: Reply, question: Sign): boolean {
  return touches(question, reply.all('ask-back/you', 'ask-clarification/other-question'));
}

/** Half or more of a question's longer words were just said by the other person. */
function repeatsSaid({ words, context, lang }: Reply, { start, end }: Sign): boolean {
  if (!context.said) return false;
  const said = new Set(soundsOf(context.said, lang));
  const own = words.words.slice(start, end).filter((word) => word.length > 3);
  return own.length > 0 && own.filter((word) => said.has(word)).length * 2 >= own.length;
}

function soundsOf(text: string, lang: 'es' | 'en'): string[] {
  return asHeard(readWords(text), lang).words;
}

function touches({ start, end }: Sign, others: readonly Sign[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}
