import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import { type ChatImportDetail, type ChatImports, type ChatMessages, type FindMessages, ImportNotFound } from '../../contract.ts';
import { findModel } from '../find-model.ts';
import { listCorrections } from '../reading/correction-store.ts';
import { openReading, presentImport } from './import-content.ts';
import { findImport, listImports } from './import-store.ts';
import { listMessages } from './piece-store.ts';

/** The conversations that a person keeps, newest first. */
export async function listMyImports({ db, vault, personId, now }: Context): Promise<ChatImports> {
  const rows = await listImports(db, personId, now());
  const seals = await vault.of(personId, db);
  return { items: rows.map((row) => presentImport(seals, row)), next: null };
}

/** One of them, with what was read of it and what its person set aside. Throws `ImportNotFound`. */
export async function getImport(ctx: Context, importId: string): Promise<ChatImportDetail> {
  const { db, vault, personId, now } = ctx;
  const row = await findImport(db, personId, importId, now());
  if (!row) throw new ImportNotFound({ importId });
  const seals = await vault.of(personId, db);
  const kept = openReading(seals, row);
  const corrections = await listCorrections(db, seals, importId);
  return {
    ...presentImport(seals, row),
    reading: kept?.reading ?? null,
    model: kept?.model ?? null,
    corrections,
    isCurrent: kept !== undefined && isDeepStrictEqual(kept.corrections.toSorted(), corrections.toSorted()),
    modelPlace: (await findModel(ctx))?.place ?? null,
  };
}

/** Some of its messages: as many as were asked for, with the one of that index in their middle. Throws `ImportNotFound`. */
export async function getMessages(
  { db, vault, personId, now }: Context,
  importId: string,
  { around, limit }: FindMessages,
): Promise<ChatMessages> {
  const row = await findImport(db, personId, importId, now());
  if (!row) throw new ImportNotFound({ importId });
  const from = Math.max(0, Math.min(around - Math.floor(limit / 2), row.messages - limit));
  const seals = await vault.of(personId, db);
  const items = await listMessages(db, seals, importId, { from, to: from + limit });
  return { first: from, total: row.messages, items };
}
