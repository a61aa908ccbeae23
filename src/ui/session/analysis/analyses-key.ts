/** Under which a page keeps everything that was read of its person. */
export const analysesKey = ['analyses'] as const;
