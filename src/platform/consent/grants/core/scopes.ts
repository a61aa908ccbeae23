/** The pieces of the profile that can be shared one by one, and which settings each holds. Who somebody says they are is in none. */
export const profilePieces = {
  'profile:communication': ['tone', 'literal', 'length', 'format', 'channel', 'toneTags'],
  'profile:sensory': ['theme', 'saturation', 'motion', 'sound', 'volume', 'haptics', 'density', 'images'],
  'profile:learning': ['learning', 'reading', 'chunk', 'oneStep', 'time', 'focus', 'size', 'font', 'spacing'],
} as const;

/** What a scope looks like: a family, or one member of it. */
export const scopeShape = /^[a-z]+(?:-[a-z]+)*(?::[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** Everything that can be shared in an installation with these bots, and these pieces of its apps. */
export function scopesOf(bots: readonly { slug: string }[], pieces: readonly { scope: string }[]): string[] {
  return [
    'activity',
    ...Object.keys(profilePieces),
    ...bots.map(({ slug }) => `conversations:${slug}`),
    ...pieces.map(({ scope }) => scope),
  ];
}

/** How long a permission lasts unless its person says otherwise. */
export const usualDays = 90;
/** None lasts longer without being said again. */
export const mostDays = 365;
