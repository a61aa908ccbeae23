/** Under which the pages keep the safety plan of whoever is here, with the people they trust: one, wherever it is read. */
export const planKey = ['safety', 'plan'] as const;
