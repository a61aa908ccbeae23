/** What a sentence does: asks, offers, tells what to do, or tells how something is. */
export type SentenceKind = 'question' | 'suggestion' | 'instruction' | 'fact';

const offers = {
  es: /(?:^|\P{L})(?:puedes|puede|podemos|podrías|si quieres|si lo prefieres|te propongo|quizá|quizás|tal vez)(?!\p{L})/iu,
  en: /(?:^|\P{L})(?:you can|you could|we can|if you like|if you want|perhaps|maybe)(?!\p{L})/iu,
};
const orders = {
  es: /^(?:escribe|elige|escoge|mira|pulsa|bebe|baja|aleja|sal|ponte|pon|quita|cierra|cubre|aprieta|cuenta|llama|habla|pide|guarda|prueba|vuelve|sigue|para|descansa|recuerda|empieza|haz|di|toma|usa|busca)(?!\p{L})/iu,
  en: /^(?:write|choose|pick|look|press|drink|lower|move|go|put|take|close|cover|squeeze|count|call|talk|ask|save|try|come|stop|rest|remember|start|do|say|use|find)(?!\p{L})/iu,
};

/**
 * The kinds of sentence in a text, each once, in the order they come: what somebody who takes words as they are may want to know
 * before they answer (a11y/C9). It reads the form of the sentences and nothing behind them.
 */
export function sentenceKinds(text: string, language: 'es' | 'en'): SentenceKind[] {
  const sentences = text
    .replace(/[*_`#>]/g, '')
    .split(/(?<=[.!?…:])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^[\s\d.)•-]+/u, ''))
    .filter((sentence) => /\p{L}/u.test(sentence));
  return [...new Set(sentences.map((sentence) => kindOf(sentence, language)))];
}

function kindOf(sentence: string, language: 'es' | 'en'): SentenceKind {
  if (sentence.includes('?')) return 'question';
  if (offers[language].test(sentence)) return 'suggestion';
  return orders[language].test(sentence) ? 'instruction' : 'fact';
}
