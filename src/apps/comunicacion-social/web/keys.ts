/** Under which the browser keeps what it read of this app. */
export const practiceKey = ['comunicacion-social'] as const;
export const todayKey = [...practiceKey, 'today'] as const;
export const scenariosKey = [...practiceKey, 'scenarios'] as const;
export const goalsKey = [...practiceKey, 'goals'] as const;
export const sessionsKey = [...practiceKey, 'sessions'] as const;
export const sessionKey = (sessionId: string) => [...practiceKey, 'session', sessionId] as const;
/** What was said calmly of the last reply; it stands beside its review and is kept nowhere else. */
export const noteKey = (sessionId: string) => [...practiceKey, 'note', sessionId] as const;
export const goalGrantsKey = ['comunicacion-social', 'goal-grants'] as const;
export const progressKey = [...practiceKey, 'progress'] as const;
export const cardsKey = [...practiceKey, 'cards'] as const;
export const realLifeKey = [...practiceKey, 'real-life'] as const;
