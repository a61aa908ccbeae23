import { z } from 'zod';
import { defineError } from '../../errors/define-error.ts';

export const IncidentKind = z.enum(['missed-danger', 'false-alarm', 'harmful-reply', 'wrong-line', 'other']);
export type IncidentKind = z.infer<typeof IncidentKind>;
export const IncidentStatus = z.enum(['open', 'reviewed', 'closed']);
export type IncidentStatus = z.infer<typeof IncidentStatus>;

const Words = z.string().trim().min(1).max(4000);
const when = z.iso.datetime();

/** Says that the program did harm, or might have. `id` is chosen by who sends it: sent twice, it is one report. */
export const ReportIncident = z
  .strictObject({
    id: z.uuid(),
    kind: IncidentKind,
    words: Words.describe('What happened, for whoever reviews it to read'),
    messageId: z.uuid().optional().describe('The message it is about; it is not sent along'),
  })
  .meta({ id: 'ReportIncident' });
export type ReportIncident = z.infer<typeof ReportIncident>;

/** A report as whoever made it sees it. */
export const Incident = z
  .strictObject({
    id: z.uuid(),
    kind: IncidentKind,
    words: z.string(),
    status: IncidentStatus,
    answer: z.string().nullable(),
    createdAt: when,
    reviewedAt: when.nullable(),
  })
  .meta({ id: 'Incident' });
export type Incident = z.infer<typeof Incident>;
export const Incidents = z.strictObject({ items: z.array(Incident), next: z.string().nullable() }).meta({ id: 'Incidents' });
export type Incidents = z.infer<typeof Incidents>;

export class TooManyIncidents extends defineError(
  'safety/too-many-incidents',
  429,
  'There are many reports of yours that nobody has read yet',
) {}
