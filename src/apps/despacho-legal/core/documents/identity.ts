const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const curpSigns = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/**
 * Whether a Spanish document may be right. The letter of a DNI or a NIE is counted; anything of another shape may be a passport, and
 * is not judged.
 */
export function isDni(text: string): boolean {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  const parts = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(plain);
  if (!parts || plain.length !== 9) return !/^\d{8}$/.test(plain);
  const [, first = '', digits = '', letter] = parts;
  if ((first === '') !== (digits.length === 8)) return true;
  return letters.charAt(Number(`${first === '' ? '' : 'XYZ'.indexOf(first)}${digits}`) % 23) === letter;
}

/** Whether a CURP has its 18 signs in their order, a day that exists, and the last digit that the others give. */
export function isCurp(text: string): boolean {
  const plain = text.toUpperCase().trim();
  if (!/^[A-ZÑ][AEIOUX][A-ZÑ]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-ZÑ]{3}[A-Z0-9]\d$/.test(plain)) return false;
  if (!isMonthAndDay(plain.slice(6, 10))) return false;
  const sum = [...plain.slice(0, 17)].reduce((total, sign, at) => total + curpSigns.indexOf(sign) * (18 - at), 0);
  return (10 - (sum % 10)) % 10 === Number(plain.charAt(17));
}

/** Whether an RFC has the signs of a person's (13) or of a company's (12), with a day that exists. */
export function isRfc(text: string): boolean {
  const plain = text.toUpperCase().replace(/[\s-]/g, '');
  const parts = /^[A-ZÑ&]{3,4}\d{2}(\d{4})[A-Z0-9]{2}[A0-9]$/.exec(plain);
  return parts !== null && isMonthAndDay(parts[1] ?? '');
}

export function isEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(text);
}

export function isPhone(text: string): boolean {
  return /^\+?[\d\s().-]+$/.test(text) && text.replace(/\D/g, '').length >= 7 && text.replace(/\D/g, '').length <= 15;
}

function isMonthAndDay(digits: string): boolean {
  const [month, day] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  const last = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}
