import { z } from 'zod';
import { defineError } from '#platform/errors/define-error.ts';
import { ScenarioDraft } from '../core/scenario/draft.ts';
import { domains } from '../core/skills.ts';

const Version = z.int().min(1).describe('Counts the changes: a change names the one it was made on');
const Status = z.enum(['draft', 'ready']);

/** What a situation still lacks, as its author reads it. `at` is the field: `levels.0.greeting.turn.hints.1`. */
export const SaidFault = z.strictObject({ key: z.string(), at: z.string(), text: z.string() }).meta({ id: 'SaidFault' });
export type SaidFault = z.infer<typeof SaidFault>;

/** A situation that a professional writes, as it stands in their list. */
export const WrittenSummary = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    domain: z.enum(domains).nullable(),
    status: Status,
    readers: z.int().describe('For how many people it is, of those who let its author in now'),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'WrittenScenarioSummary' });
export type WrittenSummary = z.infer<typeof WrittenSummary>;
export const WrittenScenarios = z.strictObject({ items: z.array(WrittenSummary), next: z.null() });
export type WrittenScenarios = z.infer<typeof WrittenScenarios>;

/** The same, whole. While it is `ready` it can be rehearsed by its readers, and is not changed. */
export const WrittenScenario = z
  .strictObject({
    id: z.uuid(),
    version: Version,
    status: Status,
    content: ScenarioDraft,
    faults: z.array(SaidFault),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'WrittenScenario' });
export type WrittenScenario = z.infer<typeof WrittenScenario>;

export const WriteScenario = z
  .strictObject({
    clientScenarioId: z.uuid().describe('Given by the page: sent twice it is one situation'),
    copyOf: z.string().max(100).nullable().describe('A situation of the product to begin with'),
  })
  .meta({ id: 'WriteScenario' });
export type WriteScenario = z.infer<typeof WriteScenario>;
export const SaveScenario = z.strictObject({ version: Version, content: ScenarioDraft }).meta({ id: 'SaveScenario' });
export type SaveScenario = z.infer<typeof SaveScenario>;
export const OnWritten = z.strictObject({ version: Version }).meta({ id: 'OnWrittenScenario' });
export type OnWritten = z.infer<typeof OnWritten>;
export const TryScenario = z
  .strictObject({ clientSessionId: z.uuid(), difficulty: z.int().min(1).max(5) })
  .meta({ id: 'TryScenario' });
export type TryScenario = z.infer<typeof TryScenario>;

/** Somebody who lets the author see something now, and whether the situation is for them. */
export const ScenarioReader = z
  .strictObject({ grantId: z.uuid(), name: z.string(), isReader: z.boolean() })
  .meta({ id: 'ScenarioReader' });
export type ScenarioReader = z.infer<typeof ScenarioReader>;
export const ScenarioReaders = z.strictObject({ items: z.array(ScenarioReader), next: z.null() });
export type ScenarioReaders = z.infer<typeof ScenarioReaders>;

export class LicenceNotChecked extends defineError(
  'comunicacion-social/licence-not-checked',
  403,
  'Situations are written by professionals whose licence was checked',
) {}
export class WrittenNotFound extends defineError<{ scenarioId: string }>(
  'comunicacion-social/written-not-found',
  404,
  'This situation does not exist or is not yours',
) {}
/** Another page changed it meanwhile; `version` is the one that counts now. */
export class WrittenChanged extends defineError<{ version: number }>(
  'comunicacion-social/written-changed',
  409,
  'This situation was changed elsewhere',
) {}
export class WrittenIsReady extends defineError<{ version: number }>(
  'comunicacion-social/written-is-ready',
  409,
  'It can be rehearsed as it is: make it a draft again before changing it',
) {}
export class WrittenHasFaults extends defineError<{ faults: SaidFault[] }>(
  'comunicacion-social/written-has-faults',
  422,
  'Something is missing, or does not work, before it can be rehearsed',
) {}
