import { z } from 'zod';
import type { PersonVault, Sealed } from '../../vault/vault.ts';
import { PlanSection, type PlanSections } from './contract.ts';
import { emptySections } from './core/sections.ts';

/**
 * A plan as it lies under its seal: with earlier states of it, the newest last, for whoever wants one back. `beyond`: parts that only
 * a newer version of the program knows; they stay as they are.
 */
export type PlanContent = {
  sections: PlanSections;
  past: { sections: PlanSections; at: string }[];
  beyond?: Record<string, string>;
};

const Kept = z.record(z.string(), z.string());
const KeptContent = z.object({
  sections: Kept,
  past: z.array(z.object({ sections: Kept, at: z.iso.datetime() })).default([]),
});
const mostPast = 30;
const oneSittingMs = 60_000;

/** The content as it is written to the database. */
export function sealContent(seals: PersonVault, personId: string, content: PlanContent): Sealed {
  const { sections, past, beyond } = content;
  return seals.seal(placeOf(personId), JSON.stringify({ sections: { ...beyond, ...sections }, past }));
}

/** What earlier versions of the program kept, or a copy brought back, may lack parts: those are empty. */
export function openContent(seals: PersonVault, personId: string, sealed: Sealed): PlanContent {
  const read = KeptContent.safeParse(JSON.parse(seals.open(placeOf(personId), sealed)));
  if (!read.success) return { sections: emptySections(), past: [] };
  const { sections, past } = read.data;
  const beyond = Object.fromEntries(Object.entries(sections).filter(([name]) => !PlanSection.safeParse(name).success));
  return {
    sections: whole(sections),
    past: past.map(({ sections: before, at }) => ({ sections: whole(before), at })),
    beyond,
  };
}

/**
 * The content with new sections. What is typed in one sitting is saved every second, and is one step back: a state is kept when the
 * one before it was left more than a minute ago.
 */
export function withSections(content: PlanContent, sections: PlanSections, now: Date): PlanContent {
  const last = content.past.at(-1);
  const isSameSitting = last !== undefined && now.getTime() - new Date(last.at).getTime() < oneSittingMs;
  if (isSameSitting) return { ...content, sections };
  const left = { sections: content.sections, at: now.toISOString() };
  return { ...content, sections, past: [...content.past, left].slice(-mostPast) };
}

/** One state back. */
export function withoutLast(content: PlanContent): PlanContent {
  const last = content.past.at(-1);
  return last ? { ...content, sections: last.sections, past: content.past.slice(0, -1) } : content;
}

/** Every part that this version knows, empty where nothing was kept of it. */
function whole(kept: Record<string, string>): PlanSections {
  const empty = emptySections();
  for (const name of PlanSection.options) empty[name] = kept[name] ?? '';
  return empty;
}

/** The row of a plan is named by its person. */
function placeOf(personId: string) {
  return { table: 'safety_plans', column: 'content', row: personId };
}
