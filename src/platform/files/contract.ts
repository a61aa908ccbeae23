import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';

/** A file of a person, without what is in it. */
export const StoredFile = z
  .strictObject({
    id: z.uuid(),
    purpose: z.string(),
    name: z.string().nullable().describe('What its person called it; null: it cannot be read any more'),
    contentType: z.string().nullable().describe('What its bytes say it is'),
    bytes: z.number().int(),
    status: z.enum(['receiving', 'ready', 'quarantined']),
    expiresAt: z.iso.datetime().describe('When it is gone, whatever happens'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredFile' });
export type StoredFile = z.infer<typeof StoredFile>;

export const StoredFiles = z.strictObject({ items: z.array(StoredFile), next: z.uuid().nullable() }).meta({ id: 'StoredFiles' });

export class FileNotFound extends defineError('files/not-found', 404, 'This file does not exist or is not yours') {}
export class UnknownFilePurpose extends defineError('files/unknown-purpose', 422, 'No file is given for this') {}
export class FileTooLarge extends defineError<{ mostBytes: number }>('files/too-large', 413, 'This file is too large') {}
/** What a person keeps here, with what is on its way, would be more than one person may keep. */
export class NoRoom extends defineError<{ mostBytes: number }>('files/no-room', 507, 'There is no room for this file') {}
/** By its bytes it is none of the types that are taken for this, or it is something else as well. */
export class WrongType extends defineError<{ types: string[] }>('files/wrong-type', 415, 'This type of file is not taken') {}
/** It says of its own length or contents what is not so: nobody tries to read on. */
export class NotWhatItSays extends defineError('files/not-what-it-says', 422, 'This file is not whole') {}
export class FileEmpty extends defineError('files/empty', 422, 'This file is empty') {}
export class FileQuarantined extends defineError('files/quarantined', 422, 'This file may do harm and was removed') {}
/** Whoever sent it stopped before its end. */
export class FileInterrupted extends defineError('files/interrupted', 400, 'This file did not arrive whole') {}
