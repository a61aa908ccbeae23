import type { ServerApp } from '#platform/context/server-app.ts';
import app from '../app.ts';

/** Universe asks the platform for all it shows: it has no routes of its own yet. */
export const universe: ServerApp = { app, routes() {} };
