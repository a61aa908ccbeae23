/** How long to wait before try number `attempt` (from 1): longer each time, at most half a minute, spread by `random` (0 to 1). */
export function retryDelayMs(attempt: number, random: number): number {
  const whole = Math.min(30_000, 1000 * 2 ** (Math.max(1, attempt) - 1));
  return Math.round(whole / 2 + (whole / 2) * random);
}
