const listeners = new Set<() => void>();
let said: string | undefined;

/** The exact title of the page on screen, where the page has one. */
export const pageTitleStore = {
  read: () => said,
  say(title: string | undefined): void {
    if (title === said) return;
    said = title;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
