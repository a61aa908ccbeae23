import { crossAppChannel } from '#platform/handoffs/core/cross-app-event.ts';
import { ownPath, readPushed } from '../core/read-pushed.ts';
import type { WorkerScope } from './worker-scope.ts';

type Scope = Pick<WorkerScope, 'clients' | 'registration' | 'location' | 'navigator'>;

const inbox = '/avisos';
const pages = { type: 'window', includeUncontrolled: true } as const;

/**
 * Shows what this installation sent to this browser, without a sound. Whoever looks at one of our pages sees the number on it change
 * and nothing else. Two of one id are one.
 */
export async function showNotice(self: Scope, text: string | undefined): Promise<void> {
  const { id, title, body, path, language, isAskedNow } = readPushed(text, self.navigator.language);
  tellPages();
  const open = await self.clients.matchAll(pages);
  if (!isAskedNow && open.some(({ visibilityState }) => visibilityState === 'visible')) return;
  await self.registration.showNotification(title, {
    body,
    lang: language,
    silent: true,
    icon: '/symbol.svg',
    data: { id, path },
    ...(id ? { tag: id } : {}),
  });
}

/** Goes where a notice leads: to a page that is open there already, or to a new one, so that nobody loses the page they write on. */
export async function openNotice(self: Scope, said: unknown): Promise<void> {
  const { id, path } = typeof said === 'object' && said !== null ? (said as { id?: unknown; path?: unknown }) : {};
  const target = new URL(ownPath(path) ?? inbox, self.location.origin);
  if (target.pathname !== inbox && typeof id === 'string') await markRead(id);
  const open = await self.clients.matchAll(pages);
  const there = open.find(({ url }) => url === target.href);
  await (there ? there.focus() : self.clients.openWindow(target.href));
}

/** Who went to see it has read it. Where the session has to be renewed first, it stays unread, and nothing is lost. */
async function markRead(id: string): Promise<void> {
  const url = `/api/user/notices/${encodeURIComponent(id)}/read`;
  await fetch(url, { method: 'POST', credentials: 'same-origin' }).catch(() => undefined);
  tellPages();
}

function tellPages(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(crossAppChannel);
  channel.postMessage({ kind: 'notice.changed' });
  channel.close();
}
