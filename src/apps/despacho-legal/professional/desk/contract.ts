import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const Label = z.string().trim().min(1).max(120);
export const DeskStatus = z.enum(['open', 'waiting', 'done']);
export type DeskStatus = z.infer<typeof DeskStatus>;

const What = z.string().trim().max(500);
/** The longest that one line of hours says. */
export const mostMinutes = 1_440;
export const NoteBody = z.strictObject({ text: z.string().trim().min(1).max(20_000) });
export const HoursBody = z.strictObject({ day: z.iso.date(), minutes: z.int().min(1).max(mostMinutes), what: What });

const kept = { id: z.uuid(), version: Version, createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() };
/** Something that a professional keeps for themselves. `since`: it is being counted, and has no minutes yet. */
export const DeskEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...kept, kind: z.literal('note'), text: z.string() }),
    z.strictObject({
      ...kept,
      kind: z.literal('hours'),
      day: z.iso.date(),
      minutes: z.int(),
      what: z.string(),
      since: z.iso.datetime().nullable(),
    }),
  ])
  .meta({ id: 'LegalDeskEntry' });
export type DeskEntry = z.infer<typeof DeskEntry>;

/** A professional’s own side of a case. It stays when the case is not shared any more. */
export const DeskSummary = z
  .strictObject({
    id: z.uuid(),
    shareId: z.uuid().nullable().describe('null: the case is not shared with them now'),
    label: z.string(),
    status: DeskStatus,
    minutes: z.int(),
    isCounting: z.boolean(),
    version: Version,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalDeskSummary' });
export type DeskSummary = z.infer<typeof DeskSummary>;
export const DeskList = z.strictObject({ items: z.array(DeskSummary), next: z.null() }).meta({ id: 'LegalDesks' });
export type DeskList = z.infer<typeof DeskList>;
export const Desk = z.strictObject({ ...DeskSummary.shape, entries: z.array(DeskEntry) }).meta({ id: 'LegalDesk' });
export type Desk = z.infer<typeof Desk>;

export const ChangeDesk = z
  .strictObject({ version: Version, label: Label.optional(), status: DeskStatus.optional() })
  .meta({ id: 'ChangeLegalDesk' });
export type ChangeDesk = z.infer<typeof ChangeDesk>;

const clientEntryId = z.uuid().describe('Sent twice it is one');
export const AddDeskEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ clientEntryId, kind: z.literal('note'), body: NoteBody }),
    z.strictObject({ clientEntryId, kind: z.literal('hours'), body: HoursBody }),
  ])
  .meta({ id: 'AddLegalDeskEntry' });
export type AddDeskEntry = z.infer<typeof AddDeskEntry>;
export const ChangeDeskEntry = z
  .discriminatedUnion('kind', [
    z.strictObject({ version: Version, kind: z.literal('note'), body: NoteBody }),
    z.strictObject({ version: Version, kind: z.literal('hours'), body: HoursBody }),
  ])
  .meta({ id: 'ChangeLegalDeskEntry' });
export type ChangeDeskEntry = z.infer<typeof ChangeDeskEntry>;
export const StartCounting = z
  .strictObject({ clientEntryId, day: z.iso.date().describe('The day where they are'), what: What.default('') })
  .meta({ id: 'StartCountingLegalHours' });
export type StartCounting = z.infer<typeof StartCounting>;

export class DeskNotFound extends defineError('despacho-legal/desk-not-found', 404, 'There is no such case among yours') {}
export class DeskChanged extends defineError<{ version: number }>(
  'despacho-legal/desk-changed',
  409,
  'This was changed meanwhile',
) {}
export class DeskEntryNotFound extends defineError(
  'despacho-legal/desk-entry-not-found',
  404,
  'There is no such note and no such line of hours',
) {}
export class TooManyDeskEntries extends defineError<{ most: number }>(
  'despacho-legal/too-many-desk-entries',
  409,
  'No case holds more notes and hours than this',
) {}
export class CountingAlready extends defineError('despacho-legal/counting-already', 409, 'Time is being counted already') {}
export class NotCounting extends defineError('despacho-legal/not-counting', 409, 'No time is being counted') {}
