import type { Judgement, Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { apart, met, partial, unclear } from './tell.ts';

const leastMending = 3;

/** What went wrong, said, and mended: the right words, a new beginning, or the turn given back. */
export function judgeRepair(reply: Reply): Judgement | undefined {
  const problems = reply.all('repair/problem', 'repair/problem-alone');
  const mends = apart(reply.all('repair/mend'), problems);
  const sorry = reply.all('apologise/sorry');
  if (problems.length > 0 && mends.length > 0) return met([...problems, ...mends]);
  if (problems.length > 0)
    return hasMore(reply, problems) ? met([...problems, wholeOf(reply, 'repair/more')]) : partial(problems, 'say-mend');
  if (mends.length > 0)
    return sorry.length > 0 || reply.has('repair/self') ? met([...sorry, ...mends]) : partial(mends, 'say-wrong');
  const selfMends = reply.all('repair/self');
  if (selfMends.length > 0) return met(selfMends);
  if (sorry.length > 0 && clausesIn(reply) > sorryAndSlip) return met([...sorry, wholeOf(reply, 'repair/more')]);
  return sorry.length > 0 ? partial(sorry, 'say-wrong', 'say-mend') : undefined;
}

const sorryAndSlip = 2;

function clausesIn({ words }: Reply): number {
  return new Set(words.clause).size;
}

/** After the slip, another clause with what is right. */
function hasMore({ words }: Reply, signs: readonly Sign[]): boolean {
  const last = Math.max(...signs.map(({ end }) => end));
  const clause = words.clause[last - 1] as number;
  return words.clause.filter((each, at) => at >= last && each !== clause).length >= leastMending;
}

/** Sorry said, or what one did named as one's own. An excuse, an "if" or a blame in its place is half of it. */
export function judgeApologise(reply: Reply): Judgement | undefined {
  const denied = reply.all('apologise/denied');
  const conditional = reply.all('apologise/conditional');
  const attention = reply.all('apologise/attention');
  const sorry = apart(reply.all('apologise/sorry'), [...denied, ...attention, ...conditional]);
  const named = apart(reply.all('apologise/named'), denied);
  const found = [...sorry, ...named];
  if (denied.length > 0) return found.length > 0 ? partial([...found, ...denied], 'without-blame') : undefined;
  if (found.length > 0) return onlyCalls(reply, sorry, named) ? unclear(sorry, 'may-mean-else') : met(found);
  if (conditional.length > 0) return partial(conditional, 'name-it');
  if (attention.length > 0) return unclear(attention, 'may-mean-else');
  const excuses = reply.all('apologise/excuse');
  return excuses.length > 0 ? partial(excuses, 'say-sorry') : undefined;
}

const callWords = 3;

/** "Disculpe, doctora, ¿qué quiere decir…?" calls before a question; it is sorry for nothing. */
function onlyCalls({ words, questions }: Reply, sorry: readonly Sign[], named: readonly Sign[]): boolean {
  const asked = questions.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    named.length === 0 &&
    questions.length > 0 &&
    sorry.every(({ start }) => start <= 1) &&
    words.words.length - asked <= callWords
  );
}

/** Praise received: thanks, or that it is good to hear, or that one sees it too. Turning it down is half of it. */
export function judgeAcceptPraise(reply: Reply): Judgement | undefined {
  const turned = reply.all('accept/welcome');
  const rejected = reply.all('accept/rejected');
  const found = apart(reply.all('accept/thanks'), [...turned, ...rejected]);
  if (turned.length > 0 && found.length === 0) return unclear(turned, 'not-found');
  if (rejected.length > 0) return partial([...found, ...rejected], 'let-it-stand');
  return found.length > 0 ? met(found) : undefined;
}

/** The other's feeling, named or shown as heard. Advice or help alone is half of it; making it small is not it. */
export function judgeAcknowledge(reply: Reply): Judgement | undefined {
  const small = reply.all('acknowledge/small');
  const others = reply.all('apologise/attention');
  const heard = apart(reply.all('acknowledge/hear'), [...small, ...others]);
  if (small.length > 0) return partial([...heard, ...small], 'leave-its-size');
  if (heard.length > 0) return met(heard);
  const named = reply.all('acknowledge/feeling-word');
  if (named.length > 0 && reply.has('acknowledge/you') && !reply.has('acknowledge/own', 'acknowledge/advice')) return met(named);
  const near = reply.all('acknowledge/support', 'acknowledge/advice');
  if (near.length > 0) return partial(near, 'name-feeling');
  const sorry = apart(reply.all('acknowledge/sorry'), others);
  return sorry.length > 0 && !reply.has('apologise/named', 'say-no/plain') ? met(sorry) : undefined;
}
