import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { stopWith } from './failure.mjs';
import { npmOf, withNode } from './node24.mjs';
import { runQuietly } from './processes.mjs';
import { Stop, timed } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const roomBytes = 1_200_000_000;

/** Whether node_modules is what package-lock.json says; cheap when it was so the last time. */
export function dependenciesAreReady(root) {
  const hash = lockHash(root);
  if (readStamp(stampPath(root)) === hash) return true;
  if (!installedMatchesLock(root)) return false;
  writeStamp(stampPath(root), hash);
  return true;
}

/** `npm ci` under Node 24: under an older one npm silently leaves out native packages. */
export async function installDependencies(root, node) {
  checkRoom(root);
  await timed('Instalo las dependencias', async () => {
    const [command, first] = npmOf(root, node);
    const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runQuietly(command, args, { cwd: root, env: withNode(node) });
    if (code !== 0) throw stopWith('Instalar las dependencias', output);
    writeStamp(stampPath(root), lockHash(root));
  });
}

function stampPath(root) {
  return join(root, 'node_modules/.mentalia-lock');
}

function lockHash(root) {
  return hashOf(root, ['package-lock.json']);
}

/** Somebody may have installed by hand: npm leaves in node_modules a lockfile of what is really there. */
function installedMatchesLock(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version);
}

function checkRoom(root) {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < roomBytes) throw new Stop('No queda espacio en el disco. Hacen falta 1,2 GB libres para las dependencias.');
}
