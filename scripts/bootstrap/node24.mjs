import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { stopWith } from './failure.mjs';
import { runQuietly } from './processes.mjs';
import { Stop, timed } from './say.mjs';

const nodeVersion = '24.21.0';
const npmVersion = '11.21.2';
const wanted = 24;

/** The path of a Node 24 or newer: this one, one fetched before, or one in PATH. */
export function findNode(root) {
  if (major(process.versions.node) >= wanted) return process.execPath;
  const fetched = fetchedNode(root);
  return existsSync(fetched) ? fetched : nodeInPath();
}

/** Fetches Node 24, and an npm that runs on it, from the npm registry into .runtime. Resolves to its path. */
export async function fetchNode(root) {
  if (!['linux', 'darwin'].includes(process.platform)) {
    throw new Stop(`Instala Node ${wanted} o posterior: este sistema no puede recibirlo de npm.`);
  }
  // Fetched beside its place and moved there whole: a fetch that was cut leaves nothing that looks like a Node.
  const place = join(root, '.runtime/node');
  const prefix = `${place}.new`;
  rmSync(prefix, { recursive: true, force: true });
  mkdirSync(prefix, { recursive: true });
  // npm comes along: a distribution's npm may only run on the distribution's own Node.
  const packages = [`${packageName()}@${nodeVersion}`, `npm@${npmVersion}`];
  const args = [
    'install',
    ...packages,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--loglevel=error',
    '--prefix',
    prefix,
  ];
  await timed(`Traigo Node ${nodeVersion} (solo la primera vez)`, async () => {
    const { code, output } = await runQuietly('npm', args, { cwd: prefix });
    if (code !== 0) throw stopWith(`Traer Node ${nodeVersion}`, output);
    rmSync(place, { recursive: true, force: true });
    renameSync(prefix, place);
  });
  return fetchedNode(root);
}

/** The environment in which `node` and `npm` mean Node 24. */
export function withNode(node, env = process.env) {
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` };
}

/** Runs npm with that Node: the npm that came with it, else the one in PATH. Resolves as `runQuietly`. */
export function runNpm(root, node, args, cwd) {
  const own = join(root, '.runtime/node/node_modules/npm/bin/npm-cli.js');
  const isOwn = node === fetchedNode(root) && existsSync(own);
  const env = isOwn ? { ...machineSettings(), ...withNode(node) } : withNode(node);
  return runQuietly(isOwn ? node : 'npm', isOwn ? [own, ...args] : args, { cwd, env });
}

/** The settings of this machine's npm (its registry, its certificates), which a fetched npm would only look for beside itself. */
function machineSettings() {
  const { stdout } = spawnSync('npm', ['config', 'get', 'globalconfig'], { encoding: 'utf8' });
  return stdout ? { npm_config_globalconfig: stdout.trim() } : {};
}

function fetchedNode(root) {
  return join(root, '.runtime/node/node_modules', packageName(), 'bin/node');
}

function packageName() {
  return `node-${process.platform}-${process.arch}`;
}

function nodeInPath() {
  const self = realpathSync(process.execPath);
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, 'node');
    if (!folder || !existsSync(candidate) || realpathSync(candidate) === self) continue;
    const { stdout } = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
    if (major((stdout ?? '').replace('v', '')) >= wanted) return candidate;
  }
  return undefined;
}

function major(version) {
  return Number(version.split('.')[0]);
}
