import { z } from 'zod';
import { defineError } from '../errors/define-error.ts';
import { mostLine, mostTitle } from './core/clip-body.ts';

/** A page of this installation, and nothing that a browser would read as somewhere else. */
export const OwnPath = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])[\w\-./$?=&%~#]*$/, 'A path of this installation');

const Said = (most: number) => z.strictObject({ es: z.string().min(1).max(most), en: z.string().min(1).max(most) });

/** What a notice says, in both languages, and where it leads. It is read in the language that the page has then. */
export const NoticeBody = z.strictObject({
  title: Said(mostTitle),
  lines: z.array(Said(mostLine)).max(6),
  path: OwnPath,
});
export type NoticeBody = z.infer<typeof NoticeBody>;

export const Notice = z
  .strictObject({
    id: z.uuid(),
    kind: z.string(),
    title: z.string(),
    lines: z.array(z.string()),
    path: OwnPath.describe('The page that it is about'),
    toldAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
    dismissedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof Notice>;

export const NoticePage = z.strictObject({ items: z.array(Notice), next: z.string().nullable() }).meta({ id: 'NoticePage' });
export type NoticePage = z.infer<typeof NoticePage>;

const language = z.enum(['es', 'en']).default('es');
export const ListNotices = z.strictObject({
  language,
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const InLanguage = z.strictObject({ language });

/** How many are in the inbox that nobody has read. */
export const UnreadNotices = z.strictObject({ unread: z.number().int() }).meta({ id: 'UnreadNotices' });
export type UnreadNotices = z.infer<typeof UnreadNotices>;

/** All that were there when the page was read: what came meanwhile was not seen by anybody. */
export const ReadAllNotices = z.strictObject({ until: z.iso.datetime() }).meta({ id: 'ReadAllNotices' });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day, as 22:00');

/** From when until when nothing leaves for mail or devices; over midnight where `from` is later than `to`. */
export const QuietHours = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from !== to, 'Quiet hours begin and end at different times')
  .meta({ id: 'QuietHours' });
export type QuietHours = z.infer<typeof QuietHours>;

const timeZone = z.string().max(64).refine(isTimeZone, 'A time zone by its IANA name, as Europe/Madrid');

/** When the mails come: not at all, each by itself, or what was not read of a day or a week together. */
export const MailWhen = z.enum(['off', 'at-once', 'daily', 'weekly']);
export type MailWhen = z.infer<typeof MailWhen>;

/** Where one kind may come. */
export const KindChannels = z
  .strictObject({ inbox: z.boolean(), mail: z.boolean(), push: z.boolean() })
  .meta({ id: 'NoticeKindChannels' });
export type KindChannels = z.infer<typeof KindChannels>;

/** How somebody wants to be told, as it is kept. Kinds that are not named have all that is on. */
export const NoticeChoices = z.strictObject({
  timeZone,
  quiet: QuietHours.nullable(),
  mail: MailWhen,
  digestHour: z.number().int().min(0).max(23),
  digestDay: z.number().int().min(1).max(7).describe('1 is Monday'),
  push: z.boolean(),
  showsTitle: z.boolean().describe('Mails and devices say what it is about, and not only that there is something'),
  kinds: z.record(z.string().max(60), KindChannels),
});
export type NoticeChoices = z.infer<typeof NoticeChoices>;

/** One browser that shows notices. */
export const PushDevice = z
  .strictObject({
    id: z.uuid(),
    isThis: z.boolean().describe('It was added in the session that asks'),
    name: z.string().nullable(),
    createdAt: z.iso.datetime(),
    lastOkAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PushDevice' });
export type PushDevice = z.infer<typeof PushDevice>;

export const NoticeSettings = z
  .strictObject({
    ...NoticeChoices.omit({ kinds: true }).shape,
    timeZone: z.string(),
    kinds: z.array(z.strictObject({ kind: z.string(), name: z.string(), about: z.string(), ...KindChannels.shape })),
    version: z.number().int(),
    canMail: z.boolean().describe('Whether mails leave this installation'),
    pushKey: z.string().describe('The public key for `applicationServerKey`'),
    devices: z.array(PushDevice),
  })
  .meta({ id: 'NoticeSettings' });
export type NoticeSettings = z.infer<typeof NoticeSettings>;

/** What is named changes; what is absent stays. A newer version than the one that was seen is not overwritten. */
export const ChangeNoticeSettings = z
  .strictObject({ ...NoticeChoices.partial().shape, version: z.number().int() })
  .meta({ id: 'ChangeNoticeSettings' });
export type ChangeNoticeSettings = z.infer<typeof ChangeNoticeSettings>;

const base64url = /^[A-Za-z0-9_-]+={0,2}$/;

/** What a browser gives when its person lets it show notices. */
export const AddPushDevice = z
  .strictObject({
    endpoint: z.url().max(2000),
    keys: z.strictObject({
      p256dh: z.string().max(100).regex(base64url).refine(hasBytes(65), 'A point of P-256'),
      auth: z.string().max(40).regex(base64url).refine(hasBytes(16), 'Sixteen bytes'),
    }),
  })
  .meta({ id: 'AddPushDevice' });
export type AddPushDevice = z.infer<typeof AddPushDevice>;

/** Where a test went. */
export const TestedNotice = z
  .strictObject({ notice: Notice, byMail: z.boolean(), devices: z.number().int() })
  .meta({ id: 'TestedNotice' });
export type TestedNotice = z.infer<typeof TestedNotice>;

export class NoticeNotFound extends defineError('notifications/notice-not-found', 404, 'There is no such notice') {}

export class DeviceNotFound extends defineError('notifications/device-not-found', 404, 'There is no such device') {}

/** Another page or device changed them since this one read them. */
export class NoticeSettingsChanged extends defineError<{ version: number }>(
  'notifications/settings-changed',
  409,
  'The settings have a newer version than the one this change began from',
) {}

/** A push service is on the public network and speaks https; anything else would be a way into this one. */
export class EndpointNotAllowed extends defineError(
  'notifications/endpoint-not-allowed',
  422,
  'This address is not one of a push service',
) {}

export class TooManyDevices extends defineError<{ most: number }>(
  'notifications/too-many-devices',
  409,
  'Too many browsers show notices already',
) {}

/** One test a minute is enough to see whether it arrives. */
export class TestTooSoon extends defineError('notifications/test-too-soon', 409, 'The last test is less than a minute ago') {}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function hasBytes(count: number): (text: string) => boolean {
  return (text) => Math.floor((text.replace(/=+$/, '').length * 3) / 4) === count;
}
