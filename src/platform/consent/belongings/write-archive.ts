import type { Db } from '../../db/open-database.ts';
import type { SealedTable } from '../../db/sealed-tables.ts';
import type { FileStore } from '../../files/file-store.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type { Vault } from '../../vault/vault.ts';
import { carried } from './core/table-rules.ts';
import { openRow } from './open-row.ts';
import { type PersonalTable, readPersonalTables } from './personal-tables.ts';
import { createReadablePage } from './readable-page.ts';
import { countTold, readRows } from './row-store.ts';
import { listReadable, type WrittenFile, writeFiles } from './write-files.ts';
import { writeZip } from './write-zip.ts';

export type ArchiveParts = { db: Db; vault: Vault; files: FileStore; sealedTables: readonly SealedTable[]; now: () => Date };

type Writing = {
  language: Language;
  write(bytes: Uint8Array): Promise<void>;
  /** Told after each page of rows and each piece of a file, from 0 to 1. What it throws ends the writing. */
  onProgress(share: number): Promise<void>;
};

const rowsAtOnce = 1000;
/** So many bytes of a file are as much to do as one row. */
const bytesOfRow = 16 * 1024;
/** Which version of this form a copy has. The first had no files in it. */
export const archiveVersion = 2;

/**
 * Writes everything of a person as a zip: a file of lines for each table, the files they gave, one page to read, and what is in it. Rows are read some
 * at a time, opened, written and forgotten, so that a long life here takes no more memory than a short one (priv/P5).
 */
export async function writeArchive(
  parts: ArchiveParts,
  personId: string,
  { language, write, onProgress }: Writing,
): Promise<void> {
  const { db, vault, sealedTables, now } = parts;
  const plans = await readPersonalTables(db, sealedTables);
  const tables: { table: PersonalTable; rows: number; unreadable: number }[] = [];
  for (const table of plans.filter(({ isTold }) => isTold))
    tables.push({ table, rows: await countTold(db, table, plans, personId), unreadable: 0 });
  const given = await listReadable(parts, personId);
  const [rowsToCome, bytesToCome] = [
    tables.reduce((sum, { rows }) => sum + rows, 0),
    given.reduce((sum, { bytes }) => sum + bytes, 0),
  ];
  const total = 2 * rowsToCome + bytesToCome / bytesOfRow;
  let done = 0;
  const goOn = async (more: number): Promise<void> => {
    done += more;
    await onProgress(total === 0 ? 1 : Math.min(done / total, 1));
  };

  async function* pagesOf(table: PersonalTable) {
    const reading = { personId, sealedBy: table.sealed?.row, limit: rowsAtOnce };
    for await (const page of readRows(db, table, plans, reading)) {
      // Asked for anew each time: a key that was destroyed meanwhile opens nothing more.
      const seals = await vault.of(personId, db);
      yield Promise.all(page.map(async (row) => openRow(row.keptBy ? await vault.of(row.keptBy, db) : seals, table, row)));
      await goOn(page.length);
    }
  }

  const zip = writeZip(write);
  for (const counted of tables) {
    counted.rows = 0;
    zip.begin(`data/${counted.table.name}.ndjson`);
    for await (const page of pagesOf(counted.table)) {
      counted.rows += page.length;
      counted.unreadable += page.reduce((sum, { broken }) => sum + broken, 0);
      await zip.write(page.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
    }
    await zip.end();
  }

  const files = await writeFiles(parts, personId, { rows: given, zip, onBytes: (bytes) => goOn(bytes / bytesOfRow) });

  zip.begin(language === 'es' ? 'leeme.html' : 'readme.html');
  const readable = createReadablePage(language, now(), files);
  const listed = tables.map(({ table, rows }) => ({ name: table.name, rows }));
  await zip.write(readable.head(listed));
  for (const { table, rows } of tables) {
    await zip.write(readable.begin({ name: table.name, rows }));
    for await (const page of pagesOf(table)) await zip.write(page.map(({ row }) => readable.row(table, row)).join(''));
    await zip.write(readable.end());
  }
  await zip.write(readable.foot());
  await zip.end();

  zip.begin('manifest.json');
  await zip.write(`${JSON.stringify(manifestOf({ tables, files, language, at: now() }), null, 2)}\n`);
  await zip.end();
  await zip.close();
}

type Told = {
  tables: { table: PersonalTable; rows: number; unreadable: number }[];
  files: readonly WrittenFile[];
  language: Language;
  at: Date;
};

function manifestOf({ tables, files, language, at }: Told) {
  return {
    product: 'mentalia-universe',
    version: archiveVersion,
    language,
    exportedAt: at.toISOString(),
    notes: {
      me: 'In place of your own id. "somebody" stands for anybody else.',
      generated: 'true where a program wrote the text.',
      file: 'null: a file that could not be read, or for which a copy has no room.',
      carried: 'Whether an import into another installation takes the rows.',
    },
    tables: tables.map(({ table, rows, unreadable }) => ({
      name: table.name,
      file: `data/${table.name}.ndjson`,
      rows,
      unreadable,
      carried: Object.hasOwn(carried, table.name),
      columns: table.columns.map(({ name }) => name),
    })),
    files: files.map(({ id, bytes, path }) => ({ id, bytes, file: path ?? null })),
  };
}
