import type { Database, Db } from '#platform/db/open-database.ts';

/**
 * How the database would answer the queries that `act` makes, as its plans in words. Small tables tempt it to read them whole, to
 * sort and to merge: here it may do so only where no index serves.
 */
export async function plansOf({ db, pool }: Pick<Database, 'db' | 'pool'>, act: (db: Db) => Promise<unknown>): Promise<string[]> {
  const asked: { text: string; values: unknown[] }[] = [];
  const query = pool.query.bind(pool);
  const listening = ((config: { text: string } | string, values: unknown[]) => {
    // A plain text is asked by the jobs, which go on meanwhile.
    if (typeof config !== 'string') asked.push({ text: config.text, values: values ?? [] });
    return query(config as string, values);
  }) as typeof pool.query;
  pool.query = listening;
  try {
    await act(db);
  } finally {
    pool.query = query as typeof pool.query;
  }

  const client = await pool.connect();
  try {
    const tempting = ['seqscan', 'sort', 'bitmapscan', 'mergejoin', 'hashjoin'].map((way) => `set local enable_${way} = off`);
    await client.query(['begin', ...tempting].join('; '));
    const plans: string[] = [];
    for (const { text, values } of asked) {
      const { rows } = await client.query(`explain (costs off) ${text}`, values as never[]);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
