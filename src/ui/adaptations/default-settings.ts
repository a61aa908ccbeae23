import type { Settings } from '#platform/profiles/contract.ts';

/** The profile of someone who has said nothing yet. A test holds it to the contract, which stays out of the pages. */
export const defaultSettings: Settings = {
  theme: 'crema',
  motion: 'sistema',
  size: '100',
  font: 'atkinson',
  tone: 'directo',
  literal: true,
  length: 'corto',
  format: 'puntos',
  language: 'es',
  country: 'MX',
};
