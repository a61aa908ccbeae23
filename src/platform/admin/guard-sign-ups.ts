import type { LiveSettings } from '../config/live-settings.ts';
import type { HttpServer } from '../http/server.ts';
import { SignUpsClosed } from './contract.ts';

/** Where accounts are asked for, and where one that was asked for by mail is made. */
const entrances = new Set(['/api/auth/sign-up/email', '/api/auth/sign-up/confirm']);

/** Lets nobody make an account while an administrator keeps sign-ups closed. To be called before the routes are added. */
export function guardSignUps(server: HttpServer, { settings }: { settings: LiveSettings }): void {
  server.addHook('onRequest', async ({ method, routeOptions: { url } }) => {
    if (method !== 'POST' || !url || !entrances.has(url)) return;
    if (!(await settings.read('sign-ups.open'))) throw new SignUpsClosed();
  });
}
