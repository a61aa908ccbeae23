import type { Judgement, Sign } from './judgement.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { apart, met, partial, unclear } from './tell.ts';

/** Sorry said, or what one did named as one's own. An excuse, an "if" or a blame in its place is half of it. */
export function judgeApologise(reply: Reply): Judgement | undefined {
  const denied = [...reply.all('apologise/denied', 'apologise/condolence'), ...blames(reply)];
  const conditional = reply.all('apologise/conditional');
  const attention = reply.all('apologise/attention');
  const sorry = apart(reply.all('apologise/sorry'), [...denied, ...attention, ...conditional]);
  const named = [...apart(reply.all('apologise/named'), denied), ...ownsIt(reply)];
  const found = [...sorry, ...named];
  if (denied.length > 0)
    return found.length > 0 && !reply.has('apologise/condolence') ? partial([...found, ...denied], 'without-blame') : undefined;
  if (named.length === 0 && isOfGrief(reply.context.said ?? ''))
    return sorry.length > 0 ? unclear(sorry, 'may-mean-else') : undefined;
  if (found.length > 0) return onlyCalls(reply, sorry, named) ? unclear(sorry, 'may-mean-else') : met(found);
  if (conditional.length > 0) return partial(conditional, 'name-it');
  if (attention.length > 0) return unclear(attention, 'may-mean-else');
  const excuses = reply.all('apologise/excuse');
  return excuses.length > 0 ? partial(excuses, 'say-sorry') : undefined;
}

/** A loss told: "lo siento" then goes with them, and is sorry for nothing done. */
const ofGrief = /muri[óo]|falleci[óo]|hospital|despid|despedido|reprob[ée]|suspend[íi]|enferm[óo]|passed away|died/iu;

const ofYours = /[\p{L}]{2,20}(?:aste|iste)(?![\p{L}])/iu;

function isOfGrief(said: string): boolean {
  return ofGrief.test(said) && !ofYours.test(said);
}

/** "Lo rayé yo", "fui yo": what happened, as one's own doing. */
function ownsIt(reply: Reply): Sign[] {
  const found =
    /(?:^|[^\p{L}])(?:(?:l[oa]s?|te|se l[oa]) [\p{L}]{1,20}[éí] yo|fui yo|yo (?:l[oa]s?|te|se l[oa]) [\p{L}]{1,20}[éí])(?![\p{L}])/iu.exec(
      reply.text,
    );
  return found && !/(?:^|[^\p{L}])no fui yo/iu.test(reply.text)
    ? [{ ...wholeOf(reply, 'apologise/named'), from: found.index, to: found.index + found[0].length }]
    : [];
}

/** "Perdón, pero la dejaste en el borde": what the other person did, in the place of one's own part. */
function blames(reply: Reply): Sign[] {
  const found =
    /(?:^|[^\p{L}])(?:pero|aunque|es que) (?:[\p{L}]+ ){0,4}?(?:t[úu]|usted|vos|[\p{L}]{2,20}(?:aste|iste)|you)(?![\p{L}])/iu.exec(
      reply.text,
    );
  return found ? [{ ...wholeOf(reply, 'apologise/denied'), from: found.index, to: found.index + found[0].length }] : [];
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
