import type { PlanSection, SafetyPlan } from '#platform/safety/plan/contract.ts';
import { linesOf, planSections } from '#platform/safety/plan/core/sections.ts';

/** What a plan is called on paper: its title, its parts, and what stands before a telephone number or an address. */
export type PlanWords = { title: string; contacts: string; section: (name: PlanSection) => string; note: string };

type Written = Pick<SafetyPlan, 'sections' | 'contacts'>;

/** A part of a plan with what is written in it; parts in which nothing is written are left out. */
export function writtenParts({ sections }: Pick<SafetyPlan, 'sections'>): { section: PlanSection; lines: string[] }[] {
  return planSections.map((section) => ({ section, lines: linesOf(sections[section]) })).filter(({ lines }) => lines.length > 0);
}

/** All that is known of how to reach somebody, in one line. */
export function reachLine({ phone, email, reach }: SafetyPlan['contacts'][number]): string {
  return [phone, email, reach].filter((part) => part !== '').join(' · ');
}

/** The plan as a plain text, to keep or to give to somebody. */
export function planText(plan: Written, words: PlanWords): string {
  const parts = writtenParts(plan).map(({ section, lines }) => [words.section(section), ...lines.map((line) => `- ${line}`)]);
  const people = plan.contacts.map((contact) => `- ${[contact.name, reachLine(contact)].filter(Boolean).join(': ')}`);
  const contacts = people.length > 0 ? [[words.contacts, ...people]] : [];
  return `${[[words.title], [words.note], ...parts, ...contacts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
