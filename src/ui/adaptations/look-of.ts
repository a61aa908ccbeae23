import type { Settings } from '#platform/profiles/contract.ts';

/** The settings that are seen: what a browser may know before it knows who is there. */
export const visibleSettings = [
  'theme',
  'saturation',
  'motion',
  'density',
  'images',
  'size',
  'font',
  'spacing',
  'targets',
  'language',
] as const satisfies readonly (keyof Settings)[];

export type VisibleSettings = Pick<Settings, (typeof visibleSettings)[number]>;

/** How each is written on an element, where tokens.css and adaptations.css read it; the language is for `words` to write. */
const attributes: Partial<Record<keyof Settings, string>> = {
  theme: 'data-theme',
  saturation: 'data-sat',
  motion: 'data-motion',
  density: 'data-density',
  images: 'data-deco',
  size: 'data-size',
  font: 'data-font',
  spacing: 'data-spacing',
  targets: 'data-targets',
};

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
  for (const name of visibleSettings) {
    const [attribute, value] = [attributes[name], name === 'theme' ? theme : settings[name]];
    if (attribute && value) look[attribute] = value;
  }
  return look;
}

/** The settings that an element shows, as far as it says them; a theme may be the device's, so it says nothing of what was chosen. */
export function readLook(element: HTMLElement): Partial<VisibleSettings> {
  const shown = visibleSettings.map((name) => [name, name === 'theme' ? null : element.getAttribute(attributes[name] ?? '')]);
  return Object.fromEntries(shown.filter(([, value]) => value));
}

function deviceTheme(isDark: boolean): Settings['theme'] {
  if (matchMedia(strongDevice).matches) return 'contraste';
  return isDark ? 'noche' : 'crema';
}
