/** How a sound is made: where its resonances lie, in hertz, how loud its voice is and how loud its breath. */
export type Phone = { formants: readonly [number, number, number]; voice: number; breath: number; hiss?: number };

/** The five vowels of Spanish, as an adult says them. */
export const vowels: readonly Phone[] = [
  { formants: [730, 1350, 2500], voice: 1, breath: 0.02 },
  { formants: [480, 1900, 2550], voice: 1, breath: 0.02 },
  { formants: [310, 2250, 2950], voice: 1, breath: 0.02 },
  { formants: [500, 950, 2450], voice: 1, breath: 0.02 },
  { formants: [340, 800, 2350], voice: 1, breath: 0.02 },
];

/** Sounds with voice that may open a phrase: m, n, l, b between vowels. */
export const soft: readonly Phone[] = [
  { formants: [270, 1050, 2200], voice: 0.22, breath: 0.01 },
  { formants: [270, 1500, 2500], voice: 0.22, breath: 0.01 },
  { formants: [340, 1250, 2700], voice: 0.28, breath: 0.01 },
  { formants: [300, 950, 2300], voice: 0.2, breath: 0.01 },
];

/** Sounds without voice: s, f and the closure of p, t, k. */
export const unvoiced: readonly Phone[] = [
  { formants: [320, 1600, 2600], voice: 0, breath: 0, hiss: 0.12 },
  { formants: [340, 1200, 2400], voice: 0, breath: 0, hiss: 0.05 },
  { formants: [320, 1000, 2300], voice: 0, breath: 0 },
  { formants: [320, 1700, 2600], voice: 0, breath: 0 },
  { formants: [320, 1400, 2500], voice: 0, breath: 0 },
];
