import type { Settings } from '#platform/profiles/contract.ts';
import { lookAttributes, type VisibleSettings, visibleSettings } from '#platform/profiles/core/visible-settings.ts';

/** What is written on an element; the language is for `words` to write. */
const looks = visibleSettings.filter((name) => name !== 'language');

export const darkDevice = '(prefers-color-scheme: dark)';
export const strongDevice = '(prefers-contrast: more)';

/**
 * The attributes that show these settings, for `<html>` or for a sample inside the page. The theme «sistema» is resolved to
 * what the device says now.
 */
export function lookOf(settings: Partial<Settings>): Record<string, string> {
  const isDark = matchMedia(darkDevice).matches;
  const theme = settings.theme === 'sistema' ? deviceTheme(isDark) : settings.theme;
  const look: Record<string, string> = theme === 'contraste' && isDark ? { 'data-dark': '' } : {};
  for (const name of looks) {
    const [attribute, value] = [lookAttributes[name], name === 'theme' ? theme : settings[name]];
    if (value) look[attribute] = value;
  }
  return look;
}

/** The settings that an element shows, as far as it says them; a theme may be the device's, so it says nothing of what was chosen. */
export function readLook(element: HTMLElement): Partial<VisibleSettings> {
  const shown = looks.map((name) => [name, name === 'theme' ? null : element.getAttribute(lookAttributes[name])]);
  return Object.fromEntries(shown.filter(([, value]) => value));
}

function deviceTheme(isDark: boolean): Settings['theme'] {
  if (matchMedia(strongDevice).matches) return 'contraste';
  return isDark ? 'noche' : 'crema';
}
