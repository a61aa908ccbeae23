import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { runNpm, withNode } from './node24.mjs';
import { runQuietly } from './processes.mjs';
import { timed } from './say.mjs';

const packaged = '@sparticuz/chromium@153.0.0';

/** Where a fetched browser is, or would be. */
export function fetchedChromium(root) {
  return join(root, '.runtime/chromium/start');
}

/** Fetches a Chromium that needs no installation: packaged for npm or, on other machines, Playwright's. Undefined when neither comes. */
export async function fetchChromium(root, node) {
  return timed('Traigo un Chromium para las pruebas (solo la primera vez)', async () => {
    const folder = join(root, '.runtime/chromium.new');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const isComplete = (isPackagedHere() && (await unpack(root, node, folder))) || (await download(root, node, folder));
    if (isComplete) {
      rmSync(join(root, '.runtime/chromium'), { recursive: true, force: true });
      renameSync(folder, join(root, '.runtime/chromium'));
    }
    return isComplete ? fetchedChromium(root) : undefined;
  });
}

function isPackagedHere() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The package holds the browser and the libraries a bare system lacks, compressed; a small script starts the one with the others. */
async function unpack(root, node, folder) {
  const args = ['install', packaged, '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', folder];
  const { code } = await runNpm(root, node, args, folder);
  if (code !== 0) return false;

  const bin = join(folder, 'node_modules/@sparticuz/chromium/bin');
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(folder, `${name}.tar`);
    await decompress(join(bin, `${name}.tar.br`), archive);
    const { code: failed } = await runQuietly('tar', ['-xf', archive, '-C', folder]);
    if (failed) return false;
    rmSync(archive);
  }
  await decompress(join(bin, 'chromium.br'), join(folder, 'chromium'), 0o755);
  rmSync(join(folder, 'node_modules'), { recursive: true });

  const home = join(root, '.runtime/chromium');
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(home, 'fonts')].map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${dirs}<cachedir>${home}/font-cache</cachedir></fontconfig>\n`,
  );
  writeStart(folder, [
    `export LD_LIBRARY_PATH='${home}/lib'`,
    `export FONTCONFIG_PATH='${home}'`,
    `exec '${home}/chromium' "$@"`,
  ]);
  return true;
}

async function download(root, node, folder) {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const env = { ...withNode(node), PLAYWRIGHT_BROWSERS_PATH: folder };
  const { code } = await runQuietly(node, [cli, 'install', 'chromium'], { env });
  if (code !== 0) return false;
  const ask = 'process.stdout.write(require(process.argv[1]).chromium.executablePath())';
  const { output } = await runQuietly(node, ['-e', ask, join(root, 'node_modules/playwright-core')], { env });
  writeStart(folder, [`exec '${output.replace(folder, join(root, '.runtime/chromium'))}' "$@"`]);
  return existsSync(output);
}

function writeStart(folder, lines) {
  writeFileSync(join(folder, 'start'), ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
}

async function decompress(from, to, mode) {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}
