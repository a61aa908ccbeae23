import { createTermReader } from '#platform/retrieval/core/create-term-reader.ts';

const reader = createTermReader('es');
const most = 12;

/** The words of a question that a text holds too, in any of their forms: each once, as the question writes it. */
export function sharedWords(question: string, text: string): string[] {
  const held = new Set(reader.read(text));
  const words = new Set(question.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  return [...words]
    .filter((word) => reader.want(word).some((wanted) => [...(wanted ?? [])].some(([term]) => held.has(term))))
    .slice(0, most);
}
