import S3rver from 's3rver';
import type { Bucket } from '#platform/config/bucket.ts';

/** A real store that speaks S3, on this machine and in this folder, with one bucket. */
export async function aBucket(directory: string): Promise<{ bucket: Bucket; close(): Promise<void> }> {
  const name = 'mentalia';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    configureBuckets: [{ name, configs: [] }],
  });
  const { port } = await server.run();
  return {
    bucket: {
      endpoint: `http://127.0.0.1:${port}`,
      name,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    close: () => server.close(),
  };
}
