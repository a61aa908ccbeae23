import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigProblem } from './config-problem.ts';
import type { Environment } from './environment.ts';

export type Secrets = { secretKey: string; jwtSecretKey: string; masterKey: Buffer; previousMasterKey?: Buffer };

/**
 * The secrets given, or those kept in `dataDir/secrets`, made on first start. A made one is on the disk, readable by its
 * owner only, before anything is sealed with it: losing the master key is losing every word.
 */
export function readSecrets(environment: Environment, dataDir: string): Secrets {
  const pathOf = (name: string): string => join(dataDir, 'secrets', name);
  const kept = (name: string): string => keep(pathOf(name));
  const previous = environment.MASTER_KEY_PREVIOUS ?? read(pathOf('master-key-previous'));
  // A new one would open nothing of what is there; the lost one may still be found.
  if (!environment.MASTER_KEY && !previous && !read(pathOf('master-key')) && existsSync(join(dataDir, 'database'))) {
    throw new ConfigProblem(['MASTER_KEY: falta, y DATA_DIR tiene datos que solo ella abre; devuélvela a secrets/master-key']);
  }
  return {
    secretKey: environment.SECRET_KEY ?? kept('secret-key'),
    jwtSecretKey: environment.JWT_SECRET_KEY ?? kept('jwt-secret-key'),
    masterKey: Buffer.from(environment.MASTER_KEY ?? kept('master-key'), 'base64'),
    ...(previous ? { previousMasterKey: Buffer.from(previous, 'base64') } : {}),
  };
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function keep(path: string): string {
  const known = read(path);
  if (known !== undefined) return known;
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64');
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'wx', 0o600);
  writeSync(file, secret);
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, path);
  const directory = openSync(folder, 'r');
  fsyncSync(directory);
  closeSync(directory);
  return secret;
}
