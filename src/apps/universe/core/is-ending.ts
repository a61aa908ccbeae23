const soonMs = 30 * 86_400_000;

/** Whether a permission that somebody has ended, or will within a month: then its page offers to make it longer. */
export function isEnding(
  { state, grantee, expiresAt }: { state: string; grantee: object | null; expiresAt: string },
  now: Date,
): boolean {
  return grantee !== null && state !== 'revoked' && Date.parse(expiresAt) - now.getTime() < soonMs;
}
