/** One sign of a file that somebody brings, as far as it can be read. */
export type BroughtSign = { terms: string[]; fsw: string; text: string; source: string };

/** Why something of a file is not brought in. */
export type LeftOut = 'no-word' | 'no-sign' | 'damaged-sign';

/** A whole file: its own name, its signs, and how many were left out for which reason. */
export type SignExport = { name: string; signs: BroughtSign[]; leftOut: Partial<Record<LeftOut, number>>; isCut: boolean };
