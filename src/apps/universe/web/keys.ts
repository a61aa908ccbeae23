/** Under which this app keeps what it reads; the shell reads it again when an event makes it old. */
export const notesKey = ['universe', 'notes'] as const;
export const activityKey = ['universe', 'activity'] as const;
export const handoffsKey = ['universe', 'handoffs'] as const;
/** What a person allows, whom they let see what, and who looked. */
export const grantsKey = ['universe', 'grants'] as const;
export const seenKey = ['universe', 'seen'] as const;
export const openLinksKey = ['universe', 'open-links'] as const;
export const practiceKey = ['universe', 'practice'] as const;
export const appointmentsKey = ['universe', 'appointments'] as const;
