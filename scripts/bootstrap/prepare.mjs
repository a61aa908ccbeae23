import fs from 'node:fs';
import { join } from 'node:path';
import { dependenciesAreReady, installDependencies } from './dependencies.mjs';
import { alone } from './lock.mjs';
import { fetchNode, findNode } from './node24.mjs';
import { Stop } from './say.mjs';
import { buildWeb, webIsBuilt } from './web-build.mjs';

const roomBytes = 1_200_000_000;

/**
 * Leaves this copy of the project ready to run: Node 24, dependencies and, with `web`, the built pages.
 *
 * Resolves to the path of that Node. When nothing changed it only reads and hashes; otherwise two commands never prepare at once.
 */
export async function prepare(root, { web = false } = {}) {
  const isReady = () => dependenciesAreReady(root) && (!web || webIsBuilt(root));
  const found = findNode(root);
  if (found && isReady()) return found;
  return alone(join(root, '.runtime/preparing.lock'), async () => {
    if (!findNode(root) || !dependenciesAreReady(root)) checkRoom(root);
    const node = findNode(root) ?? (await fetchNode(root));
    if (!dependenciesAreReady(root)) await installDependencies(root, node);
    if (web && !webIsBuilt(root)) await buildWeb(root, node);
    return node;
  });
}

function checkRoom(root) {
  // The first Node 18 versions cannot tell.
  const room = fs.statfsSync?.(root);
  if (room && room.bavail * room.bsize < roomBytes)
    throw new Stop('No queda espacio en el disco. Hacen falta 1,2 GB libres para Node y las dependencias.');
}
