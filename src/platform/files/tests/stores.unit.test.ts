import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBucket } from '#tests/support/a-bucket.ts';
import { fileStoreSuite } from '#tests/support/file-store-suite.ts';
import { bucketStore } from '../drivers/bucket-store.ts';
import { folderStore } from '../drivers/folder-store.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'mentalia-files-'));

fileStoreSuite('A folder', async () => {
  const folder = aFolder();
  return { store: folderStore(folder), close: async () => rmSync(folder, { recursive: true }) };
});

fileStoreSuite('A bucket', async () => {
  const folder = aFolder();
  const { bucket, close } = await aBucket(join(folder, 'there'));
  return {
    store: bucketStore(bucket, join(folder, 'waiting')),
    async close() {
      const left = readdirSync(join(folder, 'waiting'));
      await close();
      rmSync(folder, { recursive: true });
      expect(left).toEqual([]);
    },
  };
});

describe('A folder of files', () => {
  it('lets nobody else on the machine read what people gave', async () => {
    const folder = aFolder();
    const id = '7d0f8f8e-2f3a-4a53-8d58-0d6a6f7c1b11';

    await folderStore(join(folder, 'files')).put(
      id,
      (async function* () {
        yield Buffer.from('x');
      })(),
    );

    expect(statSync(join(folder, 'files', '7d', id)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'files', '7d')).mode & 0o777).toBe(0o700);
    rmSync(folder, { recursive: true });
  });
});

describe('A bucket that does not know who asks', () => {
  it('says so without saying the secret, and keeps nothing', async () => {
    const folder = aFolder();
    const { bucket, close } = await aBucket(join(folder, 'there'));
    const store = bucketStore({ ...bucket, accessKeyId: 'nadie', secretAccessKey: 'el secreto' }, join(folder, 'waiting'));

    const putting = store.put(
      '7d0f8f8e-2f3a-4a53-8d58-0d6a6f7c1b11',
      (async function* () {
        yield Buffer.from('x');
      })(),
    );

    await expect(putting).rejects.toThrow('The store of files answered 403');
    expect(readdirSync(join(folder, 'waiting'))).toEqual([]);
    await close();
    rmSync(folder, { recursive: true });
  });
});

describe('What a crash left waiting for a bucket', () => {
  it('is found with what is there, and removed though the bucket does not answer', async () => {
    const folder = aFolder();
    const [waiting, id] = [join(folder, 'waiting'), '7d0f8f8e-2f3a-4a53-8d58-0d6a6f7c1b11'];
    const { bucket, close } = await aBucket(join(folder, 'there'));
    const store = bucketStore(bucket, waiting);
    mkdirSync(waiting);
    for (const name of [id, 'no-id']) writeFileSync(join(waiting, name), 'x');

    const listed: string[] = [];
    for await (const one of store.list()) listed.push(one);
    await close();
    await expect(store.remove(id)).rejects.toThrow();

    expect(listed).toEqual([id]);
    expect(readdirSync(waiting)).toEqual(['no-id']);
    rmSync(folder, { recursive: true });
  });
});
