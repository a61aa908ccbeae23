import type { Topic } from './topics.ts';

/** What has to be known of a message before anybody can say what it is. */
export const needs = ['before', 'who', 'often', 'refusal', 'agreed', 'ages', 'play', 'power', 'true', 'after'] as const;
export type Need = (typeof needs)[number];

/** For each topic, what one message does not tell. */
export const contextNeeded: Record<Topic, readonly Need[]> = {
  control: ['refusal', 'agreed', 'ages', 'often'],
  monitoring: ['agreed', 'refusal', 'often'],
  isolation: ['refusal', 'often', 'before'],
  jealousy: ['agreed', 'often', 'before'],
  humiliation: ['play', 'often', 'who'],
  guilt: ['agreed', 'often', 'before'],
  gaslighting: ['true', 'often', 'before'],
  threat: ['before', 'power', 'play'],
  self_harm_threat: ['before', 'often'],
  sexual_pressure: ['refusal', 'ages', 'before'],
  financial: ['agreed', 'power', 'who'],
  love_bombing: ['often', 'refusal', 'who'],
  grooming: ['ages', 'who', 'often'],
  bullying: ['play', 'often', 'power'],
  stonewalling: ['agreed', 'before', 'often'],
  triangulation: ['true', 'before', 'often'],
  exploitation: ['power', 'refusal', 'agreed'],
  respects_limit: ['after', 'before'],
  apology_with_change: ['after', 'before'],
  support: ['after', 'refusal'],
};

export const senders = ['partner', 'family', 'friend', 'group', 'work', 'carer', 'other'] as const;
export type Sender = (typeof senders)[number];
export const frequencies = ['once', 'sometimes', 'often'] as const;
export type Frequency = (typeof frequencies)[number];

/** What was told along with the message is not asked again. */
export function stillNeeded(topic: Topic, told: { before: boolean; who: boolean; often: boolean }): Need[] {
  return contextNeeded[topic].filter((need) => !(need in told && told[need as keyof typeof told]));
}
