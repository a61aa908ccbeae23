import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareChromium } from './chromium.mjs';
import { withNode } from './node24.mjs';
import { prepare } from './prepare.mjs';
import { runInFront } from './processes.mjs';
import { say } from './say.mjs';

/** Runs the suites (all, or those the words choose, as vitest understands them). The last line is `N passed, N failed, N skipped`. */
export async function test(root, words) {
  const node = await prepare(root, { web: true });
  const chromium = needsBrowser(words) ? await prepareChromium(root, node) : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-totals-'));
  const totals = join(folder, 'totals.json');
  try {
    say('Paso las pruebas');
    const args = [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=./scripts/bootstrap/totals.mjs',
      ...words,
    ];
    const env = { ...withNode(node), ...(chromium && { CHROMIUM_PATH: chromium }), TEST_TOTALS: totals };
    const code = await runInFront(node, args, { cwd: root, env });
    const { passed, failed, skipped } = readTotals(totals, code);
    process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    return code === 0 && failed > 0 ? 1 : code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only the browser suite does, and it is left out where the words name other suites (`npm test -- --project unit`). */
function needsBrowser(words) {
  const line = words.join(' ');
  return !/--project[= ]/.test(line) || /--project[= ]e2e/.test(line);
}

/** A run that breaks off leaves no totals: that counts as one failure, never as none. */
function readTotals(path, code) {
  try {
    const totals = JSON.parse(readFileSync(path, 'utf8'));
    return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
