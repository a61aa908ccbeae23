/** As much as a draft is made of at once, and kept of. */
export const glossLimits = { text: 600, signs: 200, kept: 200, words: 60 } as const;
