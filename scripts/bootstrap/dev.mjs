import { join } from 'node:path';
import { withNode } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { runInFront } from './processes.mjs';
import { say } from './say.mjs';

/** The server, restarted when its code changes, and Vite, which reloads the pages and passes `/api` to it. Ends when either does. */
export async function dev(root, words) {
  const node = await prepare(root);
  const env = { ...withNode(node), NODE_ENV: 'development' };
  say(`Páginas en http://localhost:5173 (se recargan solas); el servidor, en el puerto ${env.PORT ?? 5000}`);
  const ending = new AbortController();
  const context = { cwd: root, env, until: ending.signal };
  const server = runInFront(node, ['--watch', '--watch-preserve-output', join(root, 'src/main.ts'), ...words], context);
  const pages = runInFront(node, [join(root, 'node_modules/vite/bin/vite.js'), '--clearScreen', 'false'], context);
  const code = await Promise.race([server, pages]);
  ending.abort();
  await Promise.all([server, pages]);
  return code;
}
