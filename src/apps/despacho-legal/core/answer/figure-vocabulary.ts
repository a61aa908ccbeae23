import words from './figure-words.json' with { type: 'json' };

/** The words that count, in Spanish and in English, without accents. */
export const figureVocabulary = {
  cardinals: new Map(Object.entries(words.cardinals)),
  onlyBeforeUnits: new Map(Object.entries(words.onlyBeforeUnits)),
  ordinals: new Map(Object.entries(words.ordinals)),
  months: new Map(Object.entries(words.months)),
  monthsByADay: new Map(Object.entries(words.monthsByADay)),
  units: meaningOf(words.units),
  names: meaningOf(words.names),
  counted: new Set(words.counted.split(' ')),
  beforeCounted: new Set(words.beforeCounted.split(' ')),
};

function meaningOf(lists: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning] as const)));
}
