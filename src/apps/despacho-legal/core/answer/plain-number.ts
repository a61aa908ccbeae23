/** `1.577`, `1,577` and `1577` are one number; `59.3` and `59,3` another. */
export function plainNumber(written: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return String(Number(written.replace(/[.,]/g, '')));
  const parts = written.split(/[.,]/);
  const last = parts.length > 1 ? parts.pop() : undefined;
  const whole = String(Number(parts.join('')));
  const rest = last?.replace(/0+$/, '');
  return rest ? `${whole}.${rest}` : whole;
}
