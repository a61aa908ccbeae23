import { createContext, useContext } from 'react';
import type { WebApp } from './define-web-app.ts';

export const InstalledApps = createContext<readonly WebApp[]>([]);

/** The apps of this installation, in their order. */
export function useInstalledApps(): readonly WebApp[] {
  return useContext(InstalledApps);
}
