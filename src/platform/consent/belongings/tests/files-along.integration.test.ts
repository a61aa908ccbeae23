import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { placesOf } from '../../../files/places-of.ts';
import { sealBytes } from '../../../vault/sealed-bytes.ts';
import type { DataExport, Imported } from '../contract.ts';
import { exportPath } from '../export-files.ts';
import { run } from '../make-export.ts';
import { readCopy, takeCopy } from './a-copy.ts';
import { anotherInstallation, type OtherWorld } from './another-installation.ts';

const base = '/api/despacho-legal/cases';
type Kept = { id: string; body: { sha256: string } };

/** A case with a file that shows something. */
async function aCaseWith(
  url: string,
  person: Person,
  text: string,
): Promise<{ caseId: string; entryId: string; sha256: string }> {
  const [caseId, entryId] = [randomUUID(), randomUUID()];
  await person.post(base, { clientCaseId: caseId, title: 'Despido sin carta' });
  const asked = new URLSearchParams({ clientEntryId: entryId, name: 'correo.txt' });
  const given = await fetch(`${url}${base}/${caseId}/evidence?${asked}`, {
    method: 'POST',
    headers: { ...person.headers, 'content-type': 'application/octet-stream' },
    body: text,
  });
  return { caseId, entryId, sha256: ((await given.json()) as Kept).body.sha256 };
}

async function brings(url: string, { headers }: Person, zip: Uint8Array): Promise<Imported['tables'][number] | undefined> {
  const asked = { method: 'POST', headers: { ...headers, 'content-type': 'application/zip' }, body: Buffer.from(zip) };
  const answer = (await (await fetch(`${url}/api/user/import`, asked)).json()) as Imported;
  return answer.tables.find(({ name }) => name === 'files');
}

const readFile = async (url: string, { headers }: Person, path: string) => (await fetch(url + path, { headers })).text();

describe.skipIf(whyNoDatabase)('Files of somebody, in their copy', () => {
  let other: OtherWorld;
  beforeAll(async () => {
    other = await anotherInstallation();
  });
  afterAll(() => other?.drop());

  it('priv/P5 priv/P6 are in it to be opened, come along to another installation once, and are still the ones that were given', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const text = 'No vuelvas mañana. '.repeat(20_000);
    const { caseId, entryId, sha256 } = await aCaseWith(world.url, ana, text);

    const copy = await takeCopy(world, ana);
    const there = await other.as('ana');
    const [first, again] = [await brings(other.url, there, copy.zip), await brings(other.url, there, copy.zip)];

    const path = copy.names.find((name) => name.startsWith('files/')) ?? '';
    const evidence = `${base}/${caseId}/evidence/${entryId}`;
    expect(path).toMatch(/^files\/[0-9a-f-]{36}\.txt$/);
    expect(copy.textOf(path)).toBe(text);
    expect(copy.textOf('leeme.html')).toContain(`<a href="${path}">Abrir el archivo</a>`);
    expect(first).toEqual({ name: 'files', added: 1, known: 0, refused: 0 });
    expect(again).toEqual({ name: 'files', added: 0, known: 1, refused: 0 });
    expect(await readFile(other.url, there, `${evidence}/file`)).toBe(text);
    expect((await there.post(`${evidence}/verify`)).body).toMatchObject({ isSame: true, sha256 });
  });

  it('never become those of somebody else: where an id is taken they have another one', async () => {
    const world = await aWorld();
    const [ana, berta] = [await world.as('ana'), await world.as('berta')];
    const { caseId, entryId } = await aCaseWith(world.url, ana, 'De Ana');
    const { zip } = await takeCopy(world, ana);

    const brought = await brings(world.url, berta, zip);
    await ana.delete(`${base}/${caseId}`);

    const [mine] = readCopy((await takeCopy(world, berta)).zip).rowsOf('legal_case_entries');
    expect(brought).toMatchObject({ added: 1, refused: 0 });
    expect(mine?.id).not.toBe(entryId);
    expect(await readFile(world.url, berta, `${base}/${mine?.case_id}/evidence/${mine?.id}/file`)).toBe('De Ana');
  });

  it('are looked at as if they were given now: what is something else, or longer than it says, is left out and counted', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await aCaseWith(world.url, ana, 'Un texto');
    const files = unzipSync((await takeCopy(world, ana)).zip);
    const path = Object.keys(files).find((name) => name.startsWith('files/')) ?? '';
    const withFile = (bytes: Uint8Array): Uint8Array => zipSync({ ...files, [path]: [bytes, { level: 6 }] } as Zippable);
    const there = await other.as('ana');
    const long = withFile(strToU8('x'.repeat(10_000)));
    const said = Buffer.from(long);
    said.writeUInt32LE(5, said.indexOf(path, said.lastIndexOf('PK\u0001\u0002', said.lastIndexOf(path))) - 46 + 24);

    const program = await brings(other.url, there, withFile(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])));
    const longer = await brings(other.url, there, said);

    expect([program, longer].map((count) => count && [count.added, count.refused])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('are told of as they come, and stop where their person wants the copy no more', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    await aCaseWith(world.url, ana, 'y'.repeat(6 * 1024 * 1024));
    const { system } = world;
    const ask = async () => (await ana.post<DataExport>('/api/user/exports', {})).body.id;
    /** Makes a copy, and does something each time that a part of a file is read for it. */
    const make = async (exportId: string, onRead: () => Promise<unknown>) => {
      const find: typeof system.files.find = async (...asked) => {
        await onRead();
        return system.files.find(...asked);
      };
      await run({ ...system, files: { ...system.files, find } }, { exportId, language: 'es' });
      return (await ana.get<DataExport>(`/api/user/exports/${exportId}`)).body;
    };
    const [whole, progress] = [await ask(), [] as number[]];

    const made = await make(whole, async () =>
      progress.push((await ana.get<DataExport>(`/api/user/exports/${whole}`)).body.progress),
    );
    const unwanted = await ask();
    const left = await make(unwanted, () => ana.delete(`/api/user/exports/${unwanted}`));

    expect([made.status, left.status]).toEqual(['ready', 'cancelled']);
    expect(existsSync(exportPath(system, unwanted))).toBe(false);
    expect(new Set(progress).size).toBeGreaterThan(4);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
  });

  it('leave the rest of the copy whole where one does not open, and the copy says which', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { entryId } = await aCaseWith(world.url, ana, 'roto');
    await aCaseWith(world.url, ana, 'Entero');
    const { system } = world;
    const entries = (await takeCopy(world, ana)).rowsOf('legal_case_entries');
    const fileId = String(entries.find(({ id }) => id === entryId)?.file_id);
    const seals = await system.vault.of(ana.personId);
    await system.files.put(fileId, sealBytes(placesOf(randomUUID()).content, seals, letters('roto')));

    const copy = await takeCopy(world, ana);

    const inside = copy.names.filter((name) => name.startsWith('files/')).map(copy.textOf);
    const manifest = JSON.parse(copy.textOf('manifest.json')) as { files: { id: string; file: string | null }[] };
    expect(inside).toContain('Entero');
    expect(manifest.files.filter(({ file }) => file === null).map(({ id }) => id)).toEqual([fileId]);
  });
});

async function* letters(text: string): AsyncGenerator<Uint8Array> {
  yield strToU8(text);
}
