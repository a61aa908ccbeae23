/** What may repeat in a conversation and do harm. Each describes messages, never a person. */
export const categories = [
  'control',
  'monitoring',
  'isolation',
  'jealousy',
  'humiliation',
  'guilt',
  'gaslighting',
  'threat',
  'self_harm_threat',
  'sexual_pressure',
  'financial',
  'love_bombing',
  'grooming',
  'bullying',
  'stonewalling',
  'triangulation',
  'exploitation',
] as const;
export type Category = (typeof categories)[number];

/** What protects: it is shown with the same weight as what does harm. */
export const protections = ['respects_limit', 'apology_with_change', 'support'] as const;
export type Protection = (typeof protections)[number];

export const tactics = [
  'gaslighting',
  'coercive_control',
  'isolation',
  'love_bombing',
  'threats',
  'humiliation',
  'guilt_tripping',
  'financial_control',
  'monitoring',
  'grooming',
  'bullying',
  'stonewalling',
  'triangulation',
  'exploitation_of_disability',
] as const;
/** The coarser names under which evaluations ask. */
export type Tactic = (typeof tactics)[number];

export const tacticOf: Record<Category, Tactic> = {
  control: 'coercive_control',
  monitoring: 'monitoring',
  isolation: 'isolation',
  jealousy: 'coercive_control',
  humiliation: 'humiliation',
  guilt: 'guilt_tripping',
  gaslighting: 'gaslighting',
  threat: 'threats',
  self_harm_threat: 'threats',
  sexual_pressure: 'coercive_control',
  financial: 'financial_control',
  love_bombing: 'love_bombing',
  grooming: 'grooming',
  bullying: 'bullying',
  stonewalling: 'stonewalling',
  triangulation: 'triangulation',
  exploitation: 'exploitation_of_disability',
};
