import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { onSessionLost } from '../api/client.ts';
import type { WebApp } from '../catalog/define-web-app.ts';
import { InstalledApps } from '../catalog/installed-apps.ts';
import { Loading } from '../primitives/loading.tsx';
import { onCrossApp } from '../session/cross-app.ts';
import { keepRenewed } from '../session/keep-renewed.ts';
import { refreshFor } from '../session/refresh-for.ts';
import { useOnePerson } from '../session/use-one-person.ts';
import { sessionKey } from '../session/use-session.ts';
import { createAppRouter } from './create-app-router.tsx';
import { createQueryClient } from './create-query-client.ts';

/** The whole product in the browser, made of the apps that are installed. */
export function App({ apps }: { apps: readonly WebApp[] }) {
  const [router] = useState(() => createAppRouter(apps));
  const [client] = useState(createQueryClient);
  useEffect(() => onSessionLost(() => void client.invalidateQueries({ queryKey: sessionKey })), [client]);
  useEffect(() => onCrossApp((event) => refreshFor(client, event, apps)), [client, apps]);
  useEffect(keepRenewed, []);
  if (useOnePerson(client, apps)) return <Loading />;
  return (
    <QueryClientProvider client={client}>
      <InstalledApps value={apps}>
        <RouterProvider router={router} />
      </InstalledApps>
    </QueryClientProvider>
  );
}
