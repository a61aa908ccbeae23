/**
 * What a person can let a program of theirs do: each one opens the routes that declare it, and no other. No scope reaches the
 * account itself, what others let its person see, or what an administrator does.
 */
export const scopes = [
  'profile:read',
  'conversations:read',
  'conversations:write',
  'notes:read',
  'notes:write',
  'activity:read',
] as const;

export type Scope = (typeof scopes)[number];

/** Whether this is one of them. */
export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}
