import { type KeptSettings, keptSettings } from '#platform/profiles/core/visible-settings.ts';
import { readLook } from './look-of.ts';

const name = 'mentalia_prefs';
const yearSeconds = 31_536_000;

/**
 * What this browser remembers of how the page must look. The script before the first paint wrote it on `<html>` already, and it
 * knows what today makes lighter, which no page may read: what it wrote counts.
 */
export function readKeptSettings(): Partial<KeptSettings> {
  return { ...readCookie(), ...readLook(document.documentElement) };
}

/** Keeps what was chosen for this page: for people without an account, and for the next time. The server keeps the same cookie. */
export function keepSettings(settings: KeptSettings): void {
  const value = encodeURIComponent(JSON.stringify(Object.fromEntries(keptSettings.map((one) => [one, settings[one]]))));
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
}

function readCookie(): Partial<KeptSettings> {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  try {
    return JSON.parse(decodeURIComponent(cookie?.slice(name.length + 1) ?? '{}'));
  } catch {
    return {};
  }
}
