const listeners = new Set<() => void>();
let text: string | undefined;

/** Whether the search is open, and with what written in it; `undefined` while it is closed. */
export const quickSwitcherStore = {
  read: () => text,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Opens the search on top of any page. */
export function openSearch(written = ''): void {
  put(written);
}

export function closeSearch(): void {
  put(undefined);
}

function put(next: string | undefined): void {
  text = next;
  for (const listener of listeners) listener();
}
