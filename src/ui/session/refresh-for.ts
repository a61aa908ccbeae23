import type { QueryClient } from '@tanstack/react-query';
import type { CrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';
import type { Refreshes } from '../catalog/define-web-app.ts';
import { noticesKey } from './notices/notices-key.ts';
import { profileKey } from './profile-edits.ts';

/** What is old for every page, whatever apps there are. */
const ours: Refreshes = { 'profile.changed': [profileKey], 'notice.changed': [noticesKey] };

/** Reads again what an event makes old, as each app says: at once what is on screen, the rest when it is next looked at. */
export function refreshFor(client: QueryClient, { kind }: CrossAppEvent, apps: readonly { refreshes?: Refreshes }[]): void {
  const keys = [ours, ...apps.map(({ refreshes }) => refreshes)].flatMap((refreshes) => refreshes?.[kind] ?? []);
  // Two apps may show the same thing: it is read once.
  const once = new Map(keys.map((key) => [JSON.stringify(key), key]));
  for (const queryKey of once.values()) void client.invalidateQueries({ queryKey });
}
