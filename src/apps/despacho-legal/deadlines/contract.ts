import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { Branch } from '../cases/contract.ts';
import { Country } from '../contract.ts';
import { isPlainDate } from '../core/deadlines/plain-date.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
/** From when laws in force may still be counted, to when calendars are known. */
const Day = z
  .string()
  .refine((text) => isPlainDate(text) && text >= '1950-01-01' && text <= '2090-12-31', 'A day that exists: 2026-11-04')
  .describe('Year, month and day');
/** A part of Spain, by its code of the national list; Mexico’s holidays for counting are those of the whole country. */
export const SpanishRegion = z.enum([
  ...([
    'AN',
    'AR',
    'AS',
    'CB',
    'CE',
    'CL',
    'CM',
    'CN',
    'CT',
    'EX',
    'GA',
    'IB',
    'MC',
    'MD',
    'ML',
    'NC',
    'PV',
    'RI',
    'VC',
  ] as const),
]);
export type SpanishRegion = z.infer<typeof SpanishRegion>;

const Unit = z.enum(['working-days', 'natural-days', 'months', 'years']);
const Nature = z.enum(['expiry', 'limitation', 'procedural', 'administrative', 'answer']);
const Cited = z.strictObject({ law: z.string(), lawTitle: z.string(), article: z.string(), hash: z.string(), quote: z.string() });
/** An article that is loaded, and the words of it that say so. */
export type CitedArticle = z.infer<typeof Cited>;

export const DeadlineRuleShown = z
  .strictObject({
    id: z.string(),
    country: Country,
    branch: Branch,
    nature: Nature,
    length: z.int(),
    unit: Unit,
    from: z.enum(['next', 'same', 'back']),
    hasStop: z.boolean().describe('Conciliation stops it'),
    law: z.string(),
    lawTitle: z.string(),
    article: z.string(),
    template: z.string().nullable().describe('The template of a letter by which it is met'),
  })
  .meta({ id: 'LegalDeadlineRule' });
export type DeadlineRuleShown = z.infer<typeof DeadlineRuleShown>;
export const DeadlineRules = z
  .strictObject({ items: z.array(DeadlineRuleShown), notLoaded: z.int().describe('How many are known whose law is not loaded') })
  .meta({ id: 'LegalDeadlineRules' });
export type DeadlineRules = z.infer<typeof DeadlineRules>;

const Days = z.array(Day).max(120);
/** What a person changed of what was assumed. */
export const DeadlineChanges = z.strictObject({
  offDays: Days.default([]).describe('No working days there: of their town, or declared by a court or an authority'),
  workDays: Days.default([]).describe('Working days there, whatever the calendar says'),
  off: z
    .array(z.enum(['working-days', 'august', 'christmas', 'last-day']))
    .max(4)
    .default([]),
  stop: z
    .strictObject({ from: Day, until: Day.nullable() })
    .nullable()
    .default(null)
    .describe('Conciliation: asked for, and over'),
});
export type DeadlineChanges = z.infer<typeof DeadlineChanges>;

const question = {
  ruleId: z.string().max(60),
  trigger: Day.describe('The day on which it happened'),
  country: Country,
  region: SpanishRegion.nullable().default(null),
  changes: DeadlineChanges.prefault({}),
};
export const ComputeDeadline = z.strictObject(question).meta({ id: 'ComputeLegalDeadline' });
export type ComputeDeadline = z.infer<typeof ComputeDeadline>;

const Name = z.strictObject({ es: z.string(), en: z.string() });
const DayOff = z.discriminatedUnion('why', [
  z.strictObject({ why: z.enum(['weekend', 'august', 'christmas', 'own']) }),
  z.strictObject({ why: z.literal('holiday'), name: Name, scope: z.enum(['national', 'regional']), isSure: z.boolean() }),
]);
const Step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['trigger', 'end']), date: Day }),
  z.strictObject({ kind: z.literal('day'), date: Day, number: z.int() }),
  z.strictObject({ kind: z.literal('off'), from: Day, to: Day, day: DayOff }),
  z.strictObject({ kind: z.literal('whole'), from: Day, to: Day, isShortened: z.boolean() }),
  z.strictObject({ kind: z.literal('stopped'), from: Day, to: Day }),
  z.strictObject({ kind: z.literal('goes-on'), date: Day, left: z.int() }),
  z.strictObject({ kind: z.literal('anew'), date: Day }),
  z.strictObject({ kind: z.literal('moved'), from: Day, to: Day, day: DayOff }),
]);
export type DeadlineStep = z.infer<typeof Step>;

const Assumption = z.strictObject({
  id: z.string(),
  by: Cited.nullable(),
  change: z.enum(['switch', 'days', 'stop', 'region']).nullable(),
  isOn: z.boolean(),
  isDoubtful: z.boolean(),
  dates: z.array(Day),
  holidays: z.array(z.strictObject({ date: Day, name: Name })),
  number: z.int().nullable(),
});
export type DeadlineAssumption = z.infer<typeof Assumption>;

/** A deadline as it was counted, with everything that it rests on. */
export const CountedDeadline = z
  .strictObject({
    rule: DeadlineRuleShown,
    by: Cited,
    trigger: Day,
    country: Country,
    region: SpanishRegion.nullable(),
    changes: DeadlineChanges,
    today: Day,
    firstDay: Day,
    date: Day.describe('The last day on which it can be done, that day included'),
    safeDate: Day.nullable().describe('In time, however what the law leaves open is read'),
    daysLeft: z.int(),
    daysPassed: z.int(),
    days: z.int(),
    steps: z.array(Step),
    assumptions: z.array(Assumption),
    warnings: z.array(z.string()),
    notes: z.array(z.strictObject({ id: z.string(), by: Cited.nullable() })),
  })
  .meta({ id: 'CountedLegalDeadline' });
export type CountedDeadline = z.infer<typeof CountedDeadline>;

/** How many days before it a person wants to be told. */
const RemindDays = z.array(z.literal([1, 2, 7])).max(3);
export const AddDeadline = z
  .strictObject({ clientDeadlineId: z.uuid().describe('Sent twice it is one'), ...question, remindDays: RemindDays.default([]) })
  .meta({ id: 'AddLegalDeadline' });
export type AddDeadline = z.infer<typeof AddDeadline>;

export const ChangeDeadline = z
  .strictObject({
    version: Version,
    trigger: Day.optional(),
    region: SpanishRegion.nullable().optional(),
    changes: DeadlineChanges.optional(),
    remindDays: RemindDays.optional(),
    isDone: z.boolean().optional(),
  })
  .meta({ id: 'ChangeLegalDeadline' });
export type ChangeDeadline = z.infer<typeof ChangeDeadline>;

/** A deadline of a case. `counted` is null where its law is not loaded any more; the date that was kept stays. */
export const KeptDeadline = z
  .strictObject({
    id: z.uuid(),
    version: Version,
    ruleId: z.string(),
    date: Day.describe('As it was counted when it was last written'),
    counted: CountedDeadline.nullable().describe('As it is counted today'),
    remindDays: RemindDays,
    isDone: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LegalDeadline' });
export type KeptDeadline = z.infer<typeof KeptDeadline>;
export const KeptDeadlines = z.strictObject({ items: z.array(KeptDeadline), next: z.null() }).meta({ id: 'LegalDeadlines' });
export type KeptDeadlines = z.infer<typeof KeptDeadlines>;

export class DeadlineRuleNotOffered extends defineError<{ ruleId: string }>(
  'despacho-legal/deadline-not-offered',
  404,
  'This deadline is not known, or its law is not loaded',
) {}
export class DeadlineNotFound extends defineError<{ deadlineId: string }>(
  'despacho-legal/deadline-not-found',
  404,
  'This deadline does not exist or is not yours',
) {}
export class DeadlineChanged extends defineError<{ version: number }>(
  'despacho-legal/deadline-changed',
  409,
  'This deadline was changed meanwhile',
) {}
