const key = 'mentalia.hyperfocus.quiet';

/** Whether the notice about the time was sent away for today, in this browser. */
export const quietToday = {
  read: () => quietly(() => localStorage.getItem(key) === today()) ?? false,
  keep: () => void quietly(() => localStorage.setItem(key, today())),
};

function today(): string {
  return new Date().toDateString();
}

/** A browser that keeps nothing only means that the notice may come again. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
