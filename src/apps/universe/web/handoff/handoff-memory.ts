const key = 'mentalia.handoff';

/** What this tab remembers of a handoff that is being looked at. Apart from its page, so that signing out needs not download it. */
export const handoffMemory = {
  read: <T>() => quietly(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null) ?? undefined,
  write: (kept: object) => quietly(() => sessionStorage.setItem(key, JSON.stringify(kept))),
  forget: () => quietly(() => sessionStorage.removeItem(key)),
};

/** Storage that is full or forbidden is no reason to stop: the text is still on the page. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
