type Times = { startsAt: string; endsAt: string };

/** A moment as a field for day and hour holds it, where the person is. */
export function localInput(iso: string): string {
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** When it begins and ends, from what such a field holds; nothing while it is not a moment. */
export function timesOf(local: string, minutes: number): Times | undefined {
  const startsAt = new Date(local);
  if (Number.isNaN(startsAt.getTime())) return undefined;
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + minutes * 60_000).toISOString() };
}

/** How long it lasts. */
export function minutesBetween({ startsAt, endsAt }: Times): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}
