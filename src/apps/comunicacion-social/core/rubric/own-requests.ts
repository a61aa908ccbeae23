import type { Sign } from './judgement.ts';
import type { Reply } from './read-reply.ts';

const leastLetters = 5;
const others = new Set(['informe', 'conforme', 'firme', 'enorme', 'uniforme', 'ayudame', 'apoyame', 'perdoname', 'disculpame']);

/** Requests of any verb that carries its "me": "mándame un mensaje", "avísame". They open what is said. Spanish only. */
export function ownRequests({ words: { words, clause, from, to }, lang }: Reply): Sign[] {
  if (lang !== 'es') return [];
  return words.flatMap((word, at) => {
    const opensClause = at === 0 || clause[at - 1] !== clause[at] || words[at - 1] === 'mejor' || words[at - 1] === 'solo';
    if (!opensClause || word.length < leastLetters || others.has(word) || !/[ae]n?me(?:l[oa]s?)?$/u.test(word)) return [];
    if (clause[at + 1] !== clause[at]) return [];
    return [{ rule: 'state-need/own-verb', start: at, end: at + 1, from: from[at] as number, to: to[at] as number }];
  });
}
