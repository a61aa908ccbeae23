import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stopWith } from './failure.mjs';
import { withNode } from './node24.mjs';
import { runQuietly } from './processes.mjs';
import { timed } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const sources = ['src', 'public', 'data/resources', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const serverFolder = /\/(tests|server|migrations|embedded|providers)$/;
/** What the architecture test lets pages use of the platform and of bots; other files there never reach a page. */
const sharedFile = /\/(core|web|locales)\/|\/platform\/(errors|i18n|catalog)\/|\.json$/;

/** Whether dist/web was built from these very sources. */
export function webIsBuilt(root) {
  return existsSync(join(root, 'dist/web/index.html')) && readStamp(stampPath(root)) === sourceHash(root);
}

/** Builds the pages into dist/web. */
export async function buildWeb(root, node) {
  await timed('Construyo las páginas', async () => {
    const hash = sourceHash(root);
    const args = [join(root, 'node_modules/vite/bin/vite.js'), 'build'];
    const { code, output } = await runQuietly(node, args, { cwd: root, env: withNode(node) });
    if (code !== 0) throw stopWith('Construir las páginas', output);
    writeStamp(stampPath(root), hash);
  });
}

function stampPath(root) {
  return join(root, '.runtime/web-build');
}

function sourceHash(root) {
  return hashOf(root, sources, staysOnServer);
}

function staysOnServer(path) {
  if (serverFolder.test(path)) return true;
  return /\/src\/(platform|bots)\/.*\.\w+$/.test(path) && !sharedFile.test(path);
}
