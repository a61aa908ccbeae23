import type { Sign } from './judgement.ts';
import type { Reply } from './read-reply.ts';

const clitics = new Set('me te se lo la le los las les nos os'.split(' '));
const others = new Set(
  'pero como solo cuando mucho todo poco bueno malo tanto entiendo entendo recuerdo acuerdo dudo creo tengo preocupo otro nuestro cierto quiero tiempo pero claro digo supongo siento estoy soy segundo lejos estubo iso dijo pudo ciso tubo bino puso supo fuimos'.split(
    ' ',
  ),
);
const asks = new Set(['o', 'como', 'porce', 'berdad', 'cual', 'si']);
const longest = 5;
const thinks = /^(?:se|sabia|creia|pense|dijo|dise|entendi|bes|berdad|algo|todo)$/u;

function clauseStart(clause: Int32Array, at: number): number {
  return clause.indexOf(clause[at] as number);
}

/** "El domingo no", "los niños no", "entonces no": a few words and then the no, which is of them. */
function endsWithNo(words: string[], clause: Int32Array, at: number): boolean {
  const start = clauseStart(clause, at);
  const own = words.slice(start, at);
  return own.length > 0 && own.length <= longest && !asks.has(own.at(-1) ?? '') && !own.some((word) => thinks.test(word));
}

/** Refusals of any verb: "no me comprometo", and a "no" that ends what is said ("así que no"). Spanish only; in English the verb helps. */
export function ownRefusals({ text, words: { words, clause, from, to }, lang, questions }: Reply): Sign[] {
  if (lang !== 'es') return [];
  return words.flatMap((word, at) => {
    if ((word !== 'no' && word !== 'tanpoco') || questions.some(({ start, end }) => start <= at && at < end)) return [];
    const sign = (rule: string, start: number, end: number) => [
      { rule, start, end, from: from[start] as number, to: to[end - 1] as number },
    ];
    if (clause[at + 1] !== clause[at])
      return endsWithNo(words, clause, at) ? sign('say-no/last', clauseStart(clause, at), at + 1) : [];
    if (word === 'tanpoco') return [];
    let verb = at + 1;
    while (clitics.has(words[verb] ?? '')) verb++;
    const acts = words[verb] ?? '';
    const isOwn =
      clause[verb] === clause[at] &&
      /.{2}(?:o|re)$|.oy$/u.test(acts) &&
      !others.has(acts) &&
      !text.slice(from[verb], to[verb]).endsWith('ó');
    return isOwn ? sign('say-no/own-verb', at, verb + 1) : [];
  });
}
