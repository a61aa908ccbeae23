import type { NoticeChoices } from '../contract.ts';
import { daysLater, momentOf, wallTimeIn, weekdayOf } from './time-in-zone.ts';

type Asked = Pick<NoticeChoices, 'mail' | 'digestHour' | 'digestDay' | 'timeZone'>;

/** When the next digest of this person is due, after this moment; nothing for whoever wants none. */
export function nextDigest({ mail, digestHour, digestDay, timeZone }: Asked, after: Date): Date | undefined {
  if (mail !== 'daily' && mail !== 'weekly') return undefined;
  const today = wallTimeIn(timeZone, after);
  for (let days = 0; days <= 8; days += 1) {
    const day = daysLater(today, days);
    if (mail === 'weekly' && weekdayOf(day) !== digestDay) continue;
    const at = momentOf(timeZone, { ...day, hour: digestHour, minute: 0 }, after);
    if (at > after) return at;
  }
  return undefined;
}
