const most = 6;

/**
 * What this person chose last in the search, the newest first. Only the ids of choices stay in the browser, never what was
 * written, and each person's apart; a browser that refuses to remember has none.
 */
export const recentChoices = {
  read(personId: string): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(nameOf(personId)) ?? '[]');
      return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  },
  add(personId: string, id: string): void {
    const others = recentChoices.read(personId).filter((one) => one !== id);
    try {
      localStorage.setItem(nameOf(personId), JSON.stringify([id, ...others].slice(0, most)));
    } catch {
      // Choosing still works; it is only not remembered.
    }
  },
};

function nameOf(personId: string): string {
  return `mentalia.search.${personId}`;
}
