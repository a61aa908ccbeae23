import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { ConfigProblem } from '../config-problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'mentalia-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const strong = 'k3Yx9-Zq7Lw2Vb8Nf4Hs6Tj1Rc5Md0Pg+AeUo/iQhXs=';
const production = { NODE_ENV: 'production', SECRET_KEY: strong, JWT_SECRET_KEY: strong, MASTER_KEY: strong };

function problemsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message;
    throw error;
  }
  return '';
}

describe('Starting with nothing configured', () => {
  it('listens on this machine only, with the limits of the specification', () => {
    const config = readConfig({ DATA_DIR: join(folder, 'defaults') });

    expect(config).toMatchObject({
      mode: 'development',
      port: 5000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:5000',
      accessTokenMinutes: 15,
      sessionDays: 30,
      activityDays: 365,
      rateLimitPerHour: 1000,
      corsOrigins: [],
      databaseUrl: undefined,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('makes its secrets once, for its owner only, and finds them again', () => {
    const env = { DATA_DIR: join(folder, 'secrets') };

    const first = readConfig(env);
    const second = readConfig(env);

    expect(second).toEqual(first);
    expect(first.masterKey).toHaveLength(32);
    expect(new Set([first.secretKey, first.jwtSecretKey, first.masterKey.toString('base64')]).size).toBe(3);
    const kept = join(env.DATA_DIR, 'secrets');
    expect(readdirSync(kept).sort()).toEqual(['jwt-secret-key', 'master-key', 'secret-key']);
    expect(readdirSync(kept).map((name) => statSync(join(kept, name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  });

  it('takes an empty variable for one that is not there', () => {
    expect(readConfig({ DATA_DIR: join(folder, 'empty'), PORT: '', DATABASE_URL: ' ' })).toMatchObject({
      port: 5000,
      databaseUrl: undefined,
    });
  });
});

describe('Configuring it', () => {
  it('reads a secret from the file that its variable names', () => {
    const path = join(folder, 'key');
    writeFileSync(path, `${strong}\n`);

    expect(readConfig({ ...production, SECRET_KEY: '', SECRET_KEY_FILE: path }).secretKey).toBe(strong);
    expect(problemsOf({ ...production, SECRET_KEY_FILE: join(folder, 'gone') })).toContain('SECRET_KEY_FILE: no se puede leer');
  });

  it.each([
    ['PORT', 'cinco mil'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['CORS_ORIGINS', 'https://mentalia.com/chat'],
    ['NODE_ENV', 'staging'],
    ['SECRET_KEY', 'short'],
    ['MASTER_KEY', 'c2hvcnQ='],
  ])('names the variable that cannot be read, and does not repeat what it holds: %s=%s', (name, value) => {
    const problems = problemsOf({ ...production, [name]: value });

    expect(problems).toContain(`${name}: `);
    expect(problems).not.toContain(value);
  });
});

describe('Starting in production', () => {
  it('starts with good secrets', () => {
    const databaseUrl = 'postgres://mentalia:Jx8-qL2v@db.internal/mentalia';

    expect(problemsOf({ ...production, DATABASE_URL: databaseUrl, CORS_ORIGINS: 'https://mentalia.com' })).toBe('');
  });

  it.each([
    ['SECRET_KEY', ''],
    ['JWT_SECRET_KEY', ''],
    ['MASTER_KEY', ''],
    ['SECRET_KEY', 'super-secret-key'],
    ['SECRET_KEY', 'super-secret-key-super-secret-key'],
    ['JWT_SECRET_KEY', 'super-secret-jwt-key-made-longer-than-that'],
    ['SECRET_KEY', 'changeme-changeme-changeme-changeme'],
    ['SECRET_KEY', 'password-password-password-password'],
    ['JWT_SECRET_KEY', 'a'.repeat(40)],
    ['JWT_SECRET_KEY', 'only-31-bytes-0123456789abcdefg'],
    ['DATABASE_URL', 'postgres://mentalia:password@db/mentalia'],
    ['DATABASE_URL', 'postgres://mentalia:Password123@db/mentalia'],
    ['REDIS_URL', 'redis://:changeme@redis:6379'],
    ['CORS_ORIGINS', 'https://mentalia.com,http://hiperfoco.com'],
    ['CORS_ORIGINS', '*'],
    ['DEBUG', '1'],
    ['DEBUG', 'express:*'],
  ])('refuses, names the variable and never tells its value: %s=%s', (name, value) => {
    const problems = problemsOf({ ...production, [name]: value });

    expect(problems).toMatch(new RegExp(`[ ;]${name}: `));
    if (value.length > 1) expect(problems).not.toContain(value);
  });

  it('makes no secret by itself', () => {
    const dataDir = join(folder, 'production');

    expect(problemsOf({ NODE_ENV: 'production', DATA_DIR: dataDir })).toContain('MASTER_KEY');
    expect(() => readdirSync(dataDir)).toThrow('ENOENT');
  });
});
