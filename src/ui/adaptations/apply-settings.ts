import type { Settings } from '#platform/profiles/contract.ts';
import { words } from '../i18n/words.ts';

export type VisibleSettings = Pick<Settings, 'theme' | 'motion' | 'size' | 'font' | 'language'>;

const dark = '(prefers-color-scheme: dark)';
const strong = '(prefers-contrast: more)';
let chosenTheme: Settings['theme'] | undefined;

/** Puts settings on `<html>`, where the tokens read them. It saves nothing, so it is also how a choice is previewed. */
export function applySettings(settings: Partial<Settings>): void {
  const root = document.documentElement;
  if (settings.theme) {
    chosenTheme = settings.theme;
    applyTheme();
  }
  if (settings.motion) root.dataset.motion = settings.motion;
  if (settings.size) root.dataset.size = settings.size;
  if (settings.font) root.dataset.font = settings.font;
  if (settings.language) void words.speak(settings.language);
}

/** «Sistema» follows the device while the page is open, not only when it is opened. */
export function followDevice(): void {
  for (const query of [dark, strong]) matchMedia(query).addEventListener('change', applyTheme);
}

function applyTheme(): void {
  const root = document.documentElement;
  const theme = chosenTheme ?? 'crema';
  const wantsDark = matchMedia(dark).matches;
  root.dataset.theme = theme === 'sistema' ? deviceTheme(wantsDark) : theme;
  root.toggleAttribute('data-dark', root.dataset.theme === 'contraste' && wantsDark);
}

function deviceTheme(wantsDark: boolean): Settings['theme'] {
  if (matchMedia(strong).matches) return 'contraste';
  return wantsDark ? 'noche' : 'crema';
}
