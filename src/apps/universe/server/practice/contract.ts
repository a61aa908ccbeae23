import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { LicenceStatus } from '#platform/organisations/contract.ts';
import { professions } from '#platform/organisations/core/professions.ts';
import { SomeSettings } from '#platform/profiles/contract.ts';

/** What was shared, as whoever was let in reads it. */
export const SharedView = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('settings'), scope: z.string(), settings: SomeSettings }),
    z.strictObject({
      kind: z.literal('activity'),
      scope: z.string(),
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      items: z.array(z.strictObject({ slug: z.string(), kind: z.string(), count: z.number().int() })),
    }),
    z.strictObject({
      kind: z.literal('conversations'),
      scope: z.string(),
      items: z.array(z.strictObject({ id: z.uuid(), title: z.string().nullable(), updatedAt: z.iso.datetime() })),
    }),
    z.strictObject({
      kind: z.literal('lines'),
      scope: z.string(),
      name: z.string(),
      items: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ])
  .meta({ id: 'SharedView' });
export type SharedView = z.infer<typeof SharedView>;

export const SharedMessages = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.uuid(),
        senderType: z.enum(['user', 'bot']),
        content: z.string(),
        createdAt: z.iso.datetime(),
      }),
    ),
    next: z.number().int().nullable(),
  })
  .meta({ id: 'SharedMessages' });
export type SharedMessages = z.infer<typeof SharedMessages>;

const Title = z.string().trim().min(1).max(200);
const Times = { startsAt: z.iso.datetime(), endsAt: z.iso.datetime() };
const longestMs = 12 * 3_600_000;
const inOrder = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => {
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return length > 0 && length <= longestMs;
};
const orderMessage = { message: 'ends after it starts, within 12 hours', path: ['endsAt'] };

export const Appointment = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    with: z.string().nullable().describe('The other one; null when they no longer let this person in, or are gone'),
    isMine: z.boolean().describe('Made by whoever asks: only they move it'),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    cancelledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Appointment' });
export type Appointment = z.infer<typeof Appointment>;
export const Appointments = z.strictObject({ items: z.array(Appointment), next: z.null() }).meta({ id: 'Appointments' });
export type Appointments = z.infer<typeof Appointments>;

export const MakeAppointment = z
  .strictObject({ id: z.uuid().describe('Made by the page: sent twice it is one'), grantId: z.uuid(), title: Title, ...Times })
  .refine(inOrder, orderMessage)
  .meta({ id: 'MakeAppointment' });
export type MakeAppointment = z.infer<typeof MakeAppointment>;
export const MoveAppointment = z.strictObject(Times).refine(inOrder, orderMessage).meta({ id: 'MoveAppointment' });
export type MoveAppointment = z.infer<typeof MoveAppointment>;

export const PracticeTemplate = z
  .strictObject({ id: z.uuid(), name: z.string(), body: z.string(), updatedAt: z.iso.datetime() })
  .meta({ id: 'PracticeTemplate' });
export type PracticeTemplate = z.infer<typeof PracticeTemplate>;
export const PracticeTemplates = z
  .strictObject({ items: z.array(PracticeTemplate), next: z.null() })
  .meta({ id: 'PracticeTemplates' });
export type PracticeTemplates = z.infer<typeof PracticeTemplates>;
export const WriteTemplate = z
  .strictObject({ name: z.string().trim().min(1).max(100), body: z.string().trim().min(1).max(8000) })
  .meta({ id: 'WriteTemplate' });
export type WriteTemplate = z.infer<typeof WriteTemplate>;

/** What a professional says they are. `reason` is what an administrator answered. */
export const Licence = z
  .strictObject({
    profession: z.enum(professions).nullable(),
    country: z.string().nullable(),
    licenceNumber: z.string().nullable(),
    licenceAuthority: z.string().nullable(),
    status: LicenceStatus,
    reason: z.string().nullable(),
  })
  .meta({ id: 'Licence' });
export type Licence = z.infer<typeof Licence>;
export const AskForCheck = z
  .strictObject({
    profession: z.enum(professions),
    country: z.string().regex(/^[A-Z]{2}$/),
    licenceNumber: z.string().trim().min(1).max(60),
    licenceAuthority: z.string().trim().min(1).max(200),
  })
  .meta({ id: 'AskForCheck' });
export type AskForCheck = z.infer<typeof AskForCheck>;

export class AppointmentNotFound extends defineError(
  'universe/appointment-not-found',
  404,
  'This appointment does not exist or is not yours',
) {}
export class TemplateNotFound extends defineError(
  'universe/template-not-found',
  404,
  'This text does not exist or is not yours',
) {}
