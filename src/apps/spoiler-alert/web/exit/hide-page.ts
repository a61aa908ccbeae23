/**
 * Takes everything off the screen, for good: what the browser keeps asleep of this page, for whoever goes back, is empty, and wakes up
 * as a page that was opened anew.
 */
export function hidePage(): void {
  document.body.replaceChildren();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}
