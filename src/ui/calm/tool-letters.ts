type Letters = Readonly<Record<string, string>>;

const key = 'mentalia.tool-letters';
const listeners = new Set<() => void>();
let letters: Letters = read();

/** The letters somebody gave to tools in this browser, by the tool (a11y/M4); the others keep theirs. */
export const toolLetters = {
  read: () => letters,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  change: (toolId: string, letter: string) => keep({ ...letters, [toolId]: letter }),
  reset: () => keep({}),
};

function keep(next: Letters): void {
  letters = next;
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // They count until the page is closed.
  }
  for (const listener of listeners) listener();
}

function read(): Letters {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const pairs = Object.entries(kept ?? {}).filter(([, letter]) => typeof letter === 'string' && /^[A-Z]$/.test(letter));
    return Object.fromEntries(pairs);
  } catch {
    return {};
  }
}
