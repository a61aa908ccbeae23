import { isCurp, isDni, isRfc } from '../documents/identity.ts';

const shapes: readonly { pattern: RegExp; isRight(text: string): boolean }[] = [
  { pattern: /\b(?:\d{8}|[XYZ]\d{7})[A-Z]\b/g, isRight: isDni },
  { pattern: /\b[ABCDEFGHJNPQRSUVW]\d{7}[0-9A-J]\b/g, isRight: isCif },
  { pattern: /(?<![A-ZÑ&])[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2}[A0-9](?![A-Z0-9])/g, isRight: isRfc },
  { pattern: /\b[A-ZÑ]{4}\d{6}[A-Z]{6}[A-Z0-9]\d\b/g, isRight: isCurp },
];

/** The numbers in a text by which Spain and Mexico tell people and companies apart: DNI, NIE, CIF, RFC and CURP, where they are right. */
export function identifiersIn(text: string): string[] {
  const plain = text
    .toUpperCase()
    .replace(/(?<=\d)\.(?=\d)/g, '')
    .replace(/(?<=[A-ZÑ0-9&])[-–](?=[A-Z0-9])/g, '')
    .replace(/(?<=\b\d{8}) (?=[A-Z]\b)/g, '');
  return shapes.flatMap(({ pattern, isRight }) => (plain.match(pattern) ?? []).filter(isRight));
}

/** Whether a Spanish company’s number has the control sign that its digits give. */
function isCif(text: string): boolean {
  const digits = [...text.slice(1, 8)].map(Number);
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? twice(digit) : digit), 0);
  const control = (10 - (sum % 10)) % 10;
  return text.endsWith(String(control)) || text.endsWith('JABCDEFGHI'.charAt(control));
}

function twice(digit: number): number {
  const doubled = digit * 2;
  return doubled > 9 ? doubled - 9 : doubled;
}
