import type { Sign } from './judgement.ts';
import type { Reply } from './read-reply.ts';

const clitics = new Set('me te se lo la le los las les nos os'.split(' '));
const others = new Set(
  'pero como solo cuando mucho todo poco bueno malo tanto entiendo entendo recuerdo acuerdo dudo creo tengo preocupo otro nuestro cierto quiero tiempo pero claro digo supongo siento estoy soy segundo lejos estubo iso dijo pudo ciso tubo bino puso supo fuimos'.split(
    ' ',
  ),
);
const asks = new Set(['o', 'ce', 'como', 'porce', 'berdad', 'cual']);
const before = new Set(['ce', 'pero', 'mejor', 'oy', 'ese', 'esta', 'pues', 'aora', 'tarde', 'nada', 'eso']);

/** Refusals of any verb: "no me comprometo", and a "no" that ends what is said ("así que no"). Spanish only; in English the verb helps. */
export function ownRefusals({ words: { words, clause, from, to }, lang, questions }: Reply): Sign[] {
  if (lang !== 'es') return [];
  return words.flatMap((word, at) => {
    if (word !== 'no' || questions.some(({ start, end }) => start <= at && at < end)) return [];
    const sign = (rule: string, start: number, end: number) => [
      { rule, start, end, from: from[start] as number, to: to[end - 1] as number },
    ];
    const previous = clause[at - 1] === clause[at] ? (words[at - 1] ?? '') : '';
    if (clause[at + 1] !== clause[at])
      return before.has(previous) && !asks.has(words[at - 2] ?? '') ? sign('say-no/last', at - 1, at + 1) : [];
    let verb = at + 1;
    while (clitics.has(words[verb] ?? '')) verb++;
    const acts = words[verb] ?? '';
    const isOwn = clause[verb] === clause[at] && /.{2}(?:o|oy|re)$/u.test(acts) && !others.has(acts);
    return isOwn ? sign('say-no/own-verb', at, verb + 1) : [];
  });
}
