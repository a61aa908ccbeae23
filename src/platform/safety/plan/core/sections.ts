import type { PlanSection, PlanSections, SafetyPlan } from '../contract.ts';

/** The parts of a plan, in the order in which they are of use in a hard moment. */
export const planSections = [
  'signs',
  'helps',
  'senses',
  'places',
  'people',
  'professionals',
  'reasons',
  'wanted',
  'unwanted',
] as const;

/** A plan in which nothing is written yet. */
export function emptySections(): PlanSections {
  return mapSections(() => '');
}

/** The things of one part, without blank lines. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether there is nothing that could be shown to its person. */
export function isEmptyPlan({ sections, contacts }: Pick<SafetyPlan, 'sections' | 'contacts'>): boolean {
  return contacts.length === 0 && planSections.every((section) => sections[section].trim() === '');
}

/**
 * What two pages wrote at once, beginning from the same plan. A part that only one of them changed is as they left it; one that
 * both changed keeps the lines of both: a line too many can be erased, one that is gone cannot be known of. So it may be longer
 * than `longestSection`: then its person shortens it.
 */
export function mergeSections(base: PlanSections, mine: PlanSections, theirs: PlanSections): PlanSections {
  return mapSections((section) => {
    if (mine[section] === base[section]) return theirs[section];
    if (theirs[section] === base[section]) return mine[section];
    const known = new Set(linesOf(mine[section]));
    const more = linesOf(theirs[section]).filter((line) => !known.has(line));
    return [mine[section], ...more].join('\n');
  });
}

/** As the contract has it. */
export const longestSection = 2000;

/** The first part that is too long to be saved. */
export function tooLongSection(sections: PlanSections): PlanSection | undefined {
  return planSections.find((section) => sections[section].length > longestSection);
}

function mapSections(of: (section: PlanSection) => string): PlanSections {
  return {
    signs: of('signs'),
    helps: of('helps'),
    senses: of('senses'),
    places: of('places'),
    people: of('people'),
    professionals: of('professionals'),
    reasons: of('reasons'),
    wanted: of('wanted'),
    unwanted: of('unwanted'),
  };
}
