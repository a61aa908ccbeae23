import { renewSession } from '../api/renew-session.ts';

const everyMs = 300_000;
const lookMs = 60_000;

/**
 * A page that somebody can see is in use, however still they sit: it renews its session from time to time, and at once when it comes
 * back to sight. So nobody who reads is taken for somebody who went away. Answers how to stop.
 */
export function keepRenewed(): () => void {
  let renewedMs = Date.now();
  const renew = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - renewedMs < everyMs) return;
    renewedMs = Date.now();
    renewSession().catch(() => undefined);
  };
  const timer = setInterval(renew, lookMs);
  document.addEventListener('visibilitychange', renew);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', renew);
  };
}
