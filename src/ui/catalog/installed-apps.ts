import { createContext, useContext } from 'react';
import type { WebApp } from './define-web-app.ts';

export const InstalledApps = createContext<readonly WebApp[]>([]);

/** Those that whoever is here may see. Without one who decides that, they are all. */
export const ShownApps = createContext<readonly WebApp[] | undefined>(undefined);

/** The apps of this installation, in their order. What they keep in this browser is theirs, whether they are switched on or not. */
export function useInstalledApps(): readonly WebApp[] {
  return useContext(InstalledApps);
}

/** The apps as somebody sees them, in their order. */
export function useShownApps(): readonly WebApp[] {
  const installed = useInstalledApps();
  return useContext(ShownApps) ?? installed;
}
