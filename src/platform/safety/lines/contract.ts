import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';
import { HelpChannel, HelpCountry, HelpLine } from '../contract.ts';

/** Plain words of administrators and of files: short, of one line. */
const words = (most: number) => z.string().trim().min(1).max(most);
const webPage = z
  .string()
  .max(500)
  .regex(/^https?:\/\/[\w.-]+\//, 'The whole address of a page');
const number = z
  .string()
  .trim()
  .max(30)
  .regex(/^[+*\d][\d *#-]*$/, 'Digits, spaces, +, * or #');

/** A line as its file or an administrator keeps it. */
export const LineRecord = HelpLine.extend({
  key: z.string().regex(/^[a-z0-9-]{2,80}$/),
  region: words(80).optional(),
  name: words(120),
  phone: number,
  sms: number.optional(),
  whatsapp: number.optional(),
  chat: webPage.optional(),
  email: z.email().optional(),
  deafAccess: words(200).optional(),
  hours: words(120),
  channels: z.array(HelpChannel).min(1),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  cost: words(60),
  source: webPage,
  channelSource: webPage.optional(),
  owner: words(100).describe('Who looks after it in this installation'),
}).meta({ id: 'LineRecord' });
export type LineRecord = z.infer<typeof LineRecord>;

/** A line as administrators see it. */
export const AdminLine = z
  .strictObject({
    country: HelpCountry,
    line: LineRecord,
    isShown: z.boolean(),
    changeId: z.uuid().nullable().describe('The last change that an administrator made of it here; null: it is as it came'),
    isDue: z.boolean().describe('Nobody has reviewed it for longer than the review time, or ever'),
  })
  .meta({ id: 'AdminLine' });
export type AdminLine = z.infer<typeof AdminLine>;

export const AdminLines = z.strictObject({ items: z.array(AdminLine), next: z.null() }).meta({ id: 'AdminLines' });
export type AdminLines = z.infer<typeof AdminLines>;

/** The whole line as it is to be. `seen`: the id of the change that was seen last; a newer one is not overwritten. */
export const ChangeLine = z
  .strictObject({
    line: LineRecord.omit({ key: true }),
    isShown: z.boolean(),
    seen: z.uuid().nullable(),
  })
  .meta({ id: 'ChangeLine' });
export type ChangeLine = z.infer<typeof ChangeLine>;

/** One state of a line, and when an administrator made it so. */
export const LineChange = z
  .strictObject({
    id: z.uuid(),
    line: LineRecord,
    isShown: z.boolean(),
    changedBy: z.string().nullable().describe('The name of whoever changed it; null when their account is gone'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LineChange' });
export type LineChange = z.infer<typeof LineChange>;

export const LineHistory = z.strictObject({ items: z.array(LineChange), next: z.null() }).meta({ id: 'LineHistory' });
export type LineHistory = z.infer<typeof LineHistory>;

export class LineChanged extends defineError('safety/line-changed', 409, 'Somebody changed this help line since it was read') {}

export class LineNotFound extends defineError('safety/line-not-found', 404, 'There is no such help line') {}

/** A country without a line for emergencies or for suicide is left to nobody. */
export class LastOfItsKind extends defineError<{ kind: string }>(
  'safety/last-line-of-its-kind',
  409,
  'Each country shows at least one line for suicide and one for emergencies',
) {}
