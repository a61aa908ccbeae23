import type { HttpServer } from '../../http/server.ts';
import { createDoor } from '../door.ts';
import { connectionRoutes } from './connections/routes.ts';
import { watchEnded } from './notices/watch-ended.ts';
import { ownRoutes } from './outside/own-routes.ts';
import { outsideRoutes } from './outside/routes.ts';
import { permissionRoutes } from './permissions/routes.ts';
import { providerRoutes } from './provider/routes.ts';
import type { SignOnParts } from './sign-on-parts.ts';

/** One account for several sites: what they ask, what people answer, and that they hear when somebody leaves; and coming in here with an account of elsewhere. */
export async function singleSignOnRoutes(server: HttpServer, parts: SignOnParts): Promise<void> {
  const door = createDoor(parts);
  permissionRoutes(server, parts);
  connectionRoutes(server, parts);
  outsideRoutes(server, parts, door);
  ownRoutes(server, parts, door);
  await providerRoutes(server, parts);
  const stop = watchEnded(parts);
  server.addHook('onClose', stop);
}
