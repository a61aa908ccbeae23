import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const written = {
  name: z.string().trim().min(1).max(120),
  body: z.string().trim().min(1).max(20_000).describe('Names in braces are asked for each time: {nombre}'),
};

/** A text of a professional’s own, to be used again. */
export const OwnText = z
  .strictObject({ id: z.uuid(), ...written, version: Version, updatedAt: z.iso.datetime() })
  .meta({ id: 'LegalOwnText' });
export type OwnText = z.infer<typeof OwnText>;
export const OwnTexts = z.strictObject({ items: z.array(OwnText), most: z.int() }).meta({ id: 'LegalOwnTexts' });
export type OwnTexts = z.infer<typeof OwnTexts>;

export const AddOwnText = z
  .strictObject({ clientTextId: z.uuid().describe('Sent twice it is one'), ...written })
  .meta({ id: 'AddLegalOwnText' });
export type AddOwnText = z.infer<typeof AddOwnText>;
export const ChangeOwnText = z.strictObject({ version: Version, ...written }).meta({ id: 'ChangeLegalOwnText' });
export type ChangeOwnText = z.infer<typeof ChangeOwnText>;

export class OwnTextNotFound extends defineError('despacho-legal/own-text-not-found', 404, 'There is no such text of yours') {}
export class OwnTextChanged extends defineError<{ version: number }>(
  'despacho-legal/own-text-changed',
  409,
  'This text was changed meanwhile',
) {}
export class TooManyOwnTexts extends defineError<{ most: number }>(
  'despacho-legal/too-many-own-texts',
  409,
  'Nobody keeps more texts than this',
) {}
