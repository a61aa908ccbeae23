import type { Environment } from './environment.ts';

/** Words that have been published as somebody's secret: they keep nothing secret. */
const known = ['super-secret-key', 'super-secret-jwt-key', 'password', 'changeme', 'change-me', 'secret', 'minioadmin'];
const needed = ['SECRET_KEY', 'JWT_SECRET_KEY', 'MASTER_KEY'] as const;

/** What must not be so in production, one sentence each, naming the variable and never its value. */
export function findUnsafe(environment: Environment): string[] {
  const unsafe: string[] = [];
  for (const name of needed) {
    const value = environment[name];
    if (!value) unsafe.push(`${name}: falta, y en producción no se crea sola`);
    else if (isKnown(value)) unsafe.push(`${name}: es un secreto conocido o repetido; crea uno nuevo`);
  }
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'] as const) {
    const url = environment[name];
    if (url && hasKnownPassword(url)) unsafe.push(`${name}: su contraseña es conocida; cámbiala`);
  }
  if (environment.S3_SECRET_ACCESS_KEY && isKnown(environment.S3_SECRET_ACCESS_KEY))
    unsafe.push('S3_SECRET_ACCESS_KEY: es un secreto conocido o repetido; crea uno nuevo');
  if (/http:\/\//.test(environment.CORS_ORIGINS ?? '')) unsafe.push('CORS_ORIGINS: tiene un origen http; usa https');
  if (/http:\/\//.test(environment.OWN_ORIGINS ?? '')) unsafe.push('OWN_ORIGINS: tiene un origen http; usa https');
  if (environment.CORS_ORIGINS?.includes('*')) unsafe.push('CORS_ORIGINS: «*» deja entrar a cualquiera');
  if (environment.DEBUG) unsafe.push('DEBUG: no se usa en producción');
  return unsafe;
}

/** A database may be entered without a password; a well-known one only looks like a lock. */
function hasKnownPassword(url: string): boolean {
  const { password, searchParams } = new URL(url);
  const given = (password || (searchParams.get('password') ?? '')).toLowerCase();
  return given !== '' && known.some((word) => given.includes(word));
}

function isKnown(value: string): boolean {
  const plain = value.toLowerCase();
  return known.some((word) => plain === word || plain.startsWith(word)) || new Set(plain).size < 5;
}
