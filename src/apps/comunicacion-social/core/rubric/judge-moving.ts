import { shares, takesPart } from './by-context.ts';
import type { Judgement, Sign } from './judgement.ts';
import { ownTerms, yesAndHow, yesToPart } from './negotiates.ts';
import { opens, type Reply, wholeOf } from './read-reply.ts';
import { soundOf } from './spelling.ts';
import { apart, met, partial, unclear } from './tell.ts';

const leastTopic = 3;
/** Somebody spoken to, something of one's own, or something both can see. */
const speaksToSomebody =
  /(?:^|[^\p{L}])(?:t[úu]|te|tus?|ti|vos|usted|ustedes|le|les|os|vuestr[oa]s?|contigo|yo|me|mi|mis|nos|soy|estoy|tengo|voy|vengo|quiero|creo|vi|est[ea]|esto|es[ea]|eso|aqu[íi]|hace|hay|cu[áa]nt[oa]|qu[ée]|parece|est[áa]|i|i'm|my|me|you|your|this|that|it|here|there)(?![\p{L}])|[\p{L}]{3,20}(?:aste|iste|[áé]is)(?![\p{L}])|^[\s¡]*[\p{L}]{2,20}[ae]s (?:muy|bien|mucho|el|la|un|una)(?![\p{L}])/iu;

/** A conversation begun: with a greeting, a topic or a question. Any of them is enough. */
export function judgeOpen(reply: Reply): Judgement | undefined {
  const byes = reply.all('end/bye', 'end/leave');
  const greeting = apart(reply.all('any/hello'), byes).filter(({ start }) => byes.every((bye) => start < bye.start));
  const topic = reply.all('open/topic');
  const avoided = reply.all('open/avoid');
  if (greeting.length > 0) return met([...greeting, ...topic, ...reply.questions]);
  if (avoided.length > 0) return undefined;
  if (topic.length > 0 || reply.questions.length > 0) return met([...topic, ...reply.questions]);
  if (reply.has('any/unsure', 'end/bye', 'end/leave', 'any/no-alone')) return undefined;
  const words = reply.words.words.length;
  if (words === 1 || reply.others.length > 0) return undefined;
  return words >= leastTopic && speaksToSomebody.test(reply.text)
    ? met([wholeOf(reply, 'open/statement')])
    : partial([wholeOf(reply, 'open/short')], 'say-topic');
}

/** A conversation closed: the person goes or finishes, with a reason or without. */
export function judgeEnd(reply: Reply): Judgement | undefined {
  const denied = reply.all('end/not');
  const until = reply.all('end/until').filter((sign) => opens(reply, sign));
  const found = apart([...reply.all('end/leave', 'end/bye'), ...until], denied);
  if (found.length > 0) return met(found);
  const hints = reply.all('end/hint');
  if (denied.length > 0) return undefined;
  return hints.length > 0 ? partial(hints, 'say-you-go') : undefined;
}

/** The person asks to join, or says they do. */
export function judgeJoin(reply: Reply): Judgement | undefined {
  const aside = reply.all('join/aside');
  if (aside.length > 0) return partial(aside, 'say-you-join');
  const refused = reply.all('join/not');
  const found = apart(reply.all('join/ask'), refused).filter((sign) => !startsWithMay(reply, sign) || opens(reply, sign));
  if (found.length > 0) return met(found);
  if (refused.length > 0) return undefined;
  const part = takesPart(reply);
  if (part.length > 0) return met(part);
  const near = reply.all('join/near');
  if (near.length > 0) return partial(near, 'say-you-join');
  return reply.has('any/hello') ? unclear(reply.all('any/hello'), 'may-mean-else') : undefined;
}

const mays = new Set(['puedo', 'podria', 'podemos'].map(soundOf));

function startsWithMay({ words }: Reply, { start }: Sign): boolean {
  return mays.has(words.words[start] as string);
}

/** A middle, an alternative or a condition, offered or asked for. */
export function judgeNegotiate(reply: Reply): Judgement | undefined {
  const orders = reply.all('negotiate/order', 'negotiate/ultimatum');
  const found = apart(reply.all('negotiate/offer'), orders);
  if (orders.length > 0) return unclear(orders, 'not-found');
  if (found.length > 0) return met(found);
  const asked = reply
    .all('negotiate/ask')
    .filter(({ start, end }) =>
      reply.questions.some((each) => each.start <= start && end <= each.end && each.end - each.start > 2),
    );
  const conditions = reply.all('negotiate/if').filter((sign) => isCondition(reply, sign));
  const plural = reply.questions.filter(({ start, end }) =>
    reply.words.words.slice(start, end).some((word) => /(?:[aei]mos)$/u.test(word)),
  );
  const halves = reply
    .all('negotiate/but', 'negotiate/yes-no')
    .filter(({ start }) => start >= leastBefore || reply.has('negotiate/yes-no'));
  const offered = [
    ...asked,
    ...conditions,
    ...plural,
    ...halves,
    ...ownTerms(reply),
    ...yesToPart(reply),
    ...yesAndHow(reply),
    ...shares(reply),
  ];
  if (offered.length > 0) return met(offered);
  const vague = reply.all('negotiate/vague');
  return vague.length > 0 ? partial(vague, 'say-offer') : undefined;
}

const leastSaid = 5;
const leastBefore = 1;

/** An "if" without an accent ("sí" is a yes), with something to give or do beside it. */
function isCondition({ text, words }: Reply, { from, start }: Sign): boolean {
  return text.charAt(from + 1).toLowerCase() !== 'í' && words.words.length >= leastSaid && words.words[start + 1] !== 'se';
}
