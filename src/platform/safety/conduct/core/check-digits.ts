const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A Spanish DNI or NIE whose letter is the one its number asks for. */
export function isDni(written: string): boolean {
  const plain = onlyLettersAndDigits(written);
  const parts = /^([XYZ]?)(\d{7,8})([A-Z])$/u.exec(plain);
  if (!parts) return false;
  const [, first = '', digits = '', letter] = parts;
  if (first === '' ? digits.length !== 8 : digits.length !== 7) return false;
  const number = Number(`${first === '' ? '' : 'XYZ'.indexOf(first)}${digits}`);
  return dniLetters[number % 23] === letter;
}

/** An IBAN whose remainder by 97 is 1. */
export function isIban(written: string): boolean {
  const plain = onlyLettersAndDigits(written);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(plain)) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4))
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Digits whose last one is what Luhn's sum asks for: cards, and the social security number of Mexico. */
export function isLuhn(written: string): boolean {
  const digits = onlyDigits(written);
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = digit * 2;
    sum += at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return digits.length > 0 && sum % 10 === 0 && !/^0+$/u.test(digits);
}

/** A card: 13 to 19 digits of one of the networks there are. */
export function isCard(written: string): boolean {
  const digits = onlyDigits(written);
  return digits.length >= 13 && digits.length <= 19 && /^(?:3[4-8]|4|5|6|2[2-7])/u.test(digits) && isLuhn(digits);
}

/** A CUIL or CUIT of Argentina: its last digit by weights, modulo 11. */
export function isCuil(written: string): boolean {
  const digits = onlyDigits(written);
  if (!/^(?:20|2[3-7]|30|33|34)\d{9}$/u.test(digits)) return false;
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = 11 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);
  return Number(digits[10]) === (rest === 11 ? 0 : rest === 10 ? 9 : rest);
}

/** A CLABE of Mexico: eighteen digits, the last by weights 3, 7, 1. */
export function isClabe(written: string): boolean {
  const digits = onlyDigits(written);
  if (digits.length !== 18) return false;
  const weights = [3, 7, 1];
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (Number(digits[at]) * (weights[at % 3] as number)) % 10;
  return Number(digits[17]) === (10 - (sum % 10)) % 10;
}

/** A social security number of Spain: the last two digits are the remainder of the rest by 97. */
export function isSpanishNss(written: string): boolean {
  const digits = onlyDigits(written);
  if (!/^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/u.test(digits)) return false;
  const [province, number] = [digits.slice(0, 2), Number(digits.slice(2, 10))];
  const whole = number < 10_000_000 ? number + Number(province) * 10_000_000 : Number(province + digits.slice(2, 10));
  return whole % 97 === Number(digits.slice(10));
}

/** The text without what people put between digits. */
export function onlyDigits(written: string): string {
  return written.replace(/\D/gu, '');
}

function onlyLettersAndDigits(written: string): string {
  return written.toUpperCase().replace(/[^A-Z0-9]/gu, '');
}
