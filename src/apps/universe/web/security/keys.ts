/** Under which this room keeps what it reads. */
export const passkeysKey = ['universe', 'passkeys'] as const;
export const sessionsKey = ['universe', 'sessions'] as const;
export const connectionsKey = ['universe', 'connections'] as const;
export const outsideKey = ['universe', 'outside'] as const;
export const apiTokensKey = ['universe', 'api-tokens'] as const;
