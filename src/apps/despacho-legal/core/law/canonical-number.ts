import { latinSuffix } from './latin-suffix.ts';

const whole = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:\s?\.?\s?[ºª°]|o(?!\p{L}))?/u;
const word = `(?:${latinSuffix})(?!\\p{L})`;
const latin = new RegExp(`^[\\s.-]*(${word}(?:\\s\\d{1,2}(?![\\d.]))?(?:\\s[a-z](?=\\)))?)`, 'iu');
const letter = /^(?:-([A-ZÑ])(?!\p{L})|\s([A-ZÑ])(?=$|\)|\.-))/u;
const several = /^\d+\S*(?:\sbis)?\s(?:a|y|al)\s\d/i;

/**
 * The number by which two ways of citing an article are known to be one: `art. 59.3 ET` and `59` are `59`, `artículo 1.º` is `1`,
 * `48 BIS` is `48 bis`, `3o Ter` is `3 ter`, `1.902` is `1902`. A paragraph, a letter and the law are left out. What has no number
 * comes back in small letters without accents: `disposición adicional primera` is `disposicion adicional primera`.
 */
export function canonicalNumber(cited: string): string {
  const said = cited
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^(?:el\s|los\s)?(?:art[ií]culos?|arts?)\b\.?\s*/iu, '');
  const found = several.test(said) ? null : whole.exec(said);
  if (!found) return plain(said).replace(/\.$/, '');
  const rest = said.slice(found[0].length);
  const [lettered = '', dashed, spaced] = letter.exec(rest) ?? [];
  const behind = latin.exec(rest.slice(lettered.length))?.[1];
  const parts = [(found[1] ?? '').replaceAll('.', ''), dashed ?? spaced ?? '', behind ?? ''];
  return parts.filter(Boolean).map(plain).join(' ');
}

/** Small letters without accents; ñ is a letter of its own. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
}
