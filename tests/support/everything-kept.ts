import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type pg from 'pg';

/** Every row of every table, of the jobs too, as text: what a dump of the database would hold. */
export async function everyRow(pool: Pick<pg.Pool, 'query'>): Promise<string> {
  const { rows: tables } = await pool.query(
    `select table_schema as schema, table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const dumped: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await pool.query(`select t::text as line from "${schema}"."${name}" t`);
    dumped.push(`${schema}.${name}`, ...rows.map(({ line }) => line));
  }
  return dumped.join('\n');
}

/** Every key of this Redis with what it holds. */
export async function everyKey(redisUrl: string): Promise<string> {
  const redis = new Redis(redisUrl);
  try {
    const dumped: string[] = [];
    for (const key of await redis.keys('*')) dumped.push(key, JSON.stringify(await contentOf(redis, key)));
    return dumped.join('\n');
  } finally {
    redis.disconnect();
  }
}

/** Every file under a folder, its name and its bytes. */
export function everyFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => `${name}\n${readFileSync(join(parentPath, name), 'latin1')}`).join('\n');
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    default:
      return redis.xrange(key, '-', '+');
  }
}
