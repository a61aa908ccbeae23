/** What one sign, and one file, may hold. */
export const mostBrought = {
  bytes: 12_000_000,
  signs: 20_000,
  terms: 20,
  term: 100,
  text: 2000,
  source: 300,
  fsw: 1000,
  depth: 8,
} as const;
