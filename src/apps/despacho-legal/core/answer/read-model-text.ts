import { splitSentences } from '#platform/retrieval/core/split-sentences.ts';
import { canonicalNumber } from '../law/canonical-number.ts';
import type { AnswerSentence } from './answer-sentence.ts';

/** An article that a model was given to write from. */
export type Given = { law: string; article: string; hash: string };

const mark = /\s*\[([^[\]\s]+)\s+([^[\]]+)\]/g;

/**
 * The sentences of a text that a model wrote, each with the article it cites in brackets, before or after its point: `[ET 59.3]`. A sentence
 * that cites nothing, or what the model was not given, comes back without law or hash, so that `verifyAnswer` drops it. One that cites several
 * articles comes back for each: all of them must bear it.
 */
export function readModelText(text: string, given: readonly Given[]): AnswerSentence[][] {
  const places = splitSentences(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));
  return withMarksBefore(places).map((written): AnswerSentence[] => {
    const cited = [...written.matchAll(mark)].map(([, law = '', article = '']) => ({ law, article: article.trim() }));
    const own = written
      .replace(mark, '')
      .replace(/^[\s*#>-]+/, '')
      .trim();
    const quote = /«([^«»]+)»/u.exec(own)?.[1];
    const sentence = { text: own, ...(quote && { quote }) };
    if (cited.length === 0) return [{ ...sentence, law: '', article: '', hash: '' }];
    return cited.map((place) => ({ ...sentence, ...place, hash: hashOf(place, given) }));
  });
}

function hashOf({ law, article }: { law: string; article: string }, given: readonly Given[]): string {
  const wanted = canonicalNumber(article);
  return given.find((each) => each.law === law && canonicalNumber(each.article) === wanted)?.hash ?? '';
}

/** «… veinte días. [ET 59] Después…»: the mark is of the sentence that it follows. */
function withMarksBefore(sentences: string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const marks = /^(?:\s*\[[^[\]\s]+\s+[^[\]]+\])+/.exec(sentence)?.[0] ?? '';
    if (marks && joined.length > 0) joined.push(`${joined.pop()} ${marks.trim()}`);
    const rest = joined.length > 0 ? sentence.slice(marks.length).trim() : sentence;
    if (/[\p{L}\p{N}]/u.test(rest)) joined.push(rest);
  }
  return joined;
}
