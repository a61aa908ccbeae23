const usable = 'input, textarea, select, button, [tabindex]';

/** Takes the focus to a field by the name that faults give it, or to the nearest thing around it. */
export function focusField(at: string): void {
  const path = at.split('.');
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(path.slice(0, length).join('.'))}"]`);
    const control = found?.matches(usable) ? found : found?.querySelector<HTMLElement>(usable);
    if (!control) continue;
    control.focus();
    control.scrollIntoView?.({ block: 'center' });
    return;
  }
}
