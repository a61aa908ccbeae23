const dayMs = 86_400_000;

/** The day of a moment, in Greenwich. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day that somebody says it is where they are. Nowhere is it more than a day from Greenwich: then it is Greenwich's. */
export function dayThere(said: string, now: Date): string {
  return Math.abs(Date.parse(said) - Date.parse(dayOf(now))) <= dayMs ? said : dayOf(now);
}
