import { useQueryClient } from '@tanstack/react-query';
import type { CrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';
import { useInstalledApps } from '../catalog/installed-apps.ts';
import { announceCrossApp } from './cross-app.ts';
import { refreshFor } from './refresh-for.ts';

/** Tells every open page what happened, this one included. */
export function useTell(): (...events: CrossAppEvent[]) => void {
  const client = useQueryClient();
  const apps = useInstalledApps();
  return (...events) => {
    for (const event of events) {
      announceCrossApp(event);
      refreshFor(client, event, apps);
    }
  };
}
