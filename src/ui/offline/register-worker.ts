const calmMs = 5_000;

/** Asks the browser to keep what opens without a network. A browser that cannot, or an address that is not safe, goes without. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
}

/** The same once the first page is there and nobody waits for anything: it makes no visit heavier. */
export function registerWorkerLater(): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(registerWorker, { timeout: calmMs });
    else registerWorker();
  }, calmMs);
}
