/** Under which pages keep what somebody was told; read again when another page, or the browser itself, tells that it changed. */
export const noticesKey = ['notices'] as const;
