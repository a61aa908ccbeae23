const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Whether a text is a day that exists, as `2026-10-05`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);
}

/** A day as a Spanish letter writes it: "5 de octubre de 2026". */
export function spokenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} de ${months[Number(month) - 1] ?? ''} de ${year}`;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
