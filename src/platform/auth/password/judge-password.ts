import { longestPassword, type PasswordWeakness, shortestPassword } from '../contract.ts';
import { isKnownPassword } from './known-passwords.ts';
import { normalisePassword } from './password.ts';

const fewestCharacters = 5;
const longestRepeated = 8;
const shortestRun = 8;
/** What is left of a password without the words that everybody tries must still be something. */
const fewestOwn = 6;
const shortestWord = 4;
const triedFirst =
  /contrase[nñ]a|password|passw0rd|mentalia|universe|hiperfoco|qwerty(?:uiop)?|asdfgh(?:jkl)?|zxcvbnm?|iloveyou|teamo|bienvenid[oa]s?|welcome|admin(?:istrador|istrator)?|letmein|secret[oa]?|usuario|dragon|football|futbol|abc|1234?5?6?7?8?9?0?|(?:19|20)\d\d/g;
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiopasdfghjklñzxcvbnm'];

/**
 * Why a new password would not protect its account; nothing when it would (sec/S13, sec/S14). Length counts characters as
 * people see them written, not bytes. Besides length only what guessers try first is refused: no rule on symbols or capitals.
 */
export function judgePassword(
  password: string,
  { name, email }: { name: string; email: string },
  shortest = shortestPassword,
): PasswordWeakness | undefined {
  const text = normalisePassword(password);
  const length = [...text].length;
  if (length < shortest) return 'too-short';
  if (length > longestPassword) return 'too-long';
  const lower = text.toLowerCase();
  if (isSimple(lower)) return 'common';
  const withoutOwn = ownWords(name, email).reduce((rest, word) => rest.replaceAll(word, ''), lower);
  const left = withoutOwn.replace(triedFirst, '');
  if (left !== lower && countOf(left) < fewestOwn) return withoutOwn === lower ? 'common' : 'own';
  return isLeaked(lower) ? 'leaked' : undefined;
}

function isSimple(text: string): boolean {
  if (new Set(text).size < fewestCharacters || isRepeated(text)) return true;
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  return isRun(bare) || isRun([...bare].reverse().join(''));
}

/** One of the known ones, also with a few digits or signs around it; or two of them in one word. */
function isLeaked(text: string): boolean {
  if (isKnownPassword(text)) return true;
  const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (word.length >= shortestWord && countOf(text) - countOf(word) < fewestOwn && isKnownPassword(word)) return true;
  for (let at = shortestWord; at <= text.length - shortestWord; at += 1)
    if (isKnownPassword(text.slice(0, at)) && isKnownPassword(text.slice(at))) return true;
  return false;
}

function countOf(text: string): number {
  return [...text.replace(/[^\p{L}\p{N}]/gu, '')].length;
}

/** `abcabcabcabcabc`: a short word said again and again is as short as the word. */
function isRepeated(text: string): boolean {
  for (let unit = 1; unit <= Math.min(longestRepeated, Math.ceil(text.length / 2)); unit += 1) {
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
