import { readWords } from '#platform/safety/core/read-words.ts';
import type { Finding } from '../rubric/judgement.ts';
import { saysPhrase } from './says-phrase.ts';
import type { Condition, Turn } from './scenario.ts';

/** How a question begins where somebody writes without marks; a word as "cuando" or "can" further on asks nothing. */
const opensQuestion =
  /^ (?:(?:y|pero|oye|perdon|disculpa|hola|and|but|sorry|so) )?(?:que|cual|cuales|como|cuando|donde|quien|quienes|cuanto|cuanta|por que|para que|a que|de que|en que|puedes|podrias|podria|what|which|how|when|where|who|why|can you|could you|do you|are you|is it) /;

/**
 * Where the conversation goes after a reply: the first way whose condition holds, else the way of every other reply. The same reply
 * with the same findings always leads to the same place.
 */
export function chooseWay(turn: Turn, reply: string, findings: readonly Finding[]): string {
  return turn.ways.find(({ when }) => holds(when, reply, findings))?.to ?? turn.otherwise;
}

function holds({ met = [], missing = [], says, asks }: Condition, reply: string, findings: readonly Finding[]): boolean {
  const verdictOf = (skill: string) => findings.find((finding) => finding.skill === skill)?.verdict;
  if (!met.every((skill) => verdictOf(skill) === 'met')) return false;
  if (missing.some((skill) => verdictOf(skill) === 'met')) return false;
  if (says && !saysPhrase(reply, says)) return false;
  return asks === undefined || asks === isQuestion(reply);
}

/** A question mark, or the words of a question where somebody writes without marks. */
function isQuestion(reply: string): boolean {
  return /[?¿]/.test(reply) || opensQuestion.test(spelt(reply.slice(0, 60)));
}

/** The words as they are read, with a space on both sides so that whole words are found. */
function spelt(text: string): string {
  return ` ${readWords(text).words.join(' ')} `;
}
