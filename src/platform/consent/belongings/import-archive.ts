import { z } from 'zod';
import { recordEvent } from '../../audit/record-event.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import type { SealedReader } from '../../vault/sealed-bytes.ts';
import { type BringFileParts, bringFiles } from './bring-files.ts';
import { type Bringing, bringRows } from './bring-rows.ts';
import { ArchiveNotValid, ArchiveTooLarge, type Imported, ImportUnderWay, mostImportBytes } from './contract.ts';
import { carried, namedBy } from './core/table-rules.ts';
import { exportPath, importId, removeExportFile } from './export-files.ts';
import { clearUnusedProfile, listTaken, readNamed } from './import-store.ts';
import { newIdOf } from './new-ids.ts';
import { type PersonalTable, readPersonalTables } from './personal-tables.ts';
import { type Budget, type JsonRow, mostUnpacked, readLines } from './read-lines.ts';
import { listEntries, readEntry, type ZipEntry } from './read-zip.ts';
import { openSealedFile, writeSealedFile } from './sealed-file.ts';
import { archiveVersion } from './write-archive.ts';

export type ImportParts = BringFileParts & { sealedTables: readonly SealedTable[]; config: { dataDir: string } };

const Manifest = z.object({ product: z.literal('mentalia-universe'), version: z.int().min(1).max(archiveVersion) });
const idsAtOnce = 5000;
const underWay = new Set<string>();

/**
 * Brings a copy from another installation into this account: what the person wrote, made and chose, never rights. What comes is
 * kept sealed while it is read, and read whole before a word of it is written. The same copy again adds nothing, so one that was
 * interrupted is simply brought again.
 */
export async function importArchive(parts: ImportParts, personId: string, upload: AsyncIterable<Uint8Array>): Promise<Imported> {
  if (underWay.has(personId)) throw new ImportUnderWay();
  underWay.add(personId);
  const fileId = importId();
  try {
    const seals = await parts.vault.of(personId, parts.db);
    await keepUpload(parts, fileId, seals, upload);
    const zip = await openSealedFile(exportPath(parts, fileId), fileId, seals);
    try {
      return await bringArchive(parts, personId, zip);
    } finally {
      await zip.close();
    }
  } finally {
    underWay.delete(personId);
    await removeExportFile(parts, fileId);
  }
}

async function keepUpload(
  parts: ImportParts,
  fileId: string,
  seals: Parameters<typeof writeSealedFile>[2],
  upload: AsyncIterable<Uint8Array>,
): Promise<void> {
  const file = await writeSealedFile(exportPath(parts, fileId), fileId, seals);
  let size = 0;
  try {
    for await (const bytes of upload) {
      size += bytes.length;
      if (size > mostImportBytes) throw new ArchiveTooLarge();
      await file.write(bytes);
    }
    await file.end();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

async function bringArchive(parts: ImportParts, personId: string, zip: SealedReader): Promise<Imported> {
  const { db, vault, sealedTables, now } = parts;
  const entries = await listEntries(zip);
  const entryOf = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  await checkManifest(zip, entryOf('manifest.json'));
  const plans = await readPersonalTables(db, sealedTables);
  const tables = plans.filter(({ name }) => Object.hasOwn(carried, name) && entryOf(`data/${name}.ndjson`));
  const linesOf = (table: PersonalTable, budget: Budget): AsyncIterable<JsonRow> => {
    const entry = entryOf(`data/${table.name}.ndjson`);
    return entry ? readLines(readEntry(zip, entry), budget) : none();
  };

  const given = plans.find(({ name }) => name === 'files');
  const newIds = new Map<string, string>();
  const checking = { ...mostUnpacked };
  for (const table of given ? [...tables, given] : tables) {
    let ids: string[] = [];
    const look = async (): Promise<void> => {
      for (const id of await listTaken(db, table, plans, personId, ids)) newIds.set(id, newIdOf(personId, table.name, id));
      ids = [];
    };
    for await (const row of linesOf(table, checking)) {
      const id = table.id && row[table.id];
      if (typeof id === 'string' && z.uuid().safeParse(id).success) ids.push(id);
      if (ids.length >= idsAtOnce) await look();
    }
    await look();
  }

  const bringsProfile = tables.some(({ name }) => name === 'neurodivergent_profiles');
  const isProfileFree = bringsProfile && (await db.transaction((tx) => clearUnusedProfile(tx, personId)));
  const named = new Map<string, Map<string, string>>();
  for (const [table, by] of Object.entries(namedBy)) named.set(table, await readNamed(db, table, by));
  const bringing: Bringing = { db, vault, personId, newIds, named, brought: new Map() };
  const reading = { ...mostUnpacked };
  const counted: Imported['tables'] = [];
  for (const table of tables) {
    // Who has said here how they function keeps that, with its versions.
    if (!isProfileFree && profileTables.includes(table.name)) continue;
    counted.push({ name: table.name, ...(await bringRows(bringing, table, linesOf(table, reading))) });
  }
  if (given) {
    const count = await bringFiles(parts, personId, { zip, entries, rows: linesOf(given, reading), newIds });
    if (count.added + count.known + count.refused > 0) counted.push({ name: given.name, ...count });
  }
  const added = counted.reduce((sum, one) => sum + one.added, 0);
  const actor = { kind: 'person', id: personId } as const;
  await recordEvent(
    db,
    { vault, now },
    { actor, subjectId: personId, action: 'import.done', outcome: 'done', details: { added } },
  );
  return { tables: counted };
}

const profileTables = ['neurodivergent_profiles', 'profile_versions'];

async function checkManifest(zip: SealedReader, entry: ZipEntry | undefined): Promise<void> {
  if (!entry || entry.size > 1024 * 1024) throw new ArchiveNotValid({ why: 'no-manifest' });
  let text = '';
  for await (const piece of readEntry(zip, entry)) {
    text += piece.toString('utf8');
    if (text.length > 1024 * 1024) throw new ArchiveNotValid({ why: 'too-large' });
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new ArchiveNotValid({ why: 'no-manifest' });
  }
  if (!Manifest.safeParse(read).success) throw new ArchiveNotValid({ why: 'other-version' });
}

async function* none(): AsyncGenerator<JsonRow> {}
