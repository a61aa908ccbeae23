import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Bucket, readBucket } from './bucket.ts';
import { ConfigProblem } from './config-problem.ts';
import { Environment, secretNames } from './environment.ts';
import { findUnsafe } from './find-unsafe.ts';
import { type OutsideProvider, readOutsideProviders } from './outside-providers.ts';
import { readSecrets } from './secrets.ts';

/** Whoever starts the program reads what is wrong; what the API answers stays in English, for developers. */
const inSpanish = z.locales.es().localeError;

/** The settings as the program reads them. Made once, in `main.ts`, and passed down. */
export type Config = Readonly<{
  mode: 'development' | 'production' | 'test';
  port: number;
  host: string;
  dataDir: string;
  databaseUrl?: string;
  redisUrl?: string;
  secretKey: string;
  jwtSecretKey: string;
  /** Wraps the keys that seal what people write: 32 bytes or more. */
  masterKey: Buffer;
  /** The one before it, while it is being replaced. */
  previousMasterKey?: Buffer;
  smtpUrl?: string;
  mailFrom?: string;
  /** Where files are kept; without it, in `dataDir`. */
  bucket?: Bucket;
  corsOrigins: readonly string[];
  /** Other addresses of this installation. */
  ownOrigins: readonly string[];
  /** Where else people may have an account to sign in with. */
  outsideProviders: readonly OutsideProvider[];
  accessTokenMinutes: number;
  sessionDays: number;
  /** How long recent activity is kept. */
  activityDays: number;
  auditDays: number;
  rateLimitPerHour: number;
  openaiApiKey?: string;
  openaiBaseUrl?: string;
  anthropicApiKey?: string;
  anthropicBaseUrl?: string;
  anthropicModel: string;
  modelUrl?: string;
  modelName?: string;
  trustProxy: boolean;
  logLevel: string;
  publicUrl: string;
}>;

/**
 * Reads the configuration, and makes the secrets that are missing (never in production).
 *
 * Throws `ConfigProblem`, which names each wrong variable and never its value.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const environment = readEnvironment(env);
  const unsafe = environment.NODE_ENV === 'production' ? findUnsafe(environment) : [];
  if (unsafe.length > 0) throw new ConfigProblem(unsafe);
  if (environment.SMTP_URL && !environment.MAIL_FROM)
    throw new ConfigProblem(['MAIL_FROM: falta; con SMTP_URL dice de quién son los correos']);
  const dataDir = resolve(environment.DATA_DIR);
  const secrets = readSecrets(environment, dataDir);

  return Object.freeze({
    mode: environment.NODE_ENV,
    port: environment.PORT,
    host: environment.HOST,
    dataDir,
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    ...secrets,
    smtpUrl: environment.SMTP_URL,
    mailFrom: environment.MAIL_FROM,
    bucket: readBucket(environment),
    corsOrigins: originsOf('CORS_ORIGINS', environment.CORS_ORIGINS),
    ownOrigins: originsOf('OWN_ORIGINS', environment.OWN_ORIGINS),
    outsideProviders: readOutsideProviders(environment.OIDC_PROVIDERS, environment.NODE_ENV),
    accessTokenMinutes: environment.JWT_ACCESS_TOKEN_EXPIRES_MINUTES,
    sessionDays: environment.SESSION_DAYS,
    activityDays: environment.ACTIVITY_DAYS,
    auditDays: environment.AUDIT_DAYS,
    rateLimitPerHour: environment.RATE_LIMIT_PER_HOUR,
    openaiApiKey: environment.OPENAI_API_KEY,
    openaiBaseUrl: environment.OPENAI_BASE_URL,
    anthropicApiKey: environment.ANTHROPIC_API_KEY,
    anthropicBaseUrl: environment.ANTHROPIC_BASE_URL,
    anthropicModel: environment.ANTHROPIC_MODEL,
    modelUrl: environment.MODEL_URL,
    modelName: environment.MODEL_NAME,
    trustProxy: environment.TRUST_PROXY ?? false,
    logLevel: environment.LOG_LEVEL,
    publicUrl: environment.PUBLIC_URL ?? addressOf(environment),
  });
}

/** Checks every variable and reads the `*_FILE` ones; makes nothing. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && value.trim() !== '') given[name] = value;
  for (const name of secretNames) if (given[`${name}_FILE`]) given[name] = readSecretFile(name, given[`${name}_FILE`] ?? '');

  const parsed = Environment.safeParse(given, { error: inSpanish });
  if (parsed.success) return parsed.data;
  throw new ConfigProblem(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

function readSecretFile(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new ConfigProblem([`${name}_FILE: no se puede leer ese archivo`]);
  }
}

function originsOf(name: string, listed: string | undefined): string[] {
  const origins = (listed ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.filter((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong.length > 0) throw new ConfigProblem([`${name}: cada uno es un origen como https://example.org, sin barra final`]);
  return origins;
}

/** What people of this machine type: an address that means "every network" is not one that a browser opens. */
function addressOf({ HOST, PORT }: Environment): string {
  const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(HOST) ? 'localhost' : HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`;
}
