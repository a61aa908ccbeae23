import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchChromium, fetchedChromium } from './fetch-chromium.mjs';
import { runQuietly } from './processes.mjs';
import { Stop, timed } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that tests and pictures drive: CHROMIUM_PATH, the system's, or one fetched before; undefined when there is none. */
export function findChromium(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Stop(`CHROMIUM_PATH dice ${named}, y ahí no hay nada. Corrígelo o quítalo, y repite la orden.`);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere, fetchedChromium(root)].find((path) => existsSync(path) && starts(path));
}

/** The browser's path. Where there is none, one is fetched into .runtime, which changes nothing else; at worst root installs Debian's. */
export async function prepareChromium(root, node) {
  const found = findChromium(root) ?? (await fetched(root, node)) ?? (await installed(root));
  if (found) return found;
  throw new Stop(
    'Falta un navegador Chromium para las pruebas y no he podido traerlo. Instálalo (en Debian: `sudo apt-get install chromium`) o indica CHROMIUM_PATH, y repite la orden.',
  );
}

async function fetched(root, node) {
  const path = await fetchChromium(root, node);
  return path && starts(path) ? path : undefined;
}

/** Ubuntu's `chromium-browser` is there without the browser: it only asks for a snap. */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function installed(root) {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  await timed('Instalo el Chromium de Debian', async () => {
    const context = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    await runQuietly('apt-get', ['update', '-q'], context);
    await runQuietly('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], context);
  });
  return findChromium(root);
}
