import { plainText } from './plain-text.ts';

const longest = 60;

/** A title from what a person first wrote: its first sentence, cut at a word. One word ("hola") is not enough for one. */
export function makeTitle(texts: string[]): string | undefined {
  const written = texts.map(plainText).filter((text) => /[\p{L}\p{N}]/u.test(text));
  const text = written.find((each) => each.split(' ').length > 2) ?? written.find((each) => each.includes(' '));
  if (text === undefined) return undefined;
  const sentences = text.split(/(?<=[.?!…])\s+/u);
  const sentence = sentences.find((each) => each.includes(' ')) ?? text;
  const title = shorten(sentence.replace(/[.…]+$/u, ''));
  return title.charAt(0).toLocaleUpperCase() + title.slice(1);
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:]+$/u, '')}…`;
}
