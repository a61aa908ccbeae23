const dayMs = 86_400_000;

/** The day so many days from today, where this browser is: 2026-12-24. */
export function dayAfter(days: number): string {
  const at = new Date(Date.now() + days * dayMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The last moment of a day, where this browser is. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}
