import type { Settings } from '#platform/profiles/contract.ts';
import { chunkOf } from '#platform/profiles/core/chunk-of.ts';

type Worded = Pick<Settings, 'tone' | 'literal' | 'length' | 'format'>;

/** A sample of how a bot will speak, as keys of the catalogue: what it says first, the points after it, and how it ends. */
export type PreviewReply = { lead: string; points: string[]; close: string; format: Settings['format'] };

const points = ['report', 'leave', 'early', 'question', 'rest'] as const;
const pointsFor = { corto: 2, normal: 3, detallado: 5 } as const;

/** The same reminder of an appointment in every tone, length and format, so that only what was chosen changes. */
export function previewReply({ tone, literal, length, format }: Worded): PreviewReply {
  return {
    lead: `preview.lead.${tone}`,
    points: points.slice(0, pointsFor[length]).map((point) => `preview.${point}.${tone}`),
    close: `preview.close.${literal ? 'literal' : 'figurative'}.${tone}`,
    format,
  };
}

/** What an explanation begins with: whoever answers in pictograms gets a picture in words, whatever they chose otherwise. */
export function explainsBy({ channel, learning }: Pick<Settings, 'channel' | 'learning'>): Settings['learning'] {
  return channel === 'pictogramas' ? 'imagen' : learning;
}

/** The steps of a sample plan, with how many minutes each lasts. */
const plan = [
  { key: 'open', minutes: 2 },
  { key: 'read', minutes: 5 },
  { key: 'date', minutes: 1 },
  { key: 'report', minutes: 5 },
  { key: 'call', minutes: 8 },
  { key: 'keep', minutes: 2 },
  { key: 'rest', minutes: 10 },
] as const;

/** The plan as this person would meet it: as many steps as they want at once, and how many are left for later. */
export function previewPlan(settings: Pick<Settings, 'chunk'>) {
  const steps = plan.slice(0, chunkOf(settings));
  return { steps, later: plan.length - steps.length };
}
