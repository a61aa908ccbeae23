/** What rests too when a person pauses the page: each is called as the pause begins. */
export const pauseListeners = new Set<() => void>();
