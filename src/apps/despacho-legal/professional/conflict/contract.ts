import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';

const Named = z.string().trim().min(1).max(200);
/** A name that a professional knows from matters of their own. */
export const ConflictName = z
  .strictObject({
    id: z.uuid(),
    name: Named,
    is: z.enum(['person', 'company']),
    role: z.enum(['client', 'other-side', 'other']).describe('What they are in the professional’s own matters'),
    aliases: z.array(Named).max(10),
    identifier: z.string().max(40).describe('DNI, NIE, CIF, RFC or CURP, or nothing'),
  })
  .meta({ id: 'LegalConflictName' });
export type ConflictName = z.infer<typeof ConflictName>;
export const ConflictNames = z.strictObject({ items: z.array(ConflictName), most: z.int() }).meta({ id: 'LegalConflictNames' });
export type ConflictNames = z.infer<typeof ConflictNames>;
export const AddConflictName = z
  .strictObject({
    clientNameId: z.uuid().describe('Sent twice it is one'),
    name: Named,
    is: ConflictName.shape.is.default('person'),
    role: ConflictName.shape.role.default('client'),
    aliases: ConflictName.shape.aliases.default([]),
    identifier: z.string().trim().max(40).default(''),
  })
  .meta({ id: 'AddLegalConflictName' });
export type AddConflictName = z.infer<typeof AddConflictName>;

/** Something that a professional knows already, and that is alike to a name of the case they are asked about. */
export const ConflictMatch = z.strictObject({
  likeness: z.enum(['same', 'similar']),
  where: z.enum(['own-list', 'other-case']),
  name: z.string().describe('As the professional wrote it, or how they call the other case'),
  role: ConflictName.shape.role.nullable(),
  isClient: z.boolean().describe('It is alike to the person who asks'),
});
export type ConflictMatch = z.infer<typeof ConflictMatch>;
/** What came of comparing names. It says nothing that the professional did not know. */
export const ConflictCheck = z
  .strictObject({
    matches: z.array(ConflictMatch),
    compared: z.int().describe('How many names of the professional’s there were'),
    checkedAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalConflictCheck' });
export type ConflictCheck = z.infer<typeof ConflictCheck>;
export const LastConflictCheck = z
  .strictObject({ last: ConflictCheck.nullable(), left: z.int() })
  .meta({ id: 'LegalLastConflictCheck' });
export type LastConflictCheck = z.infer<typeof LastConflictCheck>;

export const AcceptShare = z
  .strictObject({
    despiteMatches: z.boolean().default(false).describe('They looked at what was alike, and there is no conflict'),
  })
  .meta({ id: 'AcceptLegalShare' });
export type AcceptShare = z.infer<typeof AcceptShare>;

export class ConflictNameNotFound extends defineError(
  'despacho-legal/conflict-name-not-found',
  404,
  'This name is not in your list',
) {}
export class TooManyConflictNames extends defineError<{ most: number }>(
  'despacho-legal/too-many-conflict-names',
  409,
  'Nobody keeps more names than this',
) {}
export class CheckConflictFirst extends defineError(
  'despacho-legal/check-conflict-first',
  409,
  'Names are compared before a case is accepted',
) {}
export class ConflictNotConfirmed extends defineError(
  'despacho-legal/conflict-not-confirmed',
  409,
  'Names are alike: whoever takes the case all the same says so',
) {}
export class TooManyChecks extends defineError<{ most: number }>(
  'despacho-legal/too-many-checks',
  409,
  'The names of one case are compared no more often than this',
) {}
