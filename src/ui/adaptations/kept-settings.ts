import type { Settings } from '#platform/profiles/contract.ts';
import { readLook, visibleSettings } from './look-of.ts';

const kept = [...visibleSettings, 'focus'] as const satisfies readonly (keyof Settings)[];

/** The settings by which a page looks as it should before it knows who is there. */
export type KeptSettings = Pick<Settings, (typeof kept)[number]>;

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
  const value = encodeURIComponent(JSON.stringify(Object.fromEntries(kept.map((one) => [one, settings[one]]))));
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
