import { ConfigProblem } from './config-problem.ts';
import type { Environment } from './environment.ts';

/** Where files are kept, in a store that speaks S3. */
export type Bucket = { endpoint: string; name: string; region: string; accessKeyId: string; secretAccessKey: string };

const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** Reads it: all of it, or nothing. Throws `ConfigProblem` that names what is missing. */
export function readBucket(environment: Environment): Bucket | undefined {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = environment;
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)
    return {
      endpoint: S3_ENDPOINT,
      name: S3_BUCKET,
      region: S3_REGION ?? 'us-east-1',
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    };
  const given = [...needed, 'S3_REGION' as const].filter((name) => environment[name]);
  if (given.length === 0) return undefined;
  const missing = needed.filter((name) => !environment[name]);
  throw new ConfigProblem(
    missing.map((name) => `${name}: falta; con ${given[0]} hacen falta todas, o ninguna para guardar los archivos en DATA_DIR`),
  );
}
