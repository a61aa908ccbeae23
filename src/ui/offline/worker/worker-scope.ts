/** What a service worker is given by the browser, as far as ours uses it. The types of pages know nothing of it. */
export type WorkerScope = {
  location: Location;
  navigator: Pick<Navigator, 'language'>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
  registration: { showNotification(title: string, options: NotificationOptions): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'push', listener: (event: Pushing) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: Clicking) => void): void;
};

export type Lasting = { waitUntil(work: Promise<unknown>): void };
export type Fetching = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
export type Pushing = Lasting & { data: { text(): string } | null };
export type Clicking = Lasting & { notification: { data: unknown; close(): void } };
export type OpenPage = { url: string; visibilityState: DocumentVisibilityState; focus(): Promise<unknown> };
