import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore } from '#platform/files/file-store.ts';

export type OpenedStore = { store: FileStore; close(): Promise<void> };

async function* inParts(bytes: Buffer, partBytes = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partBytes) yield bytes.subarray(at, at + partBytes);
}

async function* brokenOff(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('the first half of');
  throw new Error('they left');
}

/** What every store promises of the contents that it is given. */
export function fileStoreSuite(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name}: where what people upload is kept`, () => {
    let opened: OpenedStore;
    let store: FileStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened?.close());

    const read = async (id: string, range?: { from: number; to: number }) => {
      const found = await store.find(id, range);
      if (!found) return undefined;
      const parts: Uint8Array[] = [];
      for await (const part of found.bytes) parts.push(part);
      return { size: found.size, bytes: Buffer.concat(parts) };
    };
    const listed = async () => {
      const ids: string[] = [];
      for await (const id of store.list()) ids.push(id);
      return ids;
    };

    it.each([1, 10_000, 300_001])('gives somebody back all of the %i bytes that they gave', async (length) => {
      const [id, bytes] = [randomUUID(), randomBytes(length)];

      await store.put(id, inParts(bytes));
      const found = await read(id);

      expect(found?.size).toBe(length);
      expect(found?.bytes.equals(bytes)).toBe(true);
    });

    it('gives them any part of it, with how long the whole is', async () => {
      const [id, bytes] = [randomUUID(), randomBytes(100_000)];
      await store.put(id, inParts(bytes));

      const [begin, middle, beyond] = [
        await read(id, { from: 0, to: 2 }),
        await read(id, { from: 40_000, to: 70_001 }),
        await read(id, { from: 99_990, to: 200_000 }),
      ];

      expect([begin?.size, middle?.size, beyond?.size]).toEqual([100_000, 100_000, 100_000]);
      expect(begin?.bytes.equals(bytes.subarray(0, 2))).toBe(true);
      expect(middle?.bytes.equals(bytes.subarray(40_000, 70_001))).toBe(true);
      expect(beyond?.bytes.equals(bytes.subarray(99_990))).toBe(true);
    });

    it('keeps nothing of what somebody stopped sending', async () => {
      const id = randomUUID();

      await expect(store.put(id, brokenOff())).rejects.toThrow('they left');

      expect(await store.find(id)).toBeUndefined();
      expect(await listed()).not.toContain(id);
    });

    it('keeps nothing of what somebody removed, and lets them remove it twice', async () => {
      const [id, other] = [randomUUID(), randomUUID()];
      await store.put(id, inParts(randomBytes(500)));
      await store.put(other, inParts(randomBytes(500)));
      const before = await listed();

      await store.remove(id);
      await store.remove(id);

      expect(before).toEqual(expect.arrayContaining([id, other]));
      expect(await store.find(id)).toBeUndefined();
      expect(await listed()).not.toContain(id);
      expect((await read(other))?.size).toBe(500);
    });

    it('finds nothing where nobody ever put anything', async () => {
      expect(await store.find(randomUUID())).toBeUndefined();
      expect(await store.find(randomUUID(), { from: 0, to: 10 })).toBeUndefined();
    });

    it.each(['../../etc/passwd', '/etc/passwd', 'C:\\windows', '..%2fpasswd', 'a\0b', ''])(
      'takes %j for no id, whatever is done with it (sec/S50)',
      async (id) => {
        await expect(store.put(id, inParts(Buffer.from('x')))).rejects.toThrow('no id');
        await expect((async () => store.find(id))()).rejects.toThrow('no id');
        await expect((async () => store.remove(id))()).rejects.toThrow('no id');
      },
    );
  });
}
