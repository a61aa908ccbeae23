/** The words that number an article put in between, as a part of a regular expression that minds no capitals. */
export const latinSuffix = [
  'bis|ter|qu[aá]ter|quinquies|quintus|sexies|sexties|sextus|septies|s[eé]ptimus|octies|octavus|nonies|novies|nonus|novenus|decies|d[eé]cimus',
  'undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septendecies|octodecies|vicies',
].join('|');
