import type { Letter } from '../alphabets/alphabet.ts';
import type { LongFinger } from '../handshape/handshape.ts';
import { fill, tellDirection } from '../handshape/tell-letter.ts';
import { type TellLanguage, wordsIn } from '../handshape/words-in.ts';
import type { Fault } from './reading.ts';

/** What to change, in a few words without a verdict: «Estira más el índice». */
export function tellFault({ part, kind }: Fault, { handshape, orientation }: Letter, language: TellLanguage): string {
  const words = wordsIn(language);
  const touched = (handshape.thumb.touches ?? []).map((finger: LongFinger) => words.fingers[finger]);
  return fill(words.faults[kind], {
    part: part === 'hand' || part === 'thumb' ? '' : words.fingers[part],
    touched: new Intl.ListFormat(language, { type: 'conjunction' }).format(touched),
    toward: tellDirection(kind === 'turn-palm' ? orientation.palm : orientation.fingers, language),
  });
}
