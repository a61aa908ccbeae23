/** Under which the reports of whoever is here are kept. */
export const reportsKey = ['universe', 'reports'] as const;
