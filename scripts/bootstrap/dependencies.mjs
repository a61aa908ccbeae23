import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopWith } from './failure.mjs';
import { runNpm } from './node24.mjs';
import { timed } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

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
  await timed('Instalo las dependencias', async () => {
    const { code, output } = await runNpm(
      root,
      node,
      ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      root,
    );
    if (code !== 0) throw stopWith('Instalar las dependencias', output);
    writeStamp(stampPath(root), lockHash(root));
  });
}

function stampPath(root) {
  return join(root, 'node_modules/.mentalia-lock');
}

function lockHash(root) {
  return `${hashOf(root, ['package-lock.json'])} ${process.platform}-${process.arch}`;
}

/**
 * Somebody may have installed by hand: npm leaves in node_modules a lockfile of what is really there.
 * An older npm or Node leaves native packages out without a word, so those for this machine must be there too.
 */
function installedMatchesLock(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(([path, one]) => path === '' || isForElsewhere(one) || there[path]?.version === one.version);
}

/** What npm rightly leaves out here: an optional package for another system. */
function isForElsewhere({ optional, os, cpu, libc }) {
  if (!optional) return false;
  const fits = (list, here) => !list || list.includes(here);
  return !os || !fits(os, process.platform) || !fits(cpu, process.arch) || !fits(libc, isGlibc() ? 'glibc' : 'musl');
}

function isGlibc() {
  return Boolean(process.report?.getReport().header.glibcVersionRuntime);
}
