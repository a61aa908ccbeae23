import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

export const ExportStatus = z.enum(['queued', 'running', 'ready', 'failed', 'cancelled', 'gone']);
export type ExportStatus = z.infer<typeof ExportStatus>;

/** A copy of everything of a person: asked for, being made, or there for a day. */
export const DataExport = z
  .strictObject({
    id: z.uuid(),
    status: ExportStatus,
    progress: z.number().int().min(0).max(100),
    bytes: z.number().int().nullable(),
    createdAt: z.iso.datetime(),
    readyAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DataExport' });
export type DataExport = z.infer<typeof DataExport>;

export const DataExports = z.strictObject({ items: z.array(DataExport), next: z.null() }).meta({ id: 'DataExports' });
export type DataExports = z.infer<typeof DataExports>;

export const AskForExport = z.strictObject({ language: z.enum(['es', 'en']).default('es') }).meta({ id: 'AskForExport' });
export type AskForExport = z.infer<typeof AskForExport>;

/** How big a copy may be that is brought here: the files of somebody who keeps as many as they may, and what they wrote. */
export const mostImportBytes = 300 * 1024 * 1024;

/** How many files one copy holds at the most. */
export const mostFiles = 4_000;

/** What became of a copy that was brought here: for each table, how many rows came in, were here already, or could not. */
export const Imported = z
  .strictObject({
    tables: z.array(
      z.strictObject({
        name: z.string(),
        added: z.number().int(),
        known: z.number().int(),
        refused: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Imported' });
export type Imported = z.infer<typeof Imported>;

/** Whether a person asked to be forgotten, and until when they may change their mind. */
export const Deletion = z
  .strictObject({
    askedAt: z.iso.datetime().nullable(),
    dueAt: z.iso.datetime().nullable().describe('null: nobody asked'),
    graceDays: z.number().int(),
    receipt: z.string().nullable().describe('Where the signed receipt will be'),
  })
  .meta({ id: 'Deletion' });
export type Deletion = z.infer<typeof Deletion>;

export const AskForDeletion = z
  .strictObject({ isSure: z.literal(true), language: z.enum(['es', 'en']).default('es') })
  .meta({ id: 'AskForDeletion' });
export type AskForDeletion = z.infer<typeof AskForDeletion>;

/** What was deleted, signed by the installation: it names an id, a key and counts, and not one word of anybody. */
export const DeletionReceipt = z
  .strictObject({
    personId: z.uuid(),
    deletedAt: z.iso.datetime(),
    keyId: z.string().nullable().describe('The key that was destroyed'),
    counts: z.record(z.string(), z.number().int()),
    signature: z.string(),
  })
  .meta({ id: 'DeletionReceipt' });
export type DeletionReceipt = z.infer<typeof DeletionReceipt>;

export class ExportNotFound extends defineError('belongings/export-not-found', 404, 'There is no such copy, or it is gone') {}
export class ExportNotReady extends defineError('belongings/export-not-ready', 409, 'The copy is not ready') {}
export class ArchiveNotValid extends defineError<{ why: string }>(
  'belongings/archive-not-valid',
  422,
  'This file is no copy that can be brought here',
) {}
export class ArchiveTooLarge extends defineError(
  'belongings/archive-too-large',
  413,
  'A copy to bring here has 300 MB at most',
) {}
export class ImportUnderWay extends defineError('belongings/import-under-way', 409, 'A copy is being brought here already') {}
export class ReceiptNotFound extends defineError('belongings/receipt-not-found', 404, 'There is no such receipt, or not yet') {}
