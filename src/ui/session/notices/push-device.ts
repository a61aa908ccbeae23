import { api } from '../../api/client.ts';
import { registerWorker } from '../../offline/register-worker.ts';

/** Whether this browser can show notices. `blocked`: its person said no to it, and only they can change that, in the browser. */
export type PushState = 'cannot' | 'blocked' | 'ready';

const markOf = (personId: string) => `mentalia.push.${personId}`;

/** How it stands here, as far as a page can tell without asking anybody. */
export function pushState(): PushState {
  const can = import.meta.env.PROD && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (!can) return 'cannot';
  return Notification.permission === 'denied' ? 'blocked' : 'ready';
}

/**
 * Lets this browser show notices. The browser asks its person itself, so this is called when they press something and never before.
 * Answers `false` where they said no.
 */
export async function addDevice(personId: string, pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  registerWorker();
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await subscribed(pushManager, pushKey);
  await api.post('/api/user/notice-devices', written(subscription));
  remember(personId);
  return true;
}

/** Ends it on this side; the server forgets the browser by itself once it hears of it, or is told. */
export async function removeDevice(personId: string): Promise<void> {
  forget(personId);
  const registration = await navigator.serviceWorker?.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

/** Says again that this browser shows notices of this person: their session may be another one since. Nobody is asked anything. */
export async function renewDevice(personId: string): Promise<void> {
  try {
    if (localStorage.getItem(markOf(personId)) === null || pushState() !== 'ready') return;
    if (Notification.permission !== 'granted' || sessionStorage.getItem(markOf(personId)) !== null) return;
    const registration = await navigator.serviceWorker.getRegistration();
    const subscription = await registration?.pushManager.getSubscription();
    if (!subscription) return forget(personId);
    sessionStorage.setItem(markOf(personId), 'renewed');
    await api.post('/api/user/notice-devices', written(subscription));
  } catch {
    // What cannot be renewed now is at the next visit.
  }
}

async function subscribed(manager: PushManager, pushKey: string): Promise<PushSubscription> {
  const asked = { userVisibleOnly: true, applicationServerKey: pushKey };
  try {
    return await manager.subscribe(asked);
  } catch (error) {
    // It is bound to another installation's key, as after a move.
    const old = await manager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return manager.subscribe(asked);
  }
}

function written(subscription: PushSubscription): object {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth } };
}

function remember(personId: string): void {
  try {
    localStorage.setItem(markOf(personId), 'on');
    sessionStorage.setItem(markOf(personId), 'renewed');
  } catch {
    // Without it the browser is on until the session ends.
  }
}

function forget(personId: string): void {
  try {
    localStorage.removeItem(markOf(personId));
    sessionStorage.removeItem(markOf(personId));
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}
