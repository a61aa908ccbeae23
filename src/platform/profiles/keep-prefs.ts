import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Profile, Settings } from './contract.ts';
import { effectiveSettings } from './core/compile-adaptation.ts';
import { msLeftOfDay } from './core/day.ts';
import { keptSettings } from './core/visible-settings.ts';

const yearSeconds = 31_536_000;
/**
 * Lets this browser know how pages must look before it asks who is there: only what is seen on any screen anyway, nothing of
 * how the person functions. Pages read and write it too, so it is open to their scripts.
 *
 * What today makes lighter lies in a second cookie, over the first, and the browser forgets it when the person's day ends.
 */
export function keepPrefs(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  profile: Pick<Profile, 'settings' | 'overrides' | 'today'>,
  now: Date,
): void {
  const { settings, today } = profile;
  const options = { path: '/', sameSite: 'lax', secure: publicUrl.startsWith('https://') } as const;
  const prefs = JSON.stringify(Object.fromEntries(keptSettings.map((name) => [name, settings[name]])));
  if (request.cookies.mentalia_prefs !== prefs) {
    reply.setCookie('mentalia_prefs', prefs, { ...options, maxAge: yearSeconds });
  }

  const over = lighterToday(profile);
  if (today && Object.keys(over).length > 0) {
    const maxAge = today.kept ? yearSeconds : Math.ceil(msLeftOfDay(today.timeZone, now) / 1000);
    reply.setCookie('mentalia_today', JSON.stringify(over), { ...options, httpOnly: true, maxAge });
  } else if (request.cookies.mentalia_today !== undefined) {
    reply.clearCookie('mentalia_today', { ...options, httpOnly: true });
  }
}

/** What today makes different of what is seen, wherever it does: an app of its own look may be heavier than the rest. */
function lighterToday({ settings, overrides, today }: Pick<Profile, 'settings' | 'overrides' | 'today'>): Partial<Settings> {
  const lighter = effectiveSettings(settings, today);
  const looks = [settings, ...Object.values(overrides).map((override) => ({ ...settings, ...override }))];
  const isTouched = (name: keyof Settings) =>
    looks.some((look) => look[name] !== lighter[name] && effectiveSettings(look, today)[name] === lighter[name]);
  return Object.fromEntries(keptSettings.filter(isTouched).map((name) => [name, lighter[name]]));
}
