import type { Reply } from './read-reply.ts';

const leastAnswer = 2;
const asksNeed =
  /necesit|ayud|sirve|prefier|quier|conviene|how |what |need|prefer|help|\b(?:o|or)\b|cómo|cuándo|hora|pongo|hago/iu;
const asksOfYou = /\b(?:te|tú|tu|ti|usted|cuénte\w*|you|your)\b/iu;

/** Whether the other person has just asked what is needed and the reply answers with something: "¿Te lo escribo o te llamo?" "Por escrito." */
export function answersNeed(reply: Reply): boolean {
  return answers(reply, asksNeed);
}

/** Whether the other person has just asked about the person, and the reply tells of an own doing: "¿Duerme bien?" "Duermo mal desde marzo." */
export function answersOfSelf(reply: Reply): boolean {
  const { words, clause } = reply.words;
  return (
    answers(reply, asksOfYou) &&
    words.some((word, at) => /..(?:o|oy)$/u.test(word) && (at === 0 || clause[at - 1] !== clause[at]))
  );
}

function answers(reply: Reply, about: RegExp): boolean {
  const asked = /[^.!?¿¡\n]*\?\s*$/u.exec(reply.context.said ?? '')?.[0];
  if (!asked || !about.test(asked) || reply.questions.length > 0) return false;
  return reply.words.words.length >= leastAnswer && !reply.has('any/hollow-answer', 'any/unsure', 'disclose/refuse');
}
