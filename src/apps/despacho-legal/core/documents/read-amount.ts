/**
 * An amount as somebody types it, as `1234.50`; nothing where it is none. "1.234" is a thousand and more in Spain, and "1,234" in Mexico;
 * one sign with one or two digits behind it is the decimal one in both.
 */
export function readAmount(typed: string, country: 'ES' | 'MX'): string | undefined {
  const plain = typed.replace(/euros?|pesos?|m\.?n\.?|mxn|eur|[€$\s\u00a0]/gi, '');
  const decimal = /^\d+[.,]\d{1,2}$/.test(plain) ? (plain.includes(',') ? ',' : '.') : country === 'ES' ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d{1,2})?$`);
  if (!shape.test(plain)) return undefined;
  const [whole = '', cents] = plain.replaceAll(group, '').split(decimal);
  return whole.length > 12 ? undefined : `${whole}${cents === undefined ? '' : `.${cents}`}`;
}
