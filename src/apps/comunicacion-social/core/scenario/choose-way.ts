import { readWords } from '#platform/safety/core/read-words.ts';
import type { Finding } from '../rubric/judgement.ts';
import type { Condition, Turn } from './scenario.ts';

const questionWords =
  /(?:^| )(?:que|cual|cuales|como|cuando|donde|quien|quienes|cuanto|cuanta|por que|puedo|puedes|puede|podrias|podria|what|which|how|when|where|who|why|can|could)(?: |$)/;

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
  if (says && !says.some((phrase) => spelt(reply).includes(spelt(phrase)))) return false;
  return asks === undefined || asks === isQuestion(reply);
}

/** A question mark, or the words of a question where somebody writes without marks. */
function isQuestion(reply: string): boolean {
  return /[?¿]/.test(reply) || questionWords.test(spelt(reply.slice(0, 60)));
}

/** The words as they are read, with a space on both sides so that whole words are found. */
function spelt(text: string): string {
  return ` ${readWords(text).words.join(' ')} `;
}
