/** More characters than these are not looked for. */
export const longestQuery = 200;
