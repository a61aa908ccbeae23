import type { Settings } from '#platform/profiles/contract.ts';
import { words } from '../i18n/words.ts';
import { darkDevice, lookOf, strongDevice } from './look-of.ts';

let chosenTheme: Settings['theme'] = 'crema';

/** Puts settings on `<html>`, where the tokens read them. It saves nothing. */
export function applySettings(settings: Partial<Settings>): void {
  if (settings.theme) chosenTheme = settings.theme;
  write(settings);
  if (settings.language) void words.speak(settings.language);
}

/** «Sistema» follows the device while the page is open, not only when it is opened. */
export function followDevice(): void {
  for (const query of [darkDevice, strongDevice])
    matchMedia(query).addEventListener('change', () => write({ theme: chosenTheme }));
}

function write(settings: Partial<Settings>): void {
  const root = document.documentElement;
  const look = lookOf(settings);
  for (const [name, value] of Object.entries(look)) root.setAttribute(name, value);
  if (settings.theme) root.toggleAttribute('data-dark', 'data-dark' in look);
}
