import type { AppSpec } from '../catalog/define-app.ts';
import type { HttpServer } from '../http/server.ts';
import type { AnyJob } from '../jobs/define-job.ts';
import type { System } from './context.ts';

/** The server's side of an app: what it is, what it answers, what it does apart from requests. */
export type ServerApp = {
  app: AppSpec;
  routes: (server: HttpServer, system: System) => void | Promise<void>;
  jobs?: AnyJob[];
};
