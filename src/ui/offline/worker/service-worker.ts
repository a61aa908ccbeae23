import { helpCountries, helpLinesUrl } from '#platform/safety/core/help-countries.ts';
import { areOld, isPage, ruleFor } from '../core/cache-rules.ts';
import { openNotice, showNotice } from './show-notice.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Stands between the pages and the network, so that help, the plan that a person keeps on this device, and the fixed words open
 * without one. Online, every page comes from the server.
 */
declare const self: WorkerScope;

// The build writes here the files that those pages are made of, and a digest of them all.
const files = '%OFFLINE_FILES%'.split(' ');
const cacheName = 'mentalia-%OFFLINE_DIGEST%';
const linesName = 'mentalia-lines';
const known = new Set(files);
const frame = '/';
const prefs = '/prefs.js';
/** How long a page waits for the network. */
const patienceMs = 8_000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const rule = ruleFor(request, self.location.origin, known);
  if (rule === 'leave') return;
  if (rule === 'file') return event.respondWith(keptFirst(request));
  if (rule === 'lines') return event.respondWith(lines(request));
  if (rule === 'script') return event.respondWith(networkFirst(request, prefs));
  event.respondWith(networkFirst(request, frame));
  event.waitUntil(renewLines());
});

self.addEventListener('push', (event) => event.waitUntil(showNotice(self, event.data?.text())));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openNotice(self, event.notification.data));
});

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all([
    cache.addAll(files),
    keep(cache, frame, isPage),
    // As it is for nobody: how a person likes their pages is not kept here, they set it themselves.
    keep(cache, prefs, ({ ok }) => ok),
  ]);
  await fetchLines().catch(() => undefined);
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('mentalia-') && name !== cacheName && name !== linesName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function keep(cache: Cache, url: string, isFit: (response: Response) => boolean): Promise<void> {
  const response = await fetch(url, { credentials: 'omit', cache: 'no-cache' });
  if (!isFit(response)) throw new Error(`${url} is not what it should be`);
  await cache.put(url, response);
}

async function keptFirst(request: Request): Promise<Response> {
  return (await find(cacheName, request.url)) ?? fetch(request);
}

async function networkFirst(request: Request, instead: string): Promise<Response> {
  const asked = fetch(request);
  asked.catch(() => undefined);
  const kept = await find(cacheName, instead);
  if (!kept) return asked;
  // A server in trouble, or one that does not answer, is no better than none.
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patienceMs, kept));
  const answer = asked.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept);
  return Promise.race([answer, late]);
}

async function lines(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) {
      await keepLines(request.url, response.clone());
      return response;
    }
    // A server in trouble is no better than none.
    return response.status >= 500 ? ((await find(linesName, request.url)) ?? response) : response;
  } catch (error) {
    const kept = await find(linesName, request.url);
    if (kept) return kept;
    throw error;
  }
}

/** Of every country, for whoever travels. Once a day is enough for those that nobody looks at. */
async function renewLines(): Promise<void> {
  const oldest = await find(linesName, new URL(helpLinesUrl('ES'), self.location.origin).href);
  if (areOld(oldest, Date.now())) await fetchLines().catch(() => undefined);
}

async function fetchLines(): Promise<void> {
  await Promise.all(
    helpCountries.map(async (country) => {
      const url = new URL(helpLinesUrl(country), self.location.origin).href;
      const response = await fetch(url, { credentials: 'omit' });
      if (response.ok) await keepLines(url, response);
    }),
  );
}

/** A browser that has no room left is no reason to answer nothing. */
async function keepLines(url: string, response: Response): Promise<void> {
  try {
    await (await caches.open(linesName)).put(url, response);
  } catch {}
}

async function find(name: string, url: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(url, { ignoreVary: true });
}
