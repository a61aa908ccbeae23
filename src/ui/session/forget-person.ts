import { pagePerson } from '../api/page-person.ts';
import type { WebApp } from '../catalog/define-web-app.ts';
import { dismissToast, toastStore } from '../primitives/toasts.ts';

/** Leaves nothing in this browser of what a person wrote or did here (sec/S31). What the server has stays theirs. */
export function forgetPerson(personId: string, apps: readonly WebApp[]): void {
  for (const { onLeft } of apps) onLeft?.(personId);
  forgetKept(personId);
  pagePerson.isLeftBy(personId);
  // They tell of what this person did, and offer to undo it.
  for (const { id } of toastStore.read()) dismissToast(id);
}

/** Whatever this browser keeps of the product under their id. Where it may not be touched, nothing could be kept either. */
function forgetKept(personId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('mentalia.') && key.endsWith(personId)) localStorage.removeItem(key);
  } catch {}
}
