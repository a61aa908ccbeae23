import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { prepareChromium } from './chromium.mjs';
import { dev } from './dev.mjs';
import { withNode } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { runInFront } from './processes.mjs';
import { Stop } from './say.mjs';
import { writeStart } from './start.mjs';
import { test } from './test.mjs';

/** The words after `node scripts/run.mjs`. Each takes the project's folder and the rest of the line, and resolves to an exit code. */
export const commands = { ready, test, dev, check, script, mentalia };

/** Scripts that open pages in a browser. */
const browserScripts = ['pictures'];

async function ready(root) {
  writeStart(root, await prepare(root, { web: true }));
  return 0;
}

/** The program itself with other words than `npm start`: `npm run eval` is `mentalia eval`. */
async function mentalia(root, words) {
  const node = await prepare(root);
  return runInFront(node, [join(root, 'src/main.ts'), ...words], { cwd: root, env: withNode(node) });
}

async function script(root, [name, ...words]) {
  const path = join(root, `scripts/${name}.ts`);
  if (!name || !existsSync(path)) throw new Stop(`No conozco el guion «${name ?? ''}»: no hay un scripts/${name ?? '…'}.ts.`);
  const withBrowser = browserScripts.includes(name);
  const node = await prepare(root, { web: withBrowser });
  const env = withNode(node);
  if (withBrowser) env.CHROMIUM_PATH = await prepareChromium(root, node);
  return runInFront(node, [path, ...words], { cwd: root, env });
}
