import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppSpec } from '../catalog/define-app.ts';
import type { Config } from '../config/config.ts';
import type { Profile } from './contract.ts';
import { msLeftOfDay } from './core/day.ts';
import { keptLook, lighterLook } from './core/kept-look.ts';

type Parts = { config: Pick<Config, 'publicUrl'>; apps: readonly AppSpec[]; now: () => Date };

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
  { config, apps, now }: Parts,
  profile: Pick<Profile, 'settings' | 'overrides' | 'today'>,
): void {
  const { today } = profile;
  const slugs = apps.map(({ slug }) => slug);
  const options = { path: '/', sameSite: 'lax', secure: config.publicUrl.startsWith('https://') } as const;
  const prefs = JSON.stringify(keptLook(profile, slugs));
  if (request.cookies.mentalia_prefs !== prefs) {
    reply.setCookie('mentalia_prefs', prefs, { ...options, maxAge: yearSeconds });
  }

  const over = lighterLook(profile, slugs);
  if (today && Object.keys(over).length > 0) {
    const maxAge = today.kept ? yearSeconds : Math.ceil(msLeftOfDay(today.timeZone, now()) / 1000);
    reply.setCookie('mentalia_today', JSON.stringify(over), { ...options, httpOnly: true, maxAge });
  } else if (request.cookies.mentalia_today !== undefined) {
    reply.clearCookie('mentalia_today', { ...options, httpOnly: true });
  }
}
