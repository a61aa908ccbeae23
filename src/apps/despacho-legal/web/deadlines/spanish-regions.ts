import type { SpanishRegion } from '../../deadlines/contract.ts';

/** The parts of Spain that have holidays of their own, by their codes. */
export const spanishRegions: readonly SpanishRegion[] = [
  ...([
    'AN',
    'AR',
    'AS',
    'CN',
    'CB',
    'CM',
    'CL',
    'CT',
    'CE',
    'VC',
    'EX',
    'GA',
    'IB',
    'MD',
    'ML',
    'MC',
    'NC',
    'PV',
    'RI',
  ] as const),
];

/** The region that somebody wrote in their own words: «Madrid» is the «Comunidad de Madrid». */
export function regionOf(written: string | null, nameOf: (region: SpanishRegion) => string): SpanishRegion | null {
  const wanted = folded(written ?? '');
  if (wanted.length < 4) return null;
  return (
    spanishRegions.find((region) => folded(nameOf(region)).includes(wanted) || wanted.includes(folded(nameOf(region)))) ?? null
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
