import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import { holdPerson } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import type { Db } from '../../db/open-database.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { streamOf } from '../../vault/sealed-bytes.ts';
import type { Vault } from '../../vault/vault.ts';
import { type AskForExport, type DataExport, ExportNotFound, ExportNotReady } from './contract.ts';
import { exportPath, removeExportFile } from './export-files.ts';
import {
  changeExport,
  type ExportRow,
  findExport,
  findExportUnderWay,
  insertExport,
  listExports,
  markGone,
} from './export-store.ts';
import { MakeExport } from './jobs.ts';
import { openSealedFile } from './sealed-file.ts';

type Parts = { db: Db; vault: Vault; jobs: Pick<Jobs, 'enqueue'>; config: { dataDir: string }; now: () => Date };

const givenUpMs = 3_600_000;

/** Asks for a copy of everything of a person. One at a time: asking again answers the one that is under way. */
export async function askForExport(parts: Parts, personId: string, { language }: AskForExport): Promise<DataExport> {
  const { db, vault, jobs, now } = parts;
  const exportId = await db.transaction(async (tx) => {
    if (!(await holdPerson(tx, personId))) throw new AccountGone();
    const underWay = await findExportUnderWay(tx, personId);
    if (underWay && now().getTime() - underWay.createdAt.getTime() < givenUpMs) return underWay.id;
    // Nobody finished it: it was tried, and tried again.
    if (underWay) await changeExport(tx, underWay.id, { status: 'failed' });
    const id = randomUUID();
    await insertExport(tx, { id, userId: personId, createdAt: now() });
    await jobs.enqueue(tx, MakeExport, { exportId: id, language });
    const actor = { kind: 'person', id: personId } as const;
    const event = { actor, subjectId: personId, action: 'export.asked', thing: 'data_exports', thingId: id } as const;
    await recordEvent(tx, { vault, now }, { ...event, outcome: 'done' });
    return id;
  });
  return getOwnExport(parts, personId, exportId);
}

/** The copies of a person, the newest first. */
export async function listOwnExports({ db }: Pick<Parts, 'db'>, personId: string): Promise<DataExport[]> {
  return (await listExports(db, personId)).map(present);
}

/** One copy of this person. Throws for anybody else’s, as for one that never was. */
export async function getOwnExport({ db }: Pick<Parts, 'db'>, personId: string, exportId: string): Promise<DataExport> {
  const row = await findExport(db, exportId, personId);
  if (!row) throw new ExportNotFound();
  return present(row);
}

/** Stops a copy that is being made, or throws away one that is there. */
export async function cancelExport(parts: Parts, personId: string, exportId: string): Promise<void> {
  const { db } = parts;
  if (!(await findExport(db, exportId, personId))) throw new ExportNotFound();
  const wasWaiting = await changeExport(db, exportId, { status: 'cancelled' });
  if (!wasWaiting) await markGone(db, exportId, personId);
  await removeExportFile(parts, exportId);
}

/** The zip of a copy as it is read, opened with the key of its person and nobody else's; and how long it is (priv/P7). */
export async function openExport(parts: Parts, personId: string, exportId: string) {
  const { db, vault, now } = parts;
  const row = await findExport(db, exportId, personId);
  if (!row || row.status === 'gone' || (row.expiresAt && row.expiresAt <= now())) throw new ExportNotFound();
  if (row.status !== 'ready') throw new ExportNotReady();
  const reader = await openSealedFile(exportPath(parts, exportId), exportId, await vault.of(personId, db)).catch((error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new ExportNotFound();
    throw error;
  });
  const actor = { kind: 'person', id: personId } as const;
  const event = { actor, subjectId: personId, action: 'export.taken', thing: 'data_exports', thingId: exportId } as const;
  await recordEvent(db, { vault, now }, { ...event, outcome: 'done' });
  return { size: reader.size, day: row.createdAt.toISOString().slice(0, 10), bytes: streamOf(reader) };
}

function present({ id, status, progress, bytes, createdAt, readyAt, expiresAt }: ExportRow): DataExport {
  return {
    id,
    status,
    progress,
    bytes,
    createdAt: createdAt.toISOString(),
    readyAt: readyAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
