import type { VisibleSettings } from './apply-settings.ts';

const name = 'mentalia_prefs';
const yearSeconds = 31_536_000;

/** What this browser remembers of how the page must look, so that it looks so before the first paint. */
export function readKeptSettings(): Partial<VisibleSettings> {
  const kept = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  try {
    return JSON.parse(decodeURIComponent(kept?.slice(name.length + 1) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps it for people without an account; with one, the server keeps the same cookie when the profile changes. */
export function keepSettings(settings: VisibleSettings): void {
  const { theme, motion, size, font, language } = settings;
  const value = encodeURIComponent(JSON.stringify({ theme, motion, size, font, language }));
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
  document.cookie = `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
}
