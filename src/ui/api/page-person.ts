let personId: string | undefined;
let holderId: string | undefined;
let isOver = false;
const onFollowed = new Set<(before: string) => void>();

/**
 * For whom the page on screen was made, as every request says: its cookies may be of whoever signed in beside them. A page that
 * is over asks nothing more and hears no answer, so that nothing of theirs happens in what comes after.
 */
export const pagePerson = {
  read: () => personId,
  isOver: () => isOver,
  /** Whose things the page may hold: who is here, or whoever was until their session ended by itself. */
  holder: () => holderId,
  is(known: string | undefined): void {
    const before = holderId;
    personId = known;
    isOver = false;
    if (known === undefined || known === before) return;
    holderId = known;
    if (before !== undefined) for (const listener of onFollowed) listener(before);
  },
  end(): void {
    isOver = true;
  },
  /** Nothing of theirs is left here. */
  isLeftBy(gone: string): void {
    if (holderId === gone) holderId = undefined;
  },
  /** Tells when somebody else comes in where the session of another had ended, with whose things are still here. Answers how to stop. */
  onFollowed(listener: (before: string) => void): () => void {
    onFollowed.add(listener);
    return () => onFollowed.delete(listener);
  },
};
