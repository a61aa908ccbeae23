import { join } from 'node:path';
import { withNode } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { runQuietly } from './processes.mjs';
import { say } from './say.mjs';

const checks = [
  ['tipos', 'typescript/bin/tsc', '--noEmit'],
  ['estilo y formato', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  ['código sin uso', 'knip/bin/knip.js'],
  ['arquitectura', 'vitest/vitest.mjs', 'run', '--project=unit', 'tests/unit/', '--reporter=dot'],
];

/** Types, lint and format, unused code and the architecture test, side by side; what fails shows all it said. */
export async function check(root) {
  const node = await prepare(root);
  const codes = await Promise.all(checks.map(([name, program, ...args]) => checkOne(root, node, name, [program, ...args])));
  return codes.every((code) => code === 0) ? 0 : 1;
}

async function checkOne(root, node, name, [program, ...args]) {
  const began = Date.now();
  const { code, output } = await runQuietly(node, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    env: withNode(node),
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  say(`${name}: ${code === 0 ? 'bien' : 'MAL'} (${seconds} s)`);
  return code;
}
