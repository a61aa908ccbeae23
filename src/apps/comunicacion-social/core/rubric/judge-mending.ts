import { answersNeed } from './answers-asked.ts';
import { setsRight } from './by-context.ts';
import type { Judgement, Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { apart, met, partial, unclear } from './tell.ts';

const leastMending = 1;

/** What went wrong, said, and mended: the right words, a new beginning, the turn given back, or what was meant in the place of what was heard. */
export function judgeRepair(reply: Reply): Judgement | undefined {
  const problems = reply.all('repair/problem', 'repair/problem-alone');
  const mends = apart(reply.all('repair/mend'), problems);
  const sorry = reply.all('apologise/sorry');
  const notMeant = reply.all('repair/not-meant');
  if (notMeant.length > 0)
    return hasMore(reply, notMeant) || reply.has('repair/self')
      ? met([...notMeant, ...reply.all('repair/self')])
      : partial(notMeant, 'say-mend');
  if (problems.length > 0 && mends.length > 0) return met([...problems, ...mends]);
  if (problems.length > 0)
    return hasMore(reply, problems) ? met([...problems, wholeOf(reply, 'repair/more')]) : partial(problems, 'say-mend');
  if (mends.length > 0 && notHeard.test(reply.context.said ?? '')) return met(mends);
  if (mends.length > 0)
    return sorry.length > 0 || mends.length >= enoughMends || reply.has('repair/self')
      ? met([...sorry, ...mends])
      : partial(mends, 'say-wrong');
  const selfMends = reply.all('repair/self');
  if (selfMends.length > 0) return met(selfMends);
  const right = setsRight(reply);
  if (right.length > 0) return met(right);
  if (asksMeaning.test(reply.context.said ?? '') && answersNeed(reply)) return met([wholeOf(reply, 'repair/answer')]);
  if (sorry.length > 0 && clausesIn(reply) > sorryAndSlip) return met([...sorry, wholeOf(reply, 'repair/more')]);
  return sorry.length > 0 ? partial(sorry, 'say-wrong', 'say-mend') : undefined;
}

/** "Yo hablo del viejo. Usted dígame cuál es y empezamos de ahí": several mends need no name for what went wrong. */
const enoughMends = 3;
/** They say they did not get it: to say it again mends it. */
const notHeard =
  /no te (?:o[íi]|entend|escuch|sig)|otra cosa|no (?:me )?qued[óo] claro|qu[ée] dijiste|no se oy[óo]|se cort[óo]/iu;
/** They ask what was meant, and name the readings. */
const asksMeaning =
  /(?:era|es|fue|lo dijiste|estás|estas) [^.?]* o [^.?]*\?|con otras palabras|qu[ée] quisiste decir|a qu[ée] te refer[íi]as/iu;
const sorryAndSlip = 2;

function clausesIn({ words }: Reply): number {
  return new Set(words.clause).size;
}

const pads = new Set([
  'perdon',
  'perdona',
  'perdone',
  'disculpa',
  'disculpe',
  'si',
  'no',
  'ay',
  'uy',
  'sorry',
  'yes',
  'berdad',
  'bueno',
  'jo',
  'ostias',
]);

/** Beside the slip, another clause with what is right. */
function hasMore({ words }: Reply, signs: readonly Sign[]): boolean {
  const own = new Set(signs.flatMap(({ start, end }) => [...words.clause.slice(start, end)]));
  return words.clause.filter((each, at) => !own.has(each) && !pads.has(words.words[at] as string)).length >= leastMending;
}

/** Thanks for something the other person did, which is not what they said. */
const thanksForElse =
  /(?:gracias|thanks|thank you) (?:por|for) (?!(?:dec|cont|not|fij|reconoc|valor|aprec|le[eí]|escuch|ver|preguntar|mir|coment|say|notic|tell)[\p{L}]*)[\p{L}]+(?:[aei]r|[aei]rl[oae]s?|[aei]rme|ing)(?![\p{L}])/iu;

/** Praise received: thanks, or that it is good to hear, or that one sees it too. Turning it down is half of it. */
export function judgeAcceptPraise(reply: Reply): Judgement | undefined {
  const turned = reply.all('accept/welcome', 'accept/other-thanks');
  const rejected = reply.all('accept/rejected');
  const found = apart(reply.all('accept/thanks'), [...turned, ...rejected]);
  if (thanksForElse.test(reply.text) && found.every((sign) => sign.end - sign.start === 1)) return unclear(found, 'not-found');
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
