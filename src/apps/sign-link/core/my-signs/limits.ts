/** How much of their own signs somebody keeps. A take is at most five seconds in 60 moments, which two hands fill with 16 kB. */
export const mySignLimits = { signs: 150, takes: 5, leastTakes: 3, moments: 60, takeMs: 5000, takeText: 24_000, links: 20 };
