/** How fast a word is spelled, from the calmest on. */
export const speeds = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof speeds)[number];
