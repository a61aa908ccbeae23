import type { Country } from '../../contract.ts';

/** The countries whose law may be loaded, in the order in which they are shown. */
export const countries: readonly Country[] = ['ES', 'MX'];
