import { answersNeed, asksToDo } from './answers-asked.ts';
import type { Judgement, Sign } from './judgement.ts';
import { ownRequests } from './own-requests.ts';
import { opens, type Reply, wholeOf } from './read-reply.ts';
import { opensWithOther } from './reported.ts';
import { apart, met, partial } from './tell.ts';

const leastRequest = 3;
const ownNeed = /necesit|quier|quisier|prefer|prefier|pid|ocupo|need|want/iu;
const fewWords = 2;
const notAsked =
  /^(?:entiendes|entiende|explico|explicas|quieres|crees|oyes|escuchas|sigues|preguntas|dices|dice|cuentas|cuenta|gusta|toca|queda|parece|pasa|llamo|das la hora)$/iu;

/** "¿Me cargas esta caja?": asks the other person to do something for oneself, whatever it is. */
function asksForOneself({ questions, text }: Reply): Sign[] {
  return questions.filter(({ from, to }) => {
    const verb =
      /(?:^|[^\p{L}])(?:me|nos) (?:(?:l[oa]s?) )?([\p{L}]{2,20}(?:as|es|[aeáéó]s|a|e|an|en|áis|éis))(?![\p{L}])/iu.exec(
        text.slice(from, to),
      )?.[1];
    return verb !== undefined && !notAsked.test(verb);
  });
}

/** What the person needs, said as a need, a wish or a request. What for and until when may be added; a need alone is whole. */
export function judgeStateNeed(reply: Reply): Judgement | undefined {
  // "Mi hermana me ayuda" tells of her.
  if (opensWithOther(reply.text) && !ownNeed.test(reply.text)) return undefined;
  const vague = reply.all('state-need/vague');
  const other = reply.all('state-need/other-wish');
  const may = reply.all('state-need/may').filter((sign) => opens(reply, sign));
  const needs = apart([...reply.all('state-need/need', 'state-need/ask'), ...may], [...vague, ...other]);
  const limits = reply.all('state-need/limit');
  const framed = reply.all('state-need/what-for');
  if (needs.length + limits.length > 0) return met([...needs, ...limits, ...framed], framed.length > 0 ? [] : ['say-when']);
  const orders = asksToDo(reply) && !reply.has('any/insult') ? [wholeOf(reply, 'state-need/own-verb')] : [];
  const requests = [...ownRequests(reply), ...asksForOneself(reply), ...orders];
  if (requests.length > 0 && vague.length === 0) return met([...requests, ...framed], ['say-when']);
  const polite = reply.all('any/please');
  if (polite.length > 0 && vague.length === 0 && reply.words.words.length > leastRequest)
    return met([wholeOf(reply, 'state-need/please')]);
  if (vague.length > 0) {
    // "Necesito ayuda con el informe" says with what: more words stand after the wish.
    const end = Math.max(...vague.map((each) => each.end));
    return reply.words.words.length - end >= 2 ? met(vague) : partial(vague, 'say-what');
  }
  const alone = apart(reply.all('state-need/alone'), other);
  if (alone.length > 0) {
    const end = Math.max(...alone.map((each) => each.end));
    return reply.words.words.length > end ? met([...alone, ...framed]) : partial(alone, 'say-what');
  }
  if (answersNeed(reply) && !reply.has('state-need/problem')) return met([wholeOf(reply, 'state-need/answer')]);
  const things = reply.all('state-need/thing');
  if (things.length > 0 && reply.words.words.length <= fewWords) return met(things);
  const problem = reply.all('state-need/problem');
  return problem.length > 0 ? partial(problem, 'say-need') : undefined;
}
