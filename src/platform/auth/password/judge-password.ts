import { longestPassword, type PasswordWeakness, shortestPassword } from '../contract.ts';
import { normalisePassword } from './password.ts';

const fewestCharacters = 5;
const longestRepeated = 8;
const shortestRun = 8;
/** What is left of a password without the words that everybody tries must still be something. */
const fewestOwn = 6;
const triedFirst =
  /contrase[nñ]a|password|passw0rd|mentalia|universe|hiperfoco|qwerty(?:uiop)?|asdfgh(?:jkl)?|zxcvbnm?|iloveyou|teamo|bienvenid[oa]s?|welcome|admin(?:istrador|istrator)?|letmein|secret[oa]?|usuario|dragon|football|futbol|abc|1234?5?6?7?8?9?0?|(?:19|20)\d\d/g;
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiopasdfghjklñzxcvbnm'];

/**
 * Why a new password would not protect its account; nothing when it would (sec/S13, sec/S14). Length counts characters as
 * people see them written, not bytes. Besides length only what guessers try first is refused: no rule on symbols or capitals.
 */
export function judgePassword(password: string, { name, email }: { name: string; email: string }): PasswordWeakness | undefined {
  const text = normalisePassword(password);
  const length = [...text].length;
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return isCommon(text.toLowerCase(), ownWords(name, email)) ? 'common' : undefined;
}

function isCommon(text: string, own: string[]): boolean {
  const characters = [...text];
  if (new Set(characters).size < fewestCharacters || isRepeated(text)) return true;
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (isRun(bare) || isRun([...bare].reverse().join(''))) return true;
  const withoutOwn = own.reduce((rest, word) => rest.replaceAll(word, ''), text);
  const left = withoutOwn.replace(triedFirst, '');
  return left !== text && [...left.replace(/[^\p{L}\p{N}]/gu, '')].length < fewestOwn;
}

/** `abcabcabcabcabc`: a short word said again and again is as short as the word. */
function isRepeated(text: string): boolean {
  for (let unit = 1; unit <= longestRepeated; unit += 1) {
    if (
      text ===
      text
        .slice(0, unit)
        .repeat(Math.ceil(text.length / unit))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

/** Along the alphabet, the digits or the keyboard, whatever the start. */
function isRun(text: string): boolean {
  return text.length >= shortestRun && rows.some((row) => `${row}${row}`.includes(text));
}

/** The person's own name and address, which are the first thing that somebody who knows them tries. */
function ownWords(name: string, email: string): string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const words = [...name.toLowerCase().split(/[^\p{L}\p{N}]+/u), local, ...local.split(/[^\p{L}\p{N}]+/u), ...domain.split('.')];
  return [...new Set(words)].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
}
