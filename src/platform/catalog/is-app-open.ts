import type { LiveSettings } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { can } from '../organisations/core/can.ts';
import type { AppSpec } from './define-app.ts';
import { liveAccessOf } from './live-access.ts';

type Parts = { db: Db; settings?: LiveSettings; now: () => Date };

/** Whether an app answers somebody at this moment, where no route of it is asked: it is on, and they may go as far in it as it asks. */
export async function isAppOpen(
  { db, settings, now }: Parts,
  { slug, access: needs }: Pick<AppSpec, 'slug' | 'access'>,
  personId: string,
): Promise<boolean> {
  const [live, at] = [liveAccessOf(db), now()];
  if (!(await live.isOn(slug, at))) return false;
  if (needs === 'basic') return true;
  const [access, graceDays] = await Promise.all([live.givenTo(personId, at), settings?.read('access.grace-days')]);
  const standing = graceDays === undefined ? { access } : { access, graceDays };
  return can(standing, 'read', { kind: 'app', slug, isActive: true, needs }, at).may;
}
