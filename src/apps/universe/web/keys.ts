/** Under which this app keeps what it reads; the shell reads it again when an event makes it old. */
export const notesKey = ['universe', 'notes'] as const;
export const activityKey = ['universe', 'activity'] as const;
export const handoffsKey = ['universe', 'handoffs'] as const;
