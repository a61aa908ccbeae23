import type { Profile } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { type KeptLook, keptLook, lookIn } from '#platform/profiles/core/kept-look.ts';
import type { KeptSettings } from '#platform/profiles/core/visible-settings.ts';
import { readLook } from './look-of.ts';

const name = 'mentalia_prefs';
const yearSeconds = 31_536_000;

/**
 * What this browser remembers of how the pages of an app must look. The script before the first paint wrote it on `<html>`
 * already, and it knows what today makes lighter, which no page may read: what it wrote counts.
 */
export function readKeptSettings(app?: string): Partial<KeptSettings> {
  return { ...lookIn(readCookie(), app), ...readLook(document.documentElement) };
}

/** Keeps how pages look for the next time: everywhere, and in those of these apps that are different. The server keeps the same. */
export function keepLook(profile: Pick<Profile, 'settings' | 'overrides'>, slugs: readonly string[]): void {
  writeCookie(keptLook(profile, slugs));
}

/** Keeps what somebody without an account chooses: it is so on every page, whatever an app had of its own. */
export function keepChange(changed: Partial<KeptSettings>): void {
  const { apps, ...everywhere } = readCookie();
  const settings = { ...defaultSettings, ...everywhere, ...changed };
  const overrides = Object.fromEntries(Object.entries(apps ?? {}).map(([slug, look]) => [slug, { ...look, ...changed }]));
  writeCookie(keptLook({ settings, overrides }, Object.keys(overrides)));
}

function writeCookie(look: KeptLook): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${name}=${encodeURIComponent(JSON.stringify(look))}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
}

function readCookie(): KeptLook {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  try {
    return JSON.parse(decodeURIComponent(cookie?.slice(name.length + 1) ?? '{}')) ?? {};
  } catch {
    return {};
  }
}
