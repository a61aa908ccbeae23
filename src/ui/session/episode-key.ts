/** Under which the pages keep the open episode of whoever is here; read again when another page tells that it changed. */
export const episodeKey = ['safety', 'episode'] as const;
