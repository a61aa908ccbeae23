import pg from 'pg';

/** A database that nobody else uses, empty, on this PostgreSQL. `drop` removes it whole. */
export async function createOwnDatabase(databaseUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `own_${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(databaseUrl, `create database ${name}`);
  return {
    url: databaseUrl.replace(/\/[^/]*$/, `/${name}`),
    drop: () => ask(databaseUrl, `drop database ${name} with (force)`),
  };
}

async function ask(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
