let asking: Promise<boolean> | undefined;

/** Whether somebody may be signed in here: the server leaves this word, which is no secret, beside what scripts cannot read. */
function mayBeSignedIn(): boolean {
  return document.cookie.split('; ').includes('mentalia_here=1');
}

/**
 * Goes on with the session when its short-lived token has run out; says whether that worked. However many ask at once, the server
 * is asked once.
 */
export function renewSession(): Promise<boolean> {
  if (!mayBeSignedIn()) return Promise.resolve(false);
  asking ??= fetch('/api/auth/refresh', { method: 'POST', credentials: 'same-origin' })
    .then(({ ok }) => ok)
    .catch(() => false)
    .finally(() => {
      asking = undefined;
    });
  return asking;
}
