import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { dev } from './dev.mjs';
import { withNode } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { runInFront } from './processes.mjs';
import { Stop } from './say.mjs';
import { test } from './test.mjs';

/** The words after `node scripts/run.mjs`. Each takes the project's folder and the rest of the line, and resolves to an exit code. */
export const commands = { start, test, dev, check, script };

async function start(root, words) {
  const node = await prepare(root, { web: true });
  return runInFront(node, [join(root, 'src/main.ts'), ...words], { env: withNode(node) });
}

async function script(root, [name, ...words]) {
  const path = join(root, `scripts/${name}.ts`);
  if (!name || !existsSync(path)) throw new Stop(`No conozco el guion «${name ?? ''}»: no hay un scripts/${name ?? '…'}.ts.`);
  const node = await prepare(root);
  return runInFront(node, [path, ...words], { env: withNode(node) });
}
