/** Local time without a zone of a moment in milliseconds, or `null` where it is none. */
export function localTimeOf(moment: number | undefined, minutesAhead: ((moment: number) => number) | undefined): string | null {
  if (moment === undefined || !(moment > 0 && moment < 4_102_444_800_000)) return null;
  const local = new Date(moment + (minutesAhead?.(moment) ?? 0) * 60_000);
  const date = `${local.getUTCFullYear()}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  return `${date}T${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
