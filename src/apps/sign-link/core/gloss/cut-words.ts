import { contractions, phrases, titles } from './word-lists.ts';

/** A word as it was written. `low` is how it is looked up. */
export type Cut = { text: string; low: string; isCapital: boolean; isFirst: boolean; isStop: boolean };
export type CutSentence = { cuts: Cut[]; asks: boolean };

const piece = /\d+(?:[:.,]\d+)*|\p{L}[\p{L}\p{M}\d'-]*|[.!?…\n]+|[^\s]/gu;
const ends = /^[.!?…\n]+$/;

/** Cuts a text into sentences, and these into words. What is no word and no stop, such as 😀, is left out. */
export function cutWords(text: string): CutSentence[] {
  const sentences: CutSentence[] = [];
  let cuts: Cut[] = [];
  let asks = false;
  const close = () => {
    if (cuts.some(({ isStop }) => !isStop)) sentences.push({ cuts, asks });
    cuts = [];
    asks = false;
  };
  const shouts = !/\p{Ll}/u.test(text);
  for (const [found] of joinPhrases(text).matchAll(piece)) {
    if (ends.test(found)) {
      asks ||= found.includes('?');
      close();
      continue;
    }
    if (found === '¿') asks = true;
    const isWord = /[\p{L}\d]/u.test(found);
    if (!isWord && !/[,;:¿¡()«»"—–-]/.test(found)) continue;
    const low = found.toLocaleLowerCase('es');
    const isFirst = !cuts.some(({ isStop }) => !isStop) || cuts.at(-1)?.text === '¿' || cuts.at(-1)?.text === '¡';
    cuts.push({
      text: found,
      low: contractions[low] ?? low,
      isCapital: !shouts && /^\p{Lu}/u.test(found),
      isFirst,
      isStop: !isWord,
    });
  }
  close();
  return sentences;
}

/** Several words that stand for one sign become one word, and a shortened title is written out. */
function joinPhrases(text: string): string {
  let joined = text
    .normalize('NFC')
    .replace(/(?<!\p{L})\p{L}{2,4}\./gu, (short) => titles[short.toLocaleLowerCase('es')] ?? short);
  for (const [written, read] of phrases) {
    const isStart = written.startsWith('^');
    const words = (isStart ? written.slice(1) : written).replace(/ /g, '\\s+');
    joined = joined.replace(new RegExp(`${isStart ? '(?<=^[\\s¡]*)' : '(?<![\\p{L}-])'}${words}(?![\\p{L}-])`, 'giu'), read);
  }
  return joined;
}
