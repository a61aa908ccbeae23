import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { bucketStore } from '#platform/files/drivers/bucket-store.ts';
import { run as expireFiles } from '#platform/files/expire-files.ts';
import { openFile } from '#platform/files/open-file.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { aBucket } from '#tests/support/a-bucket.ts';
import type { Person } from '#tests/support/person.ts';
import { aWav } from '#tests/support/some-sound.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { audioFile } from '../audio-file.ts';

const days = 24 * 3_600_000;

describe.skipIf(whyNoDatabase)('Somebody whose recordings are kept in a bucket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentalia-bucket-'));
  let close: () => Promise<void>;
  let system: System;
  let ana: Person;
  beforeAll(async () => {
    const [there, world] = [await aBucket(join(folder, 'there')), await aWorld()];
    close = there.close;
    system = { ...world.system, files: bucketStore(there.bucket, join(folder, 'waiting')) };
    ana = await world.as('ana');
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const receive = (bytes: Buffer) =>
    receiveFile(system, ana.personId, {
      purpose: audioFile,
      name: 'nota.wav',
      bytes: (async function* () {
        yield bytes;
      })(),
    });
  const there = () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name));
  };

  it('reads all of one, and any part of it, while the bucket holds nothing that can be read', async () => {
    const wav = Buffer.concat([aWav(2_500_000), Buffer.from('canario')]);

    const { id } = await receive(wav);
    const opened = await openFile(system, ana.personId, id);
    const parts: Buffer[] = [];
    for await (const part of opened.stream()) parts.push(part);

    expect(Buffer.concat(parts).equals(wav)).toBe(true);
    expect((await opened.read(70_000, 140_000)).equals(wav.subarray(70_000, 140_000))).toBe(true);
    expect(there().some((path) => path.includes(id))).toBe(true);
    expect(there().filter((path) => /canario|WAVEfmt/.test(readFileSync(path, 'latin1')))).toEqual([]);
  });

  it('never sends there what is refused, and leaves none of it here', async () => {
    const before = there().length;

    await expect(receive(Buffer.concat([aWav(), Buffer.from('<script>')]))).rejects.toThrow('type of file');

    expect(there()).toHaveLength(before);
  });

  it('has them removed from there when their day is over', async () => {
    const { id } = await receive(aWav());

    await expireFiles({ ...system, now: () => new Date(Date.now() + 4 * days) });

    expect(there().filter((path) => path.includes(id))).toEqual([]);
  });
});
