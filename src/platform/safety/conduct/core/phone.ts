import { onlyDigits } from './check-digits.ts';

/** What may be a telephone: digits with what people put between them. */
export const phoneShape =
  /(?<![\p{L}\p{N}.,$€£#])(?:(?:\+|00)\d{1,3}[ .-]?)?(?:\(\d{1,4}\)[ .-]?)?\d{1,13}(?:[ .-]\d{1,8}){0,5}(?![\p{L}\p{N}]|[.,]\d|\s?(?:€|\$|%|euros|pesos|d[oó]lares|dollars|pounds))/giu;

/** Whether it is one of Spain, Mexico, Colombia, Argentina or the United States, or has a country in front. Dates, sums and years are not. */
export function isPhone(found: string): boolean {
  const digits = onlyDigits(found);
  if (/^(?:\+|00)/u.test(found)) return digits.length >= 9 && digits.length <= 17;
  if (isDate(found) || isSum(found)) return false;
  if (digits.length === 9) return /^[6-9]/u.test(digits);
  if (digits.length === 10) return /^[2-9]/u.test(digits);
  // Long distance as it is dialled: 0 11 in Argentina, 1 in the United States, 044, 045 and 01 in Mexico.
  if (digits.length === 11) return /^(?:0[1-9]|1[2-9])/u.test(digits);
  if (digits.length === 12 || digits.length === 13) return /^(?:01|04[45]|34|52|54|57|011|0\d{2,4}15|\d{2,4}15)/u.test(digits);
  return digits.length === 8 && /^[2-9]\d{3}[ -]\d{4}$/u.test(found) && !/^(?:19|20)\d{2}[ -](?:19|20)\d{2}$/u.test(found);
}

function isDate(found: string): boolean {
  return /^(?:\d{4}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{4})$/u.test(found) && /(?:19|20)\d{2}/u.test(found);
}

/** "612.345.678" and "600 000 000" are how sums are written; so are groups of three after one or two digits. */
function isSum(found: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/u.test(found) || /^\d{1,3}(?: 000)+$/u.test(found) || /^\d{1,2}(?: \d{3}){2,}$/u.test(found);
}
