import type { FigureToken } from './figure-tokens.ts';
import { figureVocabulary } from './figure-vocabulary.ts';
import { plainNumber } from './plain-number.ts';

/** A number, and of how many tokens it is made. */
export type ReadNumber = { value: string; length: number };

const { cardinals, onlyBeforeUnits } = figureVocabulary;

/** The number that begins here, in digits or in words: `1.577`, «mil quinientos setenta y siete», "twenty-five". */
export function readNumber(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
  const first = tokens[at]?.text ?? '';
  if (/^\d/.test(first)) return digitsAt(tokens, at, first);
  if (!cardinals.has(first)) return undefined;
  let [sum, group, length] = [0, 0, 0];
  let lowest = Number.POSITIVE_INFINITY;
  for (let next = at; ; next++) {
    const word = tokens[next]?.text ?? '';
    const ahead = tokens[next + 1]?.text ?? '';
    if (length > 0 && /^(?:y|and)$/.test(word) && lowest >= 10 && lowest <= 100 && oneOf(ahead) < Math.min(lowest, 10)) continue;
    const value = length > 0 && lowest >= 20 && lowest <= 90 ? oneOf(word) : (cardinals.get(word) ?? Number.NaN);
    if (Number.isNaN(value)) break;
    if (value >= 1000 || (value === 100 && /^hundred$/.test(word))) {
      if (value >= 1000) {
        sum += (group || 1) * value;
        group = 0;
      } else group = (group || 1) * value;
      lowest = value;
    } else if (value < lowest) {
      group += value;
      lowest = value;
    } else break;
    length = next - at + 1;
  }
  return { value: String(sum + group), length };
}

/** «6 millones», «3 mil». */
function digitsAt(tokens: readonly FigureToken[], at: number, first: string): ReadNumber {
  const value = plainNumber(first);
  const many = cardinals.get(tokens[at + 1]?.text ?? '') ?? 0;
  return many >= 1000 ? { value: String(Number(value) * many), length: 2 } : { value, length: 1 };
}

function oneOf(word: string): number {
  return cardinals.get(word) ?? onlyBeforeUnits.get(word) ?? Number.NaN;
}
