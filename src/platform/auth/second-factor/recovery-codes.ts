import { createHash, randomBytes } from 'node:crypto';

/** Without i, l, o and u, which are read as something else. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const letters = 24;
const groupLetters = 4;
const codesAtOnce = 10;

/** Ten new codes of 120 bits each, written in groups of four, and the digests that are all that is kept of them. */
export function drawRecoveryCodes(): { codes: string[]; codeHashes: string[] } {
  const codes = Array.from({ length: codesAtOnce }, drawCode);
  return { codes, codeHashes: codes.map(hashRecoveryCode) };
}

/** The digest of a code, however it was copied from paper: in capitals, without its dashes, with an o for a zero. */
export function hashRecoveryCode(written: string): string {
  const code = written
    .toLowerCase()
    .replace(/[^\da-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return createHash('sha256').update(`recovery-code ${code}`).digest('base64url');
}

function drawCode(): string {
  const drawn = [...randomBytes(letters)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return (drawn.match(new RegExp(`.{${groupLetters}}`, 'g')) ?? []).join('-');
}
