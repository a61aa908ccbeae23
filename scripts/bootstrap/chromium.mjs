import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { stopWith } from './failure.mjs';
import { runQuietly } from './processes.mjs';
import { Stop, timed } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The path of the browser the tests drive: CHROMIUM_PATH, or the system's; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find((path) => existsSync(path));
}

/** The browser's path; where there is none, Debian's is installed (which needs root, or sudo without a password). */
export async function prepareChromium() {
  return findChromium() ?? (await installChromium());
}

async function installChromium() {
  const asRoot = rootCommand();
  if (!asRoot) {
    throw new Stop('Falta un navegador Chromium para las pruebas. Instálalo (`sudo apt-get install chromium`) o indica CHROMIUM_PATH, y repite la orden.');
  }
  await timed('Instalo Chromium para las pruebas (solo la primera vez)', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly(asRoot[0], [...asRoot.slice(1), 'apt-get', 'update', '-q'], { env });
    const { code, output } = await runQuietly(asRoot[0], [...asRoot.slice(1), 'apt-get', 'install', '-yq', '--no-install-recommends', 'chromium'], { env });
    if (code !== 0 || !findChromium()) throw stopWith('Instalar Chromium', output);
  });
  return findChromium();
}

/** How to run something as root here, or nothing where that cannot be done without asking. */
function rootCommand() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['env'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : undefined;
}
