/**
 * Pieces of patterns for the beginnings of lines. Each repeats a bounded number of times, and no two neighbours take the same
 * sign, so that no line, however long, can keep one of them busy.
 */
const mark = '[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,4}';
const blank = '[ \\t\\u00a0\\u2002-\\u200a\\u202f\\u3000]';
const digit = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f]';
const between = '(?:\\. ?|[\\u200e\\u200f]{0,2}[/\\-\\u2010-\\u2013年月년월] ?[\\u200e\\u200f]{0,2})';
const word = '[\\p{L}\\p{M}][\\p{L}\\p{M}.]{0,7}';
const halfWord = `${word}(?:${blank}[\\p{L}.]{1,4}(?:${blank}[\\p{L}]{4,9})?)?`;

const date = `(${digit}{1,4})(${between})(${digit}{1,2})${between}(${digit}{1,4})[.日일]?${mark}`;
const clock = `(?:(${word})${blank}{0,2})?(${digit}{1,2})[:.](${digit}{2})(?:[:.](${digit}{2}))?(?:${mark}${blank}{0,2}(${halfWord}))?${mark}`;

/** `2/3/26, 7:04 p. m. - …`, `[02.03.26, 19:04:11] …`, and `2/3/16 19:04:11: …` of older phones. */
export const dateFirst = new RegExp(
  `^${mark}(\\[?)${mark}${date}([,،]?)${blank}{0,3}${clock}(\\]:?|${blank}{1,2}[-\\u2013\\u2014]|:(?=${blank}))${blank}{0,2}`,
  'u',
);

/** `[7:04 p. m., 2/3/2026] …`, as it is copied from a browser. */
export const timeFirst = new RegExp(`^${mark}\\[${clock},?${blank}{1,3}${date}\\]${blank}{0,2}`, 'u');

/** `2/3/2026 19:04` and nothing else, as it stands between the brackets of a copy from Telegram. */
export const dateAlone = new RegExp(`^${mark}${date}[,،]?${blank}{0,3}${clock}$`, 'u');

/** A number in any of the digits that phones write dates in. */
export function numberOf(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const code = digits.charCodeAt(at);
    number = number * 10 + (code < 0x80 ? code - 48 : code >= 0x966 ? code - 0x966 : code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  }
  return number;
}

/** What may be a date with its month in words: `Mar 2, 2026, …` or `2 de mar. de 2026 …`. */
export const namedFirst = new RegExp(`^${mark}\\[?(?:\\p{L}{3,10}\\.? \\d|\\d{1,2}\\.? (?:de )?\\p{L}{3})`, 'u');
