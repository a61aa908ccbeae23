import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from './environment.ts';

export type Secrets = { secretKey: string; jwtSecretKey: string; masterKey: Buffer };

/**
 * The secrets given, or those kept in `dataDir/secrets`, made on first start. A made one is on the disk, readable by its
 * owner only, before anything is sealed with it: losing the master key is losing every word.
 */
export function readSecrets(environment: Environment, dataDir: string): Secrets {
  const kept = (name: string): string => keep(join(dataDir, 'secrets', name));
  return {
    secretKey: environment.SECRET_KEY ?? kept('secret-key'),
    jwtSecretKey: environment.JWT_SECRET_KEY ?? kept('jwt-secret-key'),
    masterKey: Buffer.from(environment.MASTER_KEY ?? kept('master-key'), 'base64'),
  };
}

function keep(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
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
