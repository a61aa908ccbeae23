/** What may be less for whoever is not of age yet. */
export const features = [
  /** Letting others see a chat that somebody looked at in Spoiler-Alert. */
  'share-analysed-chat',
  /** Keeping on the server a chat that somebody looks at in Spoiler-Alert; looking at it on their device stays open. */
  'keep-analysed-chat',
  /** A page that anybody can open, or whoever has its link. */
  'public-page',
  /** Letting a professional see something, or meeting one. */
  'professional-contact',
  'emotion-analysis',
  'product-metrics',
  'marketing',
] as const;
export type Feature = (typeof features)[number];

export const fullAge = 18;

/**
 * From which age somebody allows the use of their own data (Spain: LO 3/2018, article 7). Where a country is not here, or is not
 * known, a guardian answers until full age. It is law and not a setting: an installation cannot lower it.
 */
const ownConsentAges: Readonly<Record<string, number>> = { ES: 14 };

export type Limits = {
  /** `undefined`: nobody has said when they were born. */
  isMinor: boolean | undefined;
  /** Until their guardian agrees, this account waits. */
  needsGuardian: boolean;
  /** What they may not do at all. */
  off: readonly Feature[];
  /** What they may do once a guardian has agreed. */
  withGuardian: readonly Feature[];
};

/** From which age somebody decides for themselves there. */
export function ownConsentAge(country: string | undefined): number {
  return (country && ownConsentAges[country]) || fullAge;
}

/**
 * What is less for somebody of this age. Whoever has not said theirs is not kept waiting, and is given no more than a minor: not
 * answering opens nothing.
 */
export function limitsOf(age: number | undefined, country: string | undefined): Limits {
  if (age !== undefined && age >= fullAge) return { isMinor: false, needsGuardian: false, off: [], withGuardian: [] };
  return {
    isMinor: age === undefined ? undefined : true,
    needsGuardian: age !== undefined && age < ownConsentAge(country),
    off: ['share-analysed-chat', 'keep-analysed-chat', 'public-page', 'emotion-analysis', 'product-metrics', 'marketing'],
    withGuardian: ['professional-contact'],
  };
}

/** Whether somebody may do this now. `guardian`: once theirs has agreed; `age`: once they are of age, or have said that they are. */
export function mayUse(limits: Limits, feature: Feature, hasGuardian: boolean): 'yes' | 'guardian' | 'age' {
  if (limits.off.includes(feature)) return 'age';
  if (hasGuardian || !limits.withGuardian.includes(feature)) return 'yes';
  return limits.isMinor ? 'guardian' : 'age';
}
