/**
 * Opens the first page as a browser does that was never here: whatever ran in this one is gone, and its address, which may be of
 * somebody's conversation, is not kept either.
 */
export function beginAgain(): void {
  location.replace('/');
}
