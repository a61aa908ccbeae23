import type { Fault } from './fault.ts';
import { phrasesOpenedBy } from './fault-phrases.ts';
import { isInnocent } from './innocent.ts';
import { howFar } from './phrase.ts';
import type { Word } from './read-sentence.ts';

/** A fault, and which words carry it. */
export type Found = { fault: Fault; start: number; end: number };

/** The first fault of a sentence that is whole, from the word `from` on. */
export function findFault(words: readonly Word[], text: string, judged: ReadonlySet<Fault>, from = 0): Found | undefined {
  for (let start = from; start < words.length; start++) {
    for (const { fault, phrase } of phrasesOpenedBy((words[start] as Word).text)) {
      if (!judged.has(fault)) continue;
      const reach = howFar(phrase, words, start, false, false);
      if (reach.kind !== 'whole') continue;
      const found = { fault, start, end: reach.end };
      if (!isInnocent(found, words, text, phrase.isAbsolute)) return found;
    }
  }
  return undefined;
}

/** The first word from which on a sentence under way must wait: a phrase is there, or words still to come may complete one. */
export function waitsFrom(words: readonly Word[], judged: ReadonlySet<Fault>, from: number, isCut: boolean): number | undefined {
  for (let start = from; start < words.length; start++) {
    for (const { fault, phrase } of phrasesOpenedBy((words[start] as Word).text)) {
      if (judged.has(fault) && howFar(phrase, words, start, true, isCut).kind !== 'no') return start;
    }
  }
  return undefined;
}
