let personId: string | undefined;
let isOver = false;

/**
 * For whom the page on screen was made, as every request says: its cookies may be of whoever signed in beside them. A page that
 * is over asks nothing more and hears no answer, so that nothing of theirs happens in what comes after.
 */
export const pagePerson = {
  read: () => personId,
  isOver: () => isOver,
  is(known: string | undefined): void {
    personId = known;
    isOver = false;
  },
  end(): void {
    isOver = true;
  },
};
