import { vi } from 'vitest';

const html = document.documentElement;

/** What a person presses in the row of a setting: the option that is called so, or the switch. */
export function option(setting: string, text = ''): HTMLInputElement {
  const labels = [...document.querySelectorAll(`main [data-setting="${setting}"] label`)];
  const found = labels.find((label) => label.textContent?.trim().startsWith(text))?.querySelector('input');
  if (!found) throw new Error(`${setting} has no «${text}» in ${document.querySelector('main')?.textContent}`);
  return found;
}

export const rowOf = (setting: string): string => document.querySelector(`main [data-setting="${setting}"]`)?.textContent ?? '';
export const sample = (): HTMLElement | null => document.querySelector('main aside .ui-look');
export const main = (): string => document.querySelector('main')?.textContent ?? '';
/** The newest notice. */
export const toast = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('.toast')].at(-1);

/** The profile is there once it has rows, texts or versions. */
export const ready = () =>
  vi.waitFor(() => {
    if (!document.querySelector('main .universe-profile')) throw new Error('The profile is not there yet');
  });

/** A page begins as it does for somebody who never chose anything: nothing is left on it of whoever was there before. */
export function forgetLook(): void {
  for (const { name } of [...html.attributes]) if (name.startsWith('data-')) html.removeAttribute(name);
  // biome-ignore lint/suspicious/noDocumentCookie: that is where it is kept
  document.cookie = 'mentalia_prefs=; Path=/; Max-Age=0';
}
