import mexican from './easy-readings-mexico.json' with { type: 'json' };
import spanish from './easy-readings-spain.json' with { type: 'json' };
import { textKey } from './text-key.ts';

/**
 * The easy reading that was written beforehand for this very sentence of the law, or undefined. If the law changes a letter of it, it is another sentence, and has none.
 * That it counts the same as the sentence is what `hasSameFigures` says, and a test holds every one to it.
 */
export function writtenReading(literal: string): readonly string[] | undefined {
  readings ??= new Map([...Object.entries(spanish), ...Object.entries(mexican)]);
  return readings.get(textKey(literal));
}

let readings: Map<string, readonly string[]> | undefined;
