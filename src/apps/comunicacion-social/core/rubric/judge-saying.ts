import { answersOfSelf } from './answers-asked.ts';
import { countersSaid } from './by-context.ts';
import type { Judgement, Sign } from './judgement.ts';
import { ownRefusals } from './own-refusals.ts';
import { type Reply, wholeOf } from './read-reply.ts';
import { apart, met, partial, unclear } from './tell.ts';

/** "Quédate un poco más": going, or stopping it, is then the no. */
const asksToStay = /qu[ée]d[ae]|te vas|no te vayas|c[áa]mara|ac[ée]rcate|activ|apunt|quedar mal|vente|corre/iu;

/** A refusal that can be understood as one. It may be soft; it needs no reason. */
export function judgeSayNo(reply: Reply): Judgement | undefined {
  const hollow = reply.all('say-no/hollow');
  const own = ownRefusals(reply).filter((sign) => isSaidHere(reply, sign));
  const refusals = apart([...reply.all('say-no/plain'), ...own], hollow);
  const bare = hollow.length > 0 ? [] : reply.all('any/no-alone').filter(({ start, end }) => standsAlone(reply, start, end));
  const reversed = reply.all('say-no/reversed');
  const unsure = apart(reply.all('any/unsure'), refusals);
  const leaves = asksToStay.test(reply.context.said ?? '') ? reply.all('say-no/leaves') : [];
  const signs = [...refusals, ...apart(bare, hollow), ...leaves, ...regrets(reply)];
  if (signs.length > 0 && reversed.length > 0) return unclear([...signs, ...reversed], 'unsure');
  if (refusals.length === 0 && reply.has('any/yes') && bare.length > 0) return unclear(bare, 'unsure');
  if (signs.length > 0 && unsure.length > 0 && !isFirm(reply)) return unclear([...signs, ...unsure], 'unsure');
  if (signs.length > 0) return met(signs);
  const lost = reply.all('any/dont-know').filter(({ end }) => reply.words.clause[end] !== reply.words.clause[end - 1]);
  if (unsure.length + lost.length > 0) return unclear([...unsure, ...lost], 'unsure');
  const excuses = reply.all('say-no/excuse');
  return excuses.length > 0 ? partial(excuses, 'say-no-itself') : undefined;
}

function isSaidHere({ elsewhere }: Reply, { from, to }: Sign): boolean {
  return !elsewhere.some((each) => each.from <= from && to <= each.to);
}

/** "Lo siento, hoy salgo a las seis", to a request: sorry, and what stands in the way. */
function regrets(reply: Reply): Sign[] {
  const { asked, questions } = reply;
  const sorry = reply.all('apologise/sorry').filter(({ start }) => start <= 1);
  if (
    sorry.length === 0 ||
    !asked.text.includes('?') ||
    questions.length > 0 ||
    reply.has('any/yes', 'any/unsure', 'apologise/named')
  )
    return [];
  return reply.words.words.length - (sorry[0]?.end ?? 0) >= leastReason ? sorry : [];
}

const leastReason = 3;

/** "No," by itself: at the beginning, and nothing right after it in its clause. */
function standsAlone({ words }: Reply, start: number, end: number): boolean {
  return (start === 0 || words.clause[start - 1] !== words.clause[start]) && words.clause[end] !== words.clause[start];
}

/** A refusal in the present: what is unsure is then said of something else ("hoy no puedo, a lo mejor mañana"). */
function isFirm(reply: Reply): boolean {
  const no = [...reply.all('say-no/plain'), ...ownRefusals(reply)].toSorted((one, other) => one.start - other.start)[0];
  const doubt = reply.all('any/unsure')[0];
  return no !== undefined && doubt !== undefined && no.start < doubt.start && reply.words.words[no.start + 1] !== 'se';
}

/** That the person sees it another way, in whatever words; agreeing with a part of it first is fine. */
export function judgeDisagree(reply: Reply): Judgement | undefined {
  const found = reply.all('disagree/plain');
  const agreed = apart(reply.all('disagree/agree'), [...found, ...reply.all('disagree/not-agree')]);
  if (found.length > 0) return met(found);
  const counter = countersSaid(reply);
  if (counter.length > 0 && agreed.length === 0) return met(counter);
  if (reply.has('any/unsure')) return unclear(reply.all('any/unsure'), 'unsure');
  if (agreed.length > 0) return unclear(agreed, 'not-found');
  // A no to a question or a request refuses; to what somebody thinks it disagrees.
  const { text } = reply.asked;
  return !text.includes('?') || asksIfDone.test(text) ? bareNo(reply) : undefined;
}

/** "¿Revisaste tú la fecha?" claims it. */
const asksIfDone = /[\p{L}]{2,20}(?:aste|iste)(?![\p{L}])|,? (?:no|verdad)\?/iu;

function bareNo(reply: Reply): Judgement | undefined {
  const no = reply.all('any/no-alone').filter(({ start, end }) => standsAlone(reply, start, end));
  if (no.length === 0) return undefined;
  return reply.words.words.length > 2 ? met([wholeOf(reply, 'disagree/no')]) : partial(no, 'say-your-view');
}

const leastTold = 5;
const leastAnswered = 3;

/** Something the person says of themselves: as much of it as they choose. */
export function judgeDisclose(reply: Reply): Judgement | undefined {
  const refused = reply.all('disclose/refuse');
  const vague = reply.all('disclose/vague');
  const other = reply.all('disclose/other', 'disclose/not-self');
  const own = apart(reply.ever('disclose/self', 'disclose/never'), [...refused, ...vague, ...other]);
  if (own.length > 0) return met(own);
  const mine = reply.ever('any/self');
  const isTelling =
    mine.length > 0 &&
    reply.words.words.length >= (reply.asked.isOfYou ? leastAnswered : leastTold) &&
    reply.questions.length === 0;
  if (isTelling && !reply.has('disclose/no-telling') && refused.length + vague.length + other.length === 0)
    return met([...mine, wholeOf(reply, 'disclose/told')]);
  if (answersOfSelf(reply) && vague.length === 0 && other.length === 0) return met([wholeOf(reply, 'disclose/answer')]);
  if (vague.length > 0) return partial(vague, 'say-what-of-you');
  return refused.length > 0 ? unclear(refused, 'not-found') : undefined;
}
