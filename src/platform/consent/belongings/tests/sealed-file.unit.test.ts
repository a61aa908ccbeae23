import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aVault } from '#tests/support/a-vault.ts';
import { streamOf } from '../../../vault/sealed-bytes.ts';
import { openSealedFile, writeSealedFile } from '../sealed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealed-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function aFile(name: string, bytes: Buffer) {
  const seals = await (await aVault()).of('3f0e8a52-3a55-4c0e-9c54-0a0f4f7e5c11');
  const path = join(folder, name);
  const file = await writeSealedFile(path, name, seals);
  for (let at = 0; at < bytes.length; at += 50_000) await file.write(bytes.subarray(at, at + 50_000));
  const size = await file.end();
  return { path, seals, size };
}

describe('A sealed file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives back all of its %i bytes, and any part of them', async (length) => {
    const bytes = Buffer.alloc(length, 'lo que escribí ');
    const { path, seals, size } = await aFile(`whole-${length}`, bytes);

    const reader = await openSealedFile(path, `whole-${length}`, seals);
    const part = await reader.read(Math.floor(length / 2), length);
    const pieces: Buffer[] = [];
    for await (const piece of streamOf(reader)) pieces.push(piece);
    const whole = Buffer.concat(pieces);

    expect([size, reader.size]).toEqual([length, length]);
    expect(whole.equals(bytes)).toBe(true);
    expect(part.equals(bytes.subarray(Math.floor(length / 2)))).toBe(true);
  });

  it('priv/P7 shows none of its words on the disk, and opens for nobody else nor under another name', async () => {
    const { path, seals } = await aFile('mine', Buffer.from('lo que escribí'));
    const other = await (await aVault()).of('9b1c2d3e-0000-4000-8000-000000000001');

    expect(readFileSync(path, 'latin1')).not.toContain('escrib');
    await expect(openSealedFile(path, 'mine', other)).rejects.toThrow();
    await expect(openSealedFile(path, 'other', seals)).rejects.toThrow();
  });

  it('notices that a byte was changed, and that its end was cut off at a whole piece', async () => {
    const { path, seals } = await aFile('changed', Buffer.alloc(150_000, 'a'));
    const kept = readFileSync(path);
    const begin = kept.indexOf('\n') + 1;
    const changed = Buffer.from(kept);
    changed[begin + 70_000] = (changed[begin + 70_000] ?? 0) ^ 1;

    writeFileSync(path, changed);
    const reader = await openSealedFile(path, 'changed', seals);
    await expect(reader.read(0, 150_000)).rejects.toThrow();
    await reader.close();
    writeFileSync(path, kept);
    truncateSync(path, begin + 2 * (65_536 + 16));

    await expect(openSealedFile(path, 'changed', seals)).rejects.toThrow();
  });
});
